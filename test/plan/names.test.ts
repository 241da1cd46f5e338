// Names that objects have, had, and hold of each other; and values as one text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, type Address } from "../../core/src/base/address.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import { referencesIn } from "../../core/src/plan/references.ts";
import { match, withNewNames } from "../../core/src/plan/renames.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import { withoutTies } from "../../core/src/plan/ties.ts";
import { canonical, inOrder, isEmpty, comparedText, topKey, withoutGoing } from "../../core/src/plan/value.ts";

const field = (key: string): FieldSchema =>
  ({ key, axl: key, label: { en: key, ko: key }, type: { kind: "string" } }) as FieldSchema;

const wish = (name: string, renamedFrom?: string, more: Partial<DesiredObject> = {}): DesiredObject => ({
  address: address("regions", name),
  section: "regions",
  name,
  state: "present",
  managed: true,
  renamedFrom,
  fields: { name },
  refersTo: [],
  ...more,
});
const liveRegions = (...names: readonly string[]): ReadonlyMap<Address, LiveObject> =>
  new Map(
    names.map((name) => {
      const at = address("regions", name);
      return [at, { address: at, section: "regions", name, uuid: `{${name}}`, fields: { name } }];
    }),
  );

test("a rename is due while the old name is there and the new one free, or becoming free", () => {
  const due = (live: readonly string[], ...wanted: readonly DesiredObject[]): unknown => {
    const { renames, reasons, live: matched } = match(wanted, liveRegions(...live));
    return [[...renames].join(" "), [...matched].map(([at, it]) => `${at}=${it.name}`).join(" "), reasons.length];
  };
  assert.deepEqual(due(["A"], wish("B", "A")), ["regions/A,B", "regions/B=A", 0]);
  assert.deepEqual(due(["A", "B"], wish("B", "A")), ["", "regions/B=B", 0]);
  assert.deepEqual(due(["B"], wish("B", "A")), ["", "regions/B=B", 0]);
  assert.deepEqual(due(["A"], wish("B", "A", { state: "absent" })), ["", "", 0]);
  assert.deepEqual(due(["A"], wish("B", "A", { managed: false })), ["", "", 0]);
  assert.deepEqual(due(["A"], wish("A"), wish("B", "A")), ["regions/A,B", "regions/B=A", 0]);
  assert.deepEqual(due(["A", "B"], wish("C", "B"), wish("B", "A")), [
    "regions/B,C regions/A,B",
    "regions/C=B regions/B=A",
    0,
  ]);
  assert.deepEqual(due(["A", "B"], wish("A", "B"), wish("B", "A")), ["", "regions/A=A regions/B=B", 2]);
});

test("references have their new names, at any depth, and what is no reference stays", () => {
  const renames = new Map([[address("regions", "Old"), "New"]]);
  const regions = schemaOf("regions").fields;
  const live = {
    name: "Old",
    relatedRegions: [{ region: "Old", bandwidth: "Old" }, { region: "X" }, "Old"],
    no: "Old",
  };
  assert.deepEqual(withNewNames(live, regions, renames), {
    ...live,
    relatedRegions: [{ region: "New", bandwidth: "Old" }, { region: "X" }, "Old"],
  });
  assert.equal(withNewNames(live, regions, new Map()), live);
  assert.deepEqual(withNewNames({ region: "Old", srst: "Old" }, schemaOf("devicePools").fields, renames), {
    region: "New",
    srst: "Old",
  });
  assert.deepEqual(withNewNames({ region: null }, schemaOf("devicePools").fields, renames), { region: null });
});

test("ties to what goes are left out, and nothing else", () => {
  const { fields } = schemaOf("regions");
  const live = { name: "A", relatedRegions: [{ region: "B" }, { region: "C" }, { bandwidth: "1" }, "B"], other: ["B"] };
  assert.deepEqual(withoutTies(live, fields, new Set([address("regions", "B")])), {
    ...live,
    relatedRegions: [{ region: "C" }, { bandwidth: "1" }, "B"],
  });
  assert.equal(withoutTies(live, fields, new Set()), live);
  const phone = { lines: [{ pattern: "1", routePartition: "B" }], devicePool: "B" };
  assert.deepEqual(withoutTies(phone, schemaOf("phones").fields, new Set([address("devicePools", "B")])), phone);
});

test("an object refers to what its fields name; a key of an item is a tie, an item that goes lets go", () => {
  const of = (section: "regions" | "devicePools" | "phones", fields: object, keys?: readonly string[]): unknown =>
    referencesIn(section, fields as never, keys).map((it) => `${it.key} ${it.to}${it.isTie ? " tie" : ""}`);
  const relatedRegions = [{ region: "B" }, { region: "C", state: "absent" }, { region: "" }];
  assert.deepEqual(of("regions", { name: "A", relatedRegions }), ["relatedRegions regions/B tie"]);
  const pool = { name: "D", region: "R", srst: "Disable", dateTimeGroup: "", callManagerGroup: null };
  assert.deepEqual(of("devicePools", pool), ["region regions/R"]);
  assert.deepEqual(of("devicePools", pool, ["name", "dateTimeGroup"]), []);
  assert.deepEqual(of("devicePools", pool, ["region", "none"]), ["region regions/R"]);
  assert.deepEqual(of("phones", { lines: [{ pattern: "1", routePartition: "P" }, { index: 2 }] }), ["lines lines/1/P"]);
});

test("one text for one value, whatever is empty in it", () => {
  const same = (...all: readonly unknown[]): unknown => new Set(all.map((it) => canonical(it as never))).size;
  assert.equal(same(undefined, null, "", [], {}, { a: "" }, { a: null, b: [] }), 1);
  assert.equal(same({ a: 1, b: "2" }, { b: "2", a: 1, c: null }), 1);
  assert.equal(same([1, 2], [2, 1], [1], "1", 1, true, { a: 1 }), 7);
  assert.equal(canonical([{ b: [1], a: "x" }, null]), '[{"a":"x","b":[1]},null]');
  assert.deepEqual(
    [1, "1", true, null, undefined, "", { a: 1 }, [1]].map((it) => comparedText(it as never)),
    ["1", "1", "true", "", "", "", '{"a":1}', "[1]"],
  );
  assert.deepEqual(
    [0, false, "0", [0], { a: null }].map((it) => isEmpty(it as never)),
    Array(5).fill(false),
  );
  assert.deepEqual(["a", "a.b", "a[b.c].d", "a[x]"].map(topKey), ["a", "a", "a", "a"]);
  assert.deepEqual(
    inOrder([field("a"), field("b"), field("c")], { c: 1, x: 2, a: 3 }).map((it) => it.key),
    ["a", "c"],
  );
  assert.deepEqual(
    withoutGoing({
      l: [
        { k: 1, state: "absent" },
        { k: 2, m: [{ state: "absent" }] },
      ],
      t: "x",
    }),
    {
      l: [{ k: 2, m: [] }],
      t: "x",
    },
  );
});
