// What a cluster has to look like for writes to be undone, write by write.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, type Address } from "../../core/src/base/address.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { inverse, type DoneWrite } from "../../core/src/plan/inverse.ts";
import { withoutNewItems } from "../../core/src/plan/new-items.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";

const write = (kind: DoneWrite["kind"], at: string, more: Partial<DoneWrite> = {}): DoneWrite => ({
  kind,
  address: at as Address,
  section: at.split("/")[0] as Section,
  before: {},
  stated: {},
  from: undefined,
  ...more,
});

/** `regions/A absent {…}`, with the name that it has now where it gets another one. */
const undone = (...done: readonly DoneWrite[]): readonly string[] =>
  inverse(done).map((it) =>
    [
      it.address,
      it.state,
      ...(it.renamedFrom === undefined ? [] : [`was ${it.renamedFrom}`]),
      JSON.stringify(it.fields),
    ].join(" "),
  );

test("what was added goes, what was removed comes back whole, what was changed gets its values back", () => {
  assert.deepEqual(undone(write("add", "regions/A")), ['regions/A absent {"name":"A"}']);
  assert.deepEqual(undone(write("remove", "regions/A", { before: { name: "A", defaultCodec: "G.711" } })), [
    'regions/A present {"name":"A","defaultCodec":"G.711"}',
  ]);
  assert.deepEqual(
    undone(write("change", "commonPhoneProfiles/A", { before: { description: null }, stated: { description: "new" } })),
    ['commonPhoneProfiles/A present {"name":"A","description":null}'],
  );
  assert.deepEqual(
    undone(
      write("change", "regions/A", {
        before: { relatedRegions: [] },
        stated: { relatedRegions: [{ region: "B", videoBandwidth: 1 }] },
      }),
    ),
    ['regions/A present {"name":"A","relatedRegions":[{"region":"B","state":"absent"}]}'],
  );
});

test("of several writes to one object the earliest is gone back to", () => {
  const change = (before: object): DoneWrite => write("change", "commonPhoneProfiles/A", { before: { ...before } });
  assert.deepEqual(undone(change({ description: "1" }), change({ description: "2", backgroundImage: "x" })), [
    'commonPhoneProfiles/A present {"name":"A","description":"1","backgroundImage":"x"}',
  ]);
  const at = "commonPhoneProfiles/A";
  assert.deepEqual(undone(write("add", at), change({ description: "1" })), [`${at} absent {"name":"A"}`]);
  assert.deepEqual(
    undone(change({ description: "1" }), write("remove", at, { before: { name: "A", description: "2", pin: "x" } })),
    [`${at} present {"name":"A","description":"1","pin":"x"}`],
  );
});

test("an old name comes back with the values that went along, and not for what was new", () => {
  const rename = write("rename", "regions/New", { from: "regions/Old" as Address });
  const change = write("change", "regions/New", { before: { defaultCodec: "G.711" } });
  assert.deepEqual(undone(rename), ['regions/Old present was New {"name":"Old"}']);
  assert.deepEqual(undone(rename, change), ['regions/Old present was New {"name":"Old","defaultCodec":"G.711"}']);
  assert.deepEqual(undone(rename, write("add", "regions/New")), ['regions/New absent {"name":"New"}']);
  assert.deepEqual(undone(write("rename", "regions/New", { from: "regions/New" as Address })), []);
  assert.deepEqual(undone(write("rename", "regions/New")), [], "a journal that does not tell the old name");
});

test("what refers to a renamed object refers to its old name again; objects stand in the order of their addresses", () => {
  const pool = { name: "DP", region: "New", callManagerGroup: "Default", dateTimeGroup: "CMLocal" };
  const found = inverse([
    write("rename", "regions/New", { from: "regions/Old" as Address }),
    write("remove", "devicePools/DP", { before: pool }),
    write("change", "devicePools/A", { before: { region: "New" } }),
  ]);
  assert.deepEqual(
    found.map((it) => [it.address, it.fields.region]),
    [
      ["devicePools/A", "Old"],
      ["devicePools/DP", "Old"],
      ["regions/Old", undefined],
    ],
  );
  assert.deepEqual(found[1]?.refersTo, ["callManagerGroups/Default", "dateTimeGroups/CMLocal", "regions/Old"]);
});

test("an object is named as a plan names it: by its key, all of its keys, or what it is where there is one only", () => {
  const named = (section: Section, ...identity: readonly string[]): unknown => {
    const at = address(section, ...identity);
    const [it] = inverse([write("change", at, { section, before: { x: "1" } })]);
    return [it?.name, it?.managed, it?.fields];
  };
  assert.deepEqual(named("regions", "A"), ["A", true, { name: "A", x: "1" }]);
  assert.deepEqual(named("enterprisePhoneConfig"), [schemaOf("enterprisePhoneConfig").label.en, true, { x: "1" }]);
  assert.deepEqual(named("lines", "1001", "PT"), ["1001 PT", true, { pattern: "1001", routePartition: "PT", x: "1" }]);
  assert.deepEqual(named("lines", "1001", ""), ["1001", true, { pattern: "1001", routePartition: null, x: "1" }]);
});

test("items that a change brought into an item, or a map, go as well", () => {
  const inner = {
    key: "inner",
    type: { kind: "list", itemKey: "k", of: { kind: "map", fields: [{ key: "k", type: {} }] } },
  };
  const word = { key: "name", required: true, type: { kind: "string" } };
  const map = { key: "m", type: { kind: "map", fields: [inner] } };
  const numbered = { key: "l", type: { kind: "list", of: { kind: "map", fields: [word, inner] } } };
  const keyed = { key: "o", type: { kind: "list", itemKey: "name", of: { kind: "map", fields: [word, inner] } } };
  const undo = (before: object, stated: object): unknown =>
    withoutNewItems(before as never, stated as never, [map, numbered, keyed] as never);
  const [was, is] = [[{ k: "1" }], [{ k: "1" }, { k: "2" }]];
  const back = [{ k: "1" }, { k: "2", state: "absent" }];
  assert.deepEqual(undo({ m: { inner: was } }, { m: { inner: is } }), { m: { inner: back } });
  assert.deepEqual(
    undo(
      { l: [{ name: "A", inner: was }] },
      {
        l: [
          { name: "B", inner: is },
          { name: "A", inner: is },
        ],
      },
    ),
    {
      l: [{ name: "A", inner: back }],
    },
  );
  assert.deepEqual(undo({ l: [{ name: "A", inner: was }] }, { l: [{ name: "B", inner: is }] }), {
    l: [{ name: "A", inner: was }],
  });
  assert.deepEqual(undo({ o: [{ name: "A", inner: was }] }, { o: [{ name: "A", inner: is }] }), {
    o: [{ name: "A", inner: back }],
  });
  assert.deepEqual(
    undo({ o: [{ name: "A", inner: was }] }, { o: [{ name: "A", inner: is, state: "absent" }] }),
    { o: [{ name: "A", inner: was }] },
    "an item that the change took out comes back as it was",
  );
  for (const before of [{ m: null }, { l: null }, { x: { y: 1 } }])
    assert.deepEqual(undo(before, { m: {}, l: [] }), before);
  assert.deepEqual(undo({ m: { inner: was } }, { m: null }), { m: { inner: was } });
  assert.deepEqual(undo({ o: ["A"] }, { o: [{ name: "B" }, "C"] }), { o: ["A", { name: "B", state: "absent" }] });
});
