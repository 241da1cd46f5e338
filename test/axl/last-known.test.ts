import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import { readLastAddresses, readRegistrations } from "../../server/src/axl/registrations.ts";
import type { Ris, RisReading } from "../../server/src/axl/ris.ts";
import type { Fault, Registration } from "../../server/src/port/cluster.ts";
import { argument, busy, never, refused, saying, type Asked } from "./said.ts";

const row = (device: string, more = ""): string =>
  `<registrationDynamic><device>${device}</device>${more}</registrationDynamic>`;
const told =
  "<risStatus>Registered</risStatus><lastKnownUcm>sub1</lastKnownUcm><lastKnownIpAddress>10.0.0.1</lastKnownIpAddress>";

const risSaying = (result: Result<RisReading, Fault> | undefined): Ris => ({
  read: () => Promise.resolve(result),
});
const closed = risSaying(undefined);

const named = (phones: readonly string[]): ReadonlyMap<string, Registration> =>
  new Map(
    phones.map((phone) => [
      phone,
      { phone, state: "Registered", node: "now", address: "10.1.1.1", since: undefined, readAt: "" },
    ]),
  );
const phones = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => `SEP${String(from + i)}`);
const where = ({ args }: Asked): unknown => [argument(args, "device"), argument(args, "skip"), argument(args, "first")];

test("each of twenty phones is asked for by its name; of more, pages are read as long as they are full", async () => {
  const few = saying("14.0", ({ args }) => row((args.searchCriteria as { device: string }).device, told));
  const read = await readRegistrations(few, closed, phones(20), never);
  assert.ok(read.ok);
  assert.equal(read.value.size, 20);
  assert.deepEqual(
    few.asked.map(where),
    phones(20).map((it) => [it, "0", "1000"]),
  );

  const many = saying("14.0", (_, i) => (i === 0 ? phones(1000) : phones(5, 1000)).map((it) => row(it, told)).join(""));
  const wanted = [...phones(20), "SEP1004", "SEP9999"];
  const more = await readRegistrations(many, closed, wanted, never);
  assert.ok(more.ok);
  assert.deepEqual([...more.value.keys()].sort(), [...phones(20), "SEP1004"].sort());
  assert.deepEqual(many.asked.map(where), [
    ["%", "0", "1000"],
    ["%", "1000", "1000"],
  ]);

  const found = saying("14.0", () =>
    phones(1000)
      .map((it) => row(it, told))
      .join(""),
  );
  assert.ok((await readRegistrations(found, closed, phones(21), never)).ok);
  assert.equal(found.asked.length, 1, "all are found: no further page");
});

test("what the database last knew has the words of the row; a phone asked for twice is asked once", async () => {
  const caller = saying("14.0", () => row(" A ", told) + row("B", told));
  const read = await readRegistrations(caller, closed, ["A", "A"], never);
  assert.ok(read.ok);
  assert.deepEqual(
    [...read.value.values()].map(({ readAt, ...it }) => [it, Math.abs(Date.now() - Date.parse(readAt)) < 60_000]),
    [[{ phone: "A", state: "Registered", node: "sub1", address: "10.0.0.1", since: undefined }, true]],
  );
  assert.equal(caller.asked.length, 1);
});

const tags = { device: "", lastKnownIpAddress: "", lastKnownUcm: "" };
const withState = { ...tags, risStatus: "" };
const versions: readonly (readonly [Version, readonly unknown[]])[] = [
  ["11.0", []],
  ["11.5", [tags]],
  ["12.0", [tags]],
  ["12.5", [withState]],
  ["14.0", [withState]],
];
for (const [version, asked] of versions)
  test(`${version}: what a release can tell of registrations is what it is asked`, async () => {
    const caller = saying(version, () => "");
    assert.deepEqual(await readRegistrations(caller, closed, ["A"], never), ok(new Map()));
    assert.deepEqual(
      caller.asked.map(({ args }) => args.returnedTags),
      asked,
    );
  });

test("an early 12.5 that refuses the state is asked again without it, and from then on; no other release is", async () => {
  const early = saying("12.5", ({ args }) =>
    argument(args, "risStatus") === undefined ? row("A") + row("B") : refused("risStatus"),
  );
  const read = await readRegistrations(early, closed, ["A", "B"], never);
  assert.ok(read.ok);
  assert.equal(read.value.size, 2);
  assert.deepEqual(
    early.asked.map(({ args }) => args.returnedTags),
    [withState, tags, tags],
  );
  for (const [version, fault, times] of [
    ["12.5", refused("no"), 2],
    ["12.5", busy, 1],
    ["14.0", refused("no"), 1],
    ["12.0", refused("no"), 1],
  ] as const) {
    const caller = saying(version, () => fault);
    assert.deepEqual(await readRegistrations(caller, closed, ["A"], never), fail(fault));
    assert.equal(caller.asked.length, times, `${version} ${fault.kind}`);
    const pages = saying(version, () => fault);
    assert.deepEqual(await readRegistrations(pages, closed, phones(30), never), fail(fault));
  }
});

test("what RISPort70 says goes before what the database knew, and whom it did not name is looked for there", async () => {
  const whole = ok<RisReading>({ found: named(["A"]), isWhole: true });
  const silent = saying("14.0", () => busy);
  const read = await readRegistrations(silent, risSaying(whole), ["A", "B"], never);
  assert.ok(read.ok);
  assert.deepEqual([...read.value.keys()], ["A"]);
  assert.deepEqual(silent.asked, []);

  const part = ok<RisReading>({ found: named(["A"]), isWhole: false });
  const caller = saying("14.0", () => row("A", told) + row("B", told));
  const both = await readRegistrations(caller, risSaying(part), ["A", "B"], never);
  assert.ok(both.ok);
  assert.deepEqual([both.value.get("A")?.node, both.value.get("B")?.node], ["now", "sub1"]);
  assert.deepEqual(caller.asked.map(where), [["B", "0", "1000"]]);
});

test("a reading that was cancelled is; another fault of RISPort70 leaves the question to the database", async () => {
  const cancelled = fail<Fault>({ kind: "cancelled" });
  const untouched = saying("14.0", () => busy);
  assert.deepEqual(await readRegistrations(untouched, risSaying(cancelled), ["A"], never), cancelled);
  assert.deepEqual(untouched.asked, []);
  const asked = saying("14.0", () => row("A", told));
  const read = await readRegistrations(asked, risSaying(fail({ kind: "forbidden" })), ["A"], never);
  assert.ok(read.ok && read.value.size === 1);
});

test("without a phone nothing is asked; without a version the question ends with its fault", async () => {
  const caller = saying("14.0", () => busy);
  assert.deepEqual(await readRegistrations(caller, risSaying(fail(busy)), [], never), ok(new Map()));
  assert.deepEqual(caller.asked, []);
  const mute = saying({ kind: "signIn" }, () => "");
  assert.deepEqual(await readRegistrations(mute, closed, ["A"], never), fail({ kind: "signIn" }));
  assert.deepEqual(await readLastAddresses(mute, never), fail({ kind: "signIn" }));
});

test("a list with something else among its rows is none", async () => {
  const what = "listRegistrationDynamicResponse with something else";
  const caller = saying("14.0", () => `${row("A")}<other/>`);
  assert.deepEqual(await readRegistrations(caller, closed, ["A"], never), fail({ kind: "malformed", what }));
  assert.deepEqual(await readLastAddresses(caller, never), fail({ kind: "malformed", what }));
});

test("from where each phone registered last is read page by page; who never did is missing", async () => {
  const at = (it: string): string => `<lastKnownIpAddress>${it}</lastKnownIpAddress>`;
  const caller = saying("11.5", (_, i) =>
    i === 0
      ? phones(1000)
          .map((it, n) => row(it, at(n === 3 ? "" : `10.0.0.${String(n)}`)))
          .join("")
      : row("LAST", at("10.9.9.9")),
  );
  const read = await readLastAddresses(caller, never);
  assert.ok(read.ok);
  assert.deepEqual([read.value.size, read.value.get("LAST"), read.value.has("SEP3")], [1000, "10.9.9.9", false]);
  assert.deepEqual(caller.asked.map(where), [
    ["%", "0", "1000"],
    ["%", "1000", "1000"],
  ]);
  assert.deepEqual(caller.asked[0]?.args.returnedTags, { device: "", lastKnownIpAddress: "" });
  const old = saying("11.0", () => busy);
  assert.deepEqual(await readLastAddresses(old, never), ok(new Map()));
  assert.deepEqual(old.asked, []);
  assert.deepEqual(
    await readLastAddresses(
      saying("14.0", () => busy),
      never,
    ),
    fail(busy),
  );
});
