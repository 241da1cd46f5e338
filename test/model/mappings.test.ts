// Two mappings of a table: whether they say the same of each row, so that the objects of its rows may stay while it is edited.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { columnsOf } from "../../core/src/model/columns.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { layOut } from "../../core/src/model/lay-out.ts";
import { planOf, under } from "../../core/src/model/plan-rows.ts";
import type { RowPlan } from "../../core/src/model/row-form.ts";
import type { MappingPlan } from "../../core/src/model/row-plan.ts";
import { changesShape, changesWhatIsHidden, isFixed, isWithin, sameLaids } from "../../core/src/model/same-laid.ts";
import { bindTable } from "../../core/src/model/table.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { itemsOf, nodeAt, type MapNode, type ScalarNode } from "../../core/src/syntax/tree.ts";

const grid = readGrid("file:///t.csv", "N,D,X\na,b,c\n", undefined)!;
const schema = schemaOf("phones");

interface Given {
  readonly before?: string;
  readonly when?: MappingPlan["when"];
  readonly part?: number;
}

/** How rows make phones by these values; `before` stands above the tables. */
function plan(values: string, given: Given = {}): MappingPlan {
  const { before = "", when = "always", part = 0 } = given;
  const text = `${before}tables:\n  - file: t.csv\n    rows:\n      - { section: phones, values: ${values} }\n`;
  const list = nodeAt(parse("file:///t.mra.yaml", text).documents[0]?.root, "tables");
  const table = bindTable(itemsOf(list)[0] as MapNode);
  const mapping = table.mappings[0]!;
  const entries = layOut(mapping, schema, columnsOf(grid, table.file as ScalarNode)!, []);
  return planOf({ table, mapping, part, entries }, schema, when);
}
const row = (values: string, before?: string): RowPlan => plan(values, { before: before ?? "" }).row;

describe("what stands under a key", () => {
  const values = [
    "x",
    "'x'",
    "y",
    '"{D}"',
    '"{X}"',
    '"{D:upper}"',
    '"p{D}"',
    '"{D}p"',
    '"{D}{X}"',
    '"{Nowhere}"',
    "[x]",
    "[x, y]",
    '["{D}"]',
    '["{X}"]',
    '["{D}", "{X}"]',
    "{ a: x }",
    "{ b: x }",
    '{ a: "{D}" }',
    '{ b: "{D}" }',
    '{ a: "{X}" }',
    '{ a: "{D}", b: x }',
    '{ a: { b: "{D}" } }',
  ];
  test("is the same of each row where it is written alike, and only there", () => {
    for (const [i, one] of values.entries())
      for (const [j, other] of values.entries()) {
        const [a, b] = [row(`{ description: ${one} }`), row(`{ description: ${other} }`)];
        assert.equal(sameLaids(a.byKey.get("description"), b.byKey.get("description")), i === j, `${one} ${other}`);
        assert.equal(isFixed(a, b, "description"), i === j, `${one} ${other}`);
      }
  });
  test("is the same where nothing stands there in both", () => {
    const [a, b] = [row("{ name: x }"), row("{ description: x }")];
    assert.ok(sameLaids(a.byKey.get("model"), b.byKey.get("model")));
    assert.ok(!sameLaids(a.byKey.get("name"), b.byKey.get("name")));
    assert.ok(!sameLaids(b.byKey.get("name"), a.byKey.get("name")));
    assert.ok(isFixed(a, b, "model"));
    assert.ok(!isFixed(a, b, "name"));
  });
  test("stays only where it is in the mapping: an alias stands elsewhere", () => {
    const anchors = "templates:\n  - name: &s x\n    for: phones\n    vendorConfig: &m { a: x }\n";
    const own = row("{ description: x, vendorConfig: { a: x } }", anchors);
    const alias = row("{ description: *s, vendorConfig: *m }", anchors);
    for (const key of ["description", "vendorConfig"]) {
      assert.ok(sameLaids(own.byKey.get(key), alias.byKey.get(key)), key);
      assert.ok(isFixed(own, own, key) && isFixed(alias, alias, key), key);
      assert.ok(!isFixed(own, alias, key) && !isFixed(alias, own, key), key);
    }
    const fed = "templates:\n  - name: &c '{D}'\n    for: phones\n";
    const cell = (text: string): RowPlan => row(`{ description: ${text} }`, fed);
    const [byAlias, direct] = [cell("*c"), cell("'{D}'")];
    assert.ok(sameLaids(byAlias.byKey.get("description"), direct.byKey.get("description")));
    assert.ok(
      isFixed(byAlias, direct, "description") && !isFixed(direct, byAlias, "description"),
      "cells move with the text",
    );
    const inside = row('{ vendorConfig: { a: *s, b: "{D}" }, lines: [*m, "{D}"] }', anchors);
    const written = row('{ vendorConfig: { a: x, b: "{D}" }, lines: [{ a: x }, "{D}"] }', anchors);
    for (const key of ["vendorConfig", "lines"]) assert.ok(!isFixed(inside, written, key), key);
  });
});

test("a node stands within a spot with all that is in it, but for what an alias brings", () => {
  const text = "a: &x { b: [1, { c: 2 }] }\nd: { e: [*x], f: 3 }\ng: { h: *x }\ni: [1, *x, 2]\n";
  const { root } = parse("file:///t.mra.yaml", `[${text.replace(/^/, "{ ").replaceAll("\n", ", ")}}]`).documents[0]!;
  const [map] = itemsOf(root);
  const at = (...path: readonly string[]) => nodeAt(map, ...path)!;
  assert.ok(isWithin(at("a"), root) && isWithin(at("a"), at("a")) && isWithin(at("a", "b"), at("a")));
  assert.ok(!isWithin(at("a"), at("a", "b")) && !isWithin(at("a"), at("d")) && !isWithin(at("d"), at("a")));
  assert.ok(!isWithin(at("d"), root) && !isWithin(at("g"), root) && !isWithin(at("d", "e"), root));
  assert.ok(isWithin(at("d", "f"), at("d")));
  assert.ok(!isWithin(at("i"), root), "one of several items stands elsewhere");
  const other = parse("file:///t.mra.yaml", "a: 1\n").documents[0]!.root;
  assert.ok(!isWithin(other, root), "another piece");
});

describe("another mapping", () => {
  const shape = (one: string, other: string): readonly boolean[] => [
    changesShape(row(one), row(other)),
    changesShape(row(other), row(one)),
  ];
  const hidden = (one: string, other: string): readonly boolean[] => [
    changesWhatIsHidden(row(one), row(other)),
    changesWhatIsHidden(row(other), row(one)),
  ];
  const [yes, no] = [
    [true, true],
    [false, false],
  ];
  test("changes the shape where a map, what must be there, or what is not known is another one", () => {
    const name = 'name: "{N}"';
    assert.deepEqual(shape(`{ ${name}, description: x }`, `{ ${name}, description: y }`), no);
    assert.deepEqual(shape(`{ ${name} }`, `{ ${name}, description: y }`), no);
    assert.deepEqual(shape(`{ ${name} }`, `{ ${name}, model: y }`), yes, "a phone must have a model");
    assert.deepEqual(shape(`{ ${name}, model: x }`, `{ ${name}, model: y }`), no);
    assert.deepEqual(shape(`{ ${name}, vendorConfig: { a: 1 } }`, `{ ${name}, vendorConfig: { a: 2 } }`), yes);
    assert.deepEqual(shape(`{ ${name}, vendorConfig: { a: 1 } }`, `{ ${name}, vendorConfig: { a: 1 } }`), no);
    assert.deepEqual(shape(`{ ${name}, vendorConfig: { a: 1 } }`, `{ ${name} }`), yes);
    assert.deepEqual(shape(`{ ${name}, description: "{Nowhere}" }`, `{ ${name}, description: x }`), yes);
    assert.deepEqual(shape(`{ ${name}, description: "{Nowhere}" }`, `{ ${name}, description: "{No}" }`), no);
  });
  test("hides other values of a template where a key comes or goes, or a map is another one", () => {
    assert.deepEqual(hidden("{ description: x }", "{ description: y }"), no);
    assert.deepEqual(hidden("{ description: x }", "{}"), yes);
    assert.deepEqual(hidden("{ description: x }", '{ description: "{Nowhere}" }'), yes);
    assert.deepEqual(hidden("{ vendorConfig: { a: 1 } }", "{ vendorConfig: { a: 2 } }"), yes);
    assert.deepEqual(hidden("{ vendorConfig: { a: 1 } }", "{ vendorConfig: { a: 1 } }"), no);
    assert.deepEqual(hidden("{ vendorConfig: { a: 1 } }", "{ vendorConfig: x }"), yes);
  });
  test("keeps the objects where what names them, and what cells feed, is as before", () => {
    const name = 'name: "{N}"';
    const stays = (one: MappingPlan, other: MappingPlan): boolean => under([one], [other]) !== undefined;
    const base = (): MappingPlan => plan(`{ ${name}, description: x, model: "{D}" }`);
    assert.ok(stays(base(), plan(`{ ${name}, description: y, model: "{D}" }`)), "a constant is another one");
    assert.ok(stays(base(), plan(`{ model: "{D}", ${name} }`)), "it went, and the others moved");
    assert.ok(!stays(base(), plan(`{ ${name}, description: x, model: "{X}" }`)));
    assert.ok(!stays(base(), plan(`{ name: "{D}", description: x, model: "{D}" }`)));
    assert.ok(!stays(base(), plan(`{ ${name}, description: x, model: "{D}", mra: false }`)));
    assert.ok(!stays(base(), plan(`{ ${name}, description: x, model: "{D}", extends: t }`)));
    assert.ok(!stays(base(), plan(`{ ${name}, description: x, model: "{D}" }`, { when: 1 })));
    assert.ok(!stays(base(), plan(`{ ${name}, description: x, model: "{D}" }`, { part: 1 })));
    assert.ok(!stays(base(), plan(`{ name: "{Nowhere}", description: x, model: "{D}" }`)));
    assert.ok(!stays(plan(`{ name: "{Nowhere}" }`), plan(`{ name: "{Nowhere}" }`)), "nobody knows its names");
    assert.equal(under([base()], [base(), base()]), undefined);
    assert.equal(under([base(), base()], [base()]), undefined);
  });
  test("gets the ways of the plans before it, which say now what it says", () => {
    const before = plan('{ name: "{N}", description: x, model: "{D}" }');
    const [now] = under([before], [plan('{ name: "{N}", description: y, model: "{D}" }')])!;
    assert.equal(now!.form, before.form);
    assert.equal(before.form.plan, now!.row);
    const [description] = now!.row.byKey.get("description")!;
    assert.equal(description?.kind === "constant" && description.node.kind === "scalar" && description.node.value, "y");
    assert.equal(now!.row.byKey.get("model")![0], before.row.byKey.get("model")![0], "what cells feed is what it was");
  });
});

test("a plan knows what all rows share, what names others, and what must stay", () => {
  const { row: of, naming } = plan(
    '{ name: "{N}", description: x, model: "{D}", devicePool: DP, ownerUser: "{X}", commonPhoneProfile: "{Nowhere}", mra: false, vendorConfig: { a: 1 } }',
  );
  assert.deepEqual([...of.shared].sort(), ["description", "devicePool", "vendorConfig"]);
  assert.deepEqual(
    of.references.map((it) => [it.field.key, it.name]),
    [["devicePool", "DP"]],
  );
  assert.deepEqual(of.naming.map((it) => it.key).sort(), ["commonPhoneProfile", "ownerUser"]);
  assert.equal(of.isDeep, true);
  assert.ok(["name", "model", "ownerUser", "mra", "extends", "state"].every((it) => of.fixed.has(it)));
  assert.ok(["description", "devicePool", "commonPhoneProfile"].every((it) => !of.fixed.has(it)));
  assert.deepEqual(
    naming?.map((it) => it.use.at),
    [0],
  );
  assert.equal(plan('{ name: x, description: "{D}" }').row.isDeep, false);
  assert.equal(plan('{ name: "{Nowhere}" }').naming, undefined);
  assert.equal(plan("{ description: x }").naming, undefined);
  assert.deepEqual(plan("{ name: x }").naming, []);
});
