// What an object has by its template, where each value of it stands, and where it is said that something is missing.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { valuesOf } from "../../core/src/model/effective.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { elsewhere, hides, inheritedMap } from "../../core/src/model/inherit.ts";
import { inheritedFrom } from "../../core/src/model/inherited.ts";
import { lackOf } from "../../core/src/model/lack.ts";
import { effectiveEntry } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { statedFields, statedIn } from "../../core/src/model/stated.ts";
import { bindTemplate, mayInherit, templateSection, type Template } from "../../core/src/model/template.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, itemsOf, nodeAt, spanOf, type MapNode, type Spot } from "../../core/src/syntax/tree.ts";

const mapOf = (text: string): MapNode => parse("file:///m.mra.yaml", `${text}\n`).documents[0]!.root as MapNode;
const templatesOf = (text: string): readonly Template[] =>
  itemsOf(nodeAt(mapOf(`templates:\n${text}`), "templates")).map((it) => bindTemplate(it as MapNode));

describe("a template", () => {
  const one = (text: string): Template => templatesOf(`  - ${text}`)[0]!;
  const keys = (text: string): unknown => one(text).values.entries.map(({ key }) => key.value);
  test("gives the fields of its section but for what names an object, and whether it takes part", () => {
    assert.deepEqual(
      keys("{ name: t, for: phones, extends: u, mra: false, state: absent, managed: false, model: m, nothing: x }"),
      ["mra", "model"],
    );
    assert.deepEqual(keys("{ name: t, for: lines, pattern: '1', routePartition: PT, description: d }"), [
      "routePartition",
      "description",
    ]);
    assert.deepEqual(keys("{ name: t, for: nowhere, model: m }"), []);
    assert.deepEqual(keys("{ name: t, for: enterprisePhoneConfig, vendorConfig: {} }"), []);
  });
  test("may hold a key by its section alone", () => {
    const [phones, lines] = [schemaOf("phones"), schemaOf("lines")];
    assert.deepEqual(
      ["mra", "model", "name", "nothing"].map((it) => mayInherit(phones, it)),
      [true, true, false, false],
    );
    assert.deepEqual(
      ["pattern", "routePartition"].map((it) => mayInherit(lines, it)),
      [false, true],
    );
    for (const { key } of phones.fields.filter((it) => it.readOnly === true || it.implied !== undefined))
      assert.ok(!mayInherit(phones, key), key);
  });
  test("has a name and a place, and names another one where that is a text", () => {
    const it = one("{ for: phones, name: t, extends: u }");
    assert.deepEqual([it.name, it.base?.name, templateSection(it)], ["t", "u", "phones"]);
    assert.equal(it.identity, entryOf(it.node, "name")?.value);
    const nameless = one("{ for: phones, extends: '' }");
    assert.deepEqual([nameless.name, nameless.base, nameless.identity], ["", undefined, nameless.node.entries[0]?.key]);
    assert.equal(one("{ name: t, extends: 5 }").base, undefined);
    const empty = one("{}");
    assert.equal(empty.identity, empty.node);
  });
  test("names other objects by its fields, at any depth", () =>
    assert.deepEqual(
      one("{ name: t, for: phones, devicePool: DP, lines: [{ pattern: '1', routePartition: PT }] }").references.map(
        (it) => [it.to, it.path],
      ),
      [
        ["devicePools/DP", ["devicePool"]],
        ["lines/1/PT", ["lines"]],
      ],
    ));
  test("extends others until one is nowhere, for others, or there already", () => {
    const all = templatesOf(
      "  - { name: a, for: phones, extends: b, model: m, devicePool: A }\n  - { name: b, for: phones, extends: c, protocol: SIP, devicePool: B, location: LB }\n  - { name: c, for: phones, location: L }\n  - { name: d, for: lines }\n  - { name: e, for: phones, extends: d, model: e }\n  - { name: f, for: phones, extends: f, model: f }\n  - { name: g, for: phones, extends: none }\n",
    );
    const from = (name: string): unknown => {
      const it = inheritedFrom({ name }, "phones", (of) => all.find((template) => template.name === of));
      return [
        it.chain.map((of) => of.name),
        it.fault,
        it.names,
        it.references.map((of) => of.name),
        it.values && { ...(dataOf(it.values) as object) },
      ];
    };
    assert.deepEqual(from("a"), [
      ["a", "b", "c"],
      undefined,
      ["a", "b", "c"],
      ["A"],
      { model: "m", devicePool: "A", protocol: "SIP", location: "LB" },
    ]);
    assert.deepEqual(from("d"), [[], "section", ["d"], [], undefined]);
    assert.deepEqual(from("e"), [["e"], "section", ["e", "d"], [], { model: "e" }]);
    assert.deepEqual(from("f"), [["f"], "circle", ["f", "f"], [], { model: "f" }]);
    assert.deepEqual(from("g"), [["g"], "unknown", ["g", "none"], [], {}]);
    assert.deepEqual(from("none"), [[], "unknown", ["none"], [], undefined]);
  });
});

describe("a map over the one that it inherits from", () => {
  test("has its own entries, and the others as standing elsewhere", () => {
    const [own, base] = [mapOf("{ a: 1, m: { x: 1 }, n: 1 }"), mapOf("{ a: 2, m: { x: 2, y: 2 }, n: { z: 1 }, b: 3 }")];
    const map = inheritedMap(own, base);
    assert.equal(JSON.stringify(dataOf(map)), '{"a":1,"m":{"x":1,"y":2},"n":1,"b":3}');
    assert.deepEqual(
      map.entries.map((it) => it.merged === true),
      [false, false, false, true],
    );
    assert.equal(entryOf(entryOf(map, "m")?.value, "y")?.merged, true);
    assert.deepEqual([map.start, map.end, map.chunk], [own.start, own.end, own.chunk]);
    assert.equal(inheritedMap(own, mapOf("{}")), own);
  });
  test("shows what stands elsewhere always as the same", () => {
    const entry = mapOf("{ a: 1 }").entries[0]!;
    assert.equal(elsewhere(entry), elsewhere(entry));
    assert.equal(elsewhere(elsewhere(entry)), elsewhere(entry));
    assert.notEqual(elsewhere(entry), entry);
  });
  test("hides what it states otherwise on the way, and all where it states the same key", () => {
    const own = mapOf("{ a: 1, m: { x: 1 } }");
    const paths = [["a"], ["a", "b"], ["m"], ["m", "x"], ["m", "y"], ["b"], []];
    assert.deepEqual(
      paths.map((it) => hides(own, it)),
      [true, true, true, true, false, false, true],
    );
  });
});

const projectOf = (text: string, csv = ""): Project => {
  const grid = readGrid("file:///t.csv", csv, ",")!;
  return assemble([
    bind(parse("file:///t.mra.yaml", `${text}cluster: t\n`), undefined, () => ({ kind: "rows", grid })),
  ])[0]!;
};

describe("that an object lacks a key is said", () => {
  const lacks = (text: string, csv = ""): unknown => {
    const project = projectOf(text, csv);
    return project.objects("phones").map((it) => {
      const at: Spot | undefined = lackOf(it, "model");
      if (at === undefined) return "nowhere";
      const { start, end } = spanOf(at);
      return `${(at.chunk.uri.endsWith(".csv") ? csv : text).slice(start, end)}${"lacks" in at ? ` ${String(at.lacks)}` : ""}`;
    });
  };
  test("at what names it, or at its first key", () =>
    assert.deepEqual(lacks("phones:\n  - { name: A }\n  - { protocol: SIP }\n"), ["A", "protocol"]));
  test("at its template, which lacks it as well, and nowhere while nobody knows that", () =>
    assert.deepEqual(
      lacks(
        "templates:\n  - { name: T, for: phones }\n  - { name: U, for: lines }\n  - { name: V, for: phones, extends: V }\nphones:\n  - { name: A, extends: T }\n  - { name: B, extends: X }\n  - { name: C, extends: U }\n  - { name: D, extends: V }\n",
      ),
      ["T model", "nowhere", "nowhere", "nowhere"],
    ));
  const table = (mapping: string): string => `tables:\n  - file: t.csv\n    rows:\n      - ${mapping}\n`;
  test("in the empty cell of a row, or of all rows at their section", () => {
    assert.deepEqual(lacks(table('{ section: phones, values: { name: "{N}", model: "{M}" } }'), "N,M\nA,\nB\n"), [
      "",
      "",
    ]);
    assert.deepEqual(lacks(table('{ section: phones, values: { name: "{N}" } }'), "N,M\nA,\n"), ["phones model"]);
    assert.deepEqual(lacks(table('{ section: phones, values: { name: "{N}", model: "{X}" } }'), "N,M\nA,\n"), [
      "nowhere",
    ]);
    assert.deepEqual(
      lacks(
        `templates: [{ name: T, for: phones }]\n${table('{ section: phones, extends: T, values: { name: "{N}" } }')}`,
        "N\nA\n",
      ),
      ["T model"],
    );
  });
});

describe("the fields that an object states", () => {
  const text =
    "templates:\n  - { name: T, for: phones, nothing: 1, description: d, ice: { enabled: true, turn: { primary: p } }, vendorConfig: { a: '1' } }\nphones:\n  - { name: A, extends: T, model: m, ice: { turn: { secondary: s } }, lines: [{ pattern: '1', label: l }, 5], other: x }\n";
  const fields = (all: ReturnType<typeof statedFields>): unknown => all.map(({ field }) => field.key);
  const phone = projectOf(text).objects("phones")[0]!;
  test("are its own and inherited ones at any depth, but for what nobody knows", () =>
    assert.deepEqual(fields(statedFields(phone)), [
      "name",
      "model",
      "ice",
      "turn",
      "secondary",
      "primary",
      "enabled",
      "lines",
      "pattern",
      "label",
      "description",
      "vendorConfig",
    ]));
  test("are those of each part, of a map that both have each its part", () => {
    assert.deepEqual(fields(statedIn(phone, "own")), [
      "name",
      "model",
      "ice",
      "turn",
      "secondary",
      "lines",
      "pattern",
      "label",
    ]);
    assert.deepEqual(fields(statedIn(phone, "inherited")), ["description", "enabled", "primary", "vendorConfig"]);
    assert.deepEqual(
      fields(statedIn(projectOf("phones:\n  - { name: A, model: m }\n").objects("phones")[0]!, "inherited")),
      [],
    );
  });
  test("of a row are what its cells say, and what all rows of its mapping have", () => {
    const row = projectOf(
      'tables:\n  - file: t.csv\n    rows:\n      - { section: phones, values: { name: "{N}", model: m, ice: { enabled: true } } }\n',
      "N\nA\n",
    ).objects("phones")[0]!;
    assert.deepEqual(fields(statedIn(row, "own")), ["name"]);
    assert.deepEqual(fields(statedIn(row, "inherited")), ["model", "ice", "enabled"]);
  });
});

test("what each of many objects has is its own, whoever was asked before", () => {
  const each = Array.from(
    { length: 600 },
    (_, i) => `  - { name: P${String(i)}, extends: T, description: d${String(i)} }\n`,
  );
  const { objects } = projectOf(`templates: [{ name: T, for: phones, model: m }]\nphones:\n${each.join("")}`)
    .documents[0]!;
  for (const round of [1, 2])
    for (const [i, it] of objects.entries()) {
      const map = valuesOf(it);
      assert.equal(valuesOf(it), map, `round ${String(round)}`);
      const said = ["name", "description", "model"].map((key) => dataOf(entryOf(map, key)!.value));
      assert.deepEqual(said, [`P${String(i)}`, `d${String(i)}`, "m"]);
      assert.equal(effectiveEntry(it, "model")?.merged, true);
    }
});
