// Lists of objects that are bound anew after an edit, and the names in them that stand for other objects.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { finished } from "../../core/src/base/steps.ts";
import { bind, binding, madeOf, tablesIn, type BoundFile } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { reparseText } from "../../core/src/syntax/reparse-text.ts";
import { dataOf } from "../../core/src/syntax/data.ts";

const uri = "file:///t.mra.yaml";
const textOf = (items: readonly string[], section = "regions", top = ""): string =>
  `apiVersion: mra/v1\ncluster: t\n${top}${section}:\n${items.map((it) => `  - ${it}\n`).join("")}`;
const shown = (file: BoundFile): unknown =>
  file.documents.map((it) => [
    it.cluster,
    it.objects.map((of) => [of.address, of.documentMra, JSON.stringify(dataOf(of.node))]),
  ]);
const objectsOf = (text: string): readonly ConfigObject[] =>
  bind(parse(uri, text)).documents.flatMap((it) => it.objects);

describe("a list after an edit", () => {
  const item = fc.constantFrom(
    "{ name: A }",
    "{ name: B, defaultCodec: x }",
    "5",
    "text",
    "[a]",
    "&a { name: C }",
    "{}",
  );
  const items = fc.array(item, { minLength: 1, maxLength: 6 });
  const section = fc.constantFrom("regions", "devicePools", "nothing");
  const top = fc.constantFrom("", "mra: false\n", "mra: true\n");
  const text = fc
    .tuple(items, section, top)
    .map(([list, name, above]) => textOf(["&a { name: C }", ...list], name, above));
  test("has the objects of a fresh reading, whatever its items are", () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        let file = bind(parse(uri, texts[0]!));
        for (const it of texts.slice(1)) {
          file = bind(reparseText(file.tree, it), file);
          assert.deepEqual(shown(file), shown(bind(parse(uri, it))));
        }
      }),
      { numRuns: 300 },
    ));
  test("keeps the objects that the edit does not touch", () => {
    const names = ["{ name: A }", "{ name: B }", "5", "{ name: C }"];
    const before = bind(parse(uri, textOf(names)));
    const after = bind(reparseText(before.tree, textOf(names.with(1, "{ name: D }"))), before);
    const [old, now] = [before.documents[0]!.objects, after.documents[0]!.objects];
    assert.deepEqual(
      now.map((it, i) => it === old[i]),
      [true, false, true],
    );
    assert.ok(now[0] !== undefined && madeOf(now[0].node) === now[0]);
  });
  test("is read in steps as at once, of lists alone", () => {
    const several = `${textOf(["{ name: A }", "5"])}enterprisePhoneConfig: { vendorConfig: {} }\nphones: text\n---\njust text\n`;
    const tree = parse(uri, several);
    assert.deepEqual(shown(finished(binding(tree))), shown(bind(parse(uri, several))));
  });
});

describe("a document", () => {
  test("has one object of a section that is no list, and none of what has no such shape", () => {
    const [config] = objectsOf("cluster: t\nmra: false\nenterprisePhoneConfig: { vendorConfig: {} }\n");
    assert.deepEqual([config?.address, config?.documentMra], ["enterprisePhoneConfig", false]);
    assert.equal(config?.name, config?.schema.label.en);
    assert.deepEqual(objectsOf("enterprisePhoneConfig: []\nregions: { name: A }\nnothing: [{ name: A }]\n"), []);
  });
  test("has tables and templates that are maps, and facts by their keys", () => {
    const [it] = bind(
      parse(uri, "tables: [{ file: a }, text]\ntemplates: [&t { name: T }, *t, text]\ndns: 5\nils: {}\nother: {}\n"),
    ).documents;
    assert.deepEqual([tablesIn(it!.tree).length, it!.tables.length, it!.templates.length], [1, 1, 1]);
    assert.deepEqual(
      it!.surroundings.map(({ key }) => key),
      ["dns", "ils"],
    );
    assert.deepEqual(
      bind(parse(uri, "text\n")).documents.map((of) => [of.objects, of.tables, of.cluster]),
      [[[], [], undefined]],
    );
  });
});

describe("an object", () => {
  const one = (written: string, section = "phones"): ConfigObject => objectsOf(textOf([written], section))[0]!;
  test("is called by what identifies it, whatever was written there", () => {
    const named = (written: string, section: string): unknown => {
      const it = one(written, section);
      return [it.address, it.name];
    };
    assert.deepEqual(named("{ pattern: 1001, routePartition: PT }", "lines"), ["lines/1001/PT", "1001 PT"]);
    assert.deepEqual(named("{ pattern: 0123 }", "lines"), ["lines/0123/", "0123"]);
    assert.deepEqual(named("{ routePartition: PT }", "lines"), ["lines//PT", "PT"]);
    assert.deepEqual(named("{ name: true }", "regions"), ["regions/true", "true"]);
    assert.deepEqual(named("{ name: [a] }", "regions"), ["regions/", ""]);
    assert.deepEqual(named("{ name: null }", "regions"), ["regions/", ""]);
  });
  test("says what is to become of it", () => {
    const said = (written: string): unknown => {
      const it = one(written);
      return [it.state, it.managed, it.mra, it.renamedFrom, it.base?.name];
    };
    const silent = ["present", true, undefined, undefined, undefined];
    assert.deepEqual(said("{ name: A }"), silent);
    assert.deepEqual(said("{ name: A, state: absent, managed: false, mra: false, renamedFrom: B, extends: T }"), [
      "absent",
      false,
      false,
      "B",
      "T",
    ]);
    assert.deepEqual(said("{ name: A, renamedFrom: 5, extends: 5, lines: [{ pattern: 1 }] }"), silent);
    assert.deepEqual(said("{ name: A, state: gone, managed: 'no', mra: 'no', renamedFrom: 5, extends: '' }"), silent);
    assert.deepEqual(said("{ name: A, managed: true, mra: true, lines: [{ pattern: 1 }] }"), [
      "present",
      true,
      true,
      undefined,
      undefined,
    ]);
    const config = objectsOf("enterprisePhoneConfig: { extends: T }\n")[0];
    assert.equal(config?.base, undefined);
  });
  test("names others by texts, at any depth; a line by pattern and partition, where it has a pattern", () => {
    const names = (written: string, section?: string): unknown =>
      one(written, section).own.map((it) => `${it.to} ${it.name}`);
    assert.deepEqual(names("{ name: A, devicePool: DP, location: L, description: d }"), ["devicePools/DP DP"]);
    assert.deepEqual(names("{ name: A, devicePool: '', ownerUser: null, commonPhoneProfile: 5 }"), []);
    assert.deepEqual(
      names(
        "{ name: A, devicePool: 5, commonPhoneProfile: [x], lines: [{ pattern: 1001, routePartition: PT }, { pattern: '2' }, { routePartition: PT }, { pattern: null }, { pattern: [1] }, text] }",
      ),
      ["lines/1001/PT 1001 PT", "lines/2/ 2"],
    );
    assert.deepEqual(names("{ name: A, devicePool: DP, lines: [] }"), ["devicePools/DP DP"]);
    assert.deepEqual(names("{ name: A, devicePool: '', vendorConfig: {} }"), []);
    for (const plain of [
      "devicePool: 5",
      "devicePool: true",
      "devicePool: null",
      "devicePool:",
      "location: L",
      "other: DP",
    ])
      assert.deepEqual(names(`{ name: A, ${plain} }`), [], plain);
    const it = one("{ name: A, devicePool: DP }");
    assert.equal(it.own[0]?.node.kind === "scalar" && it.own[0].node.value, "DP");
    assert.equal(it.own[0]?.field.key, "devicePool");
  });
  test("stands where it is named, or at its first key", () => {
    const at = (written: string, section?: string): unknown => {
      const it = one(written, section);
      return [it.identity.start - it.node.start, it.identity.end - it.identity.start];
    };
    assert.deepEqual(at("{ name: ABC, model: m }"), [8, 3]);
    assert.deepEqual(at("{ model: m }"), [2, 5]);
    assert.deepEqual(at("{ routePartition: PT }", "lines"), [18, 2]);
    assert.deepEqual(at("{}"), [0, 2]);
    const [config] = objectsOf("enterprisePhoneConfig: {}\n");
    assert.equal(config!.identity.end - config!.identity.start, "enterprisePhoneConfig".length);
  });
  test("of a line is found under what its template says of it, and no longer when that goes", () => {
    const templates = "templates: [{ name: T, for: lines, routePartition: PT }]\n";
    const project = (top: string): readonly unknown[] =>
      assemble([
        bind(
          parse(
            uri,
            textOf(["{ pattern: '1', extends: T }", "{ pattern: '2', extends: T, routePartition: Own }"], "lines", top),
          ),
        ),
      ])[0]!
        .objects("lines")
        .map((it) => [it.address, it.name]);
    assert.deepEqual(project(templates), [
      ["lines/1/PT", "1 PT"],
      ["lines/2/Own", "2 Own"],
    ]);
    assert.deepEqual(project(""), [
      ["lines/1/", "1"],
      ["lines/2/Own", "2 Own"],
    ]);
  });
});
