// What counts as the same: steps that are shown as one, names that another object gets, and ties that go with an object.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, type Address } from "../../core/src/base/address.ts";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { groupsOf } from "../../core/src/plan/groups.ts";
import { match, renamedAddress } from "../../core/src/plan/renames.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import type { Step } from "../../core/src/plan/step.ts";
import { withoutTies } from "../../core/src/plan/ties.ts";
import { changeOf, stepFor } from "./steps.ts";

/** A change of a phone: pool and description, each from nothing. */
const change = (name: string, pool: string, description: string, more: object = {}): Step =>
  stepFor("change", "phones", name, {
    changes: [changeOf("devicePool", null, pool), changeOf("description", null, description)],
    ...more,
  });
const groupsText = (steps: readonly Step[]): readonly string[] =>
  groupsOf(steps).map(
    (it) => `${it.steps.length} ${it.values.map((value) => `${value.path}${value.own ? " own" : ""}`).join()}`,
  );
const letter = (i: number): string => "abcdefghijklmnopqrstuvwxyz"[i] ?? "";
const many = <T>(count: number, each: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => each(i));

test("a value that most objects have of their own is their own in a group, also where only two are left of it", () => {
  const steps = [
    ...many(10, (i) => change(`A${i}`, "P", i === 0 ? "x" : "y")),
    ...many(10, (i) => change(`B${i}`, "Q", letter(i))),
  ];
  assert.deepEqual(groupsText(steps), ["10 devicePool,description own", "10 devicePool,description own"]);
  const same = many(12, (i) => change(`A${i}`, "P", i < 6 ? "x" : "y"));
  assert.deepEqual(groupsText(same), ["6 devicePool,description", "6 devicePool,description"]);
});

test("what an earlier step adds is no group with what was there, and what is cleared none with what is set", () => {
  const there = many(3, (i) => change(`A${i}`, "P", "x"));
  const added = many(3, (i) => change(`B${i}`, "P", "x", { uuid: null }));
  const cleared = many(3, (i) => change(`C${i}`, "P", "x", { id: `clear:phones/C${i}` }));
  const all = many(3, (i) => [there[i], added[i], cleared[i]].filter((it) => it !== undefined)).flat();
  assert.deepEqual(
    groupsText(all),
    many(3, () => "3 devicePool,description"),
  );
  assert.deepEqual(
    groupsOf(all).map((it) => it.steps.map((one) => one.name).join()),
    ["A0,A1,A2", "B0,B1,B2", "C0,C1,C2"],
  );
});

const desired = (at: Address, renamedFrom?: string, more: Partial<DesiredObject> = {}): DesiredObject => ({
  ...{
    address: at,
    section: "lines",
    name: at,
    state: "present",
    managed: true,
    renamedFrom,
    fields: {},
    refersTo: [],
  },
  ...more,
});
const there = (...all: readonly Address[]): ReadonlyMap<Address, LiveObject> =>
  new Map(all.map((at) => [at, { address: at, section: "lines", name: at, uuid: `{${at}}`, fields: {} }]));
const line = (pattern: string, partition = "PT"): Address => address("lines", pattern, partition);

test("the first part of a name is the one that changes: a directory number keeps its partition", () => {
  assert.equal(renamedAddress(line("1000"), "2000"), line("2000"));
  assert.equal(renamedAddress(address("lines", "1/2", "P/T"), "2"), address("lines", "2", "P/T"));
  assert.equal(renamedAddress(address("regions", "A"), "B"), address("regions", "B"));
  const matches = match([desired(line("2000"), "1000")], there(line("1000"), line("1000", "Other")));
  assert.deepEqual([...matches.renames], [[line("1000"), "2000"]]);
  assert.equal(matches.live.get(line("2000"))?.address, line("1000"));
});

/** Which renames are due, and who is what, on a cluster that has some numbers. */
function matched(wanted: readonly DesiredObject[], has: readonly string[]): string {
  const { renames, live, reasons } = match(wanted, there(...has.map((it) => line(it))));
  const due = [...renames].map(([from, to]) => `${from.split("/")[1]} > ${to}`);
  const known = [...live].map(([at, it]) => `${at.split("/")[1]} is ${it.address.split("/")[1]}`);
  return [...due, ...known, ...(reasons.length > 0 ? [`${reasons.length} in a circle`] : [])].join(", ");
}
const from = (now: string, old?: string, more?: Partial<DesiredObject>): DesiredObject => desired(line(now), old, more);

test("a rename is due while the old name is there and the new one is free, or gets free by another rename", () => {
  assert.equal(matched([from("2", "1")], ["1"]), "1 > 2, 2 is 1");
  assert.equal(matched([from("2", "1")], ["1", "2"]), "2 is 2", "it was done");
  assert.equal(matched([from("2", "1")], ["2"]), "2 is 2");
  assert.equal(matched([from("2", "1")], []), "");
  assert.equal(matched([from("3", "2"), from("2", "1")], ["1", "2"]), "2 > 3, 1 > 2, 3 is 2, 2 is 1");
  assert.equal(matched([from("2", "1"), from("3", "2")], ["1", "2", "3"]), "2 is 2, 3 is 3", "the last name is taken");
  assert.equal(matched([from("1", "2"), from("2", "1")], ["1", "2"]), "1 is 1, 2 is 2, 2 in a circle");
  assert.equal(matched([from("2", "1"), from("1")], ["1"]), "1 > 2, 2 is 1", "the name that is left is not there yet");
});

test("who is to go, or is only referred to, gets no other name", () => {
  assert.equal(matched([from("2", "1", { state: "absent" })], ["1"]), "");
  assert.equal(matched([from("2", "1", { managed: false })], ["1"]), "");
  assert.equal(matched([from("5"), from("2", "1")], ["1", "5"]), "1 > 2, 5 is 5, 2 is 1", "others do");
});

test("ties to what goes are left out, whatever else names it so", () => {
  const gone = new Set([address("regions", "Gone")]);
  const left = (section: "regions" | "devicePools", fields: JsonObject): Json =>
    withoutTies(fields, schemaOf(section).fields, gone);
  const ties = [{ region: "Gone", videoBandwidth: 1 }, { region: "Kept" }, "Gone", { videoBandwidth: 2 }];
  assert.deepEqual(left("regions", { name: "Gone", relatedRegions: ties, other: [{ region: "Gone" }] }), {
    ...{ name: "Gone", other: [{ region: "Gone" }] },
    relatedRegions: [{ region: "Kept" }, "Gone", { videoBandwidth: 2 }],
  });
  assert.deepEqual(left("devicePools", { region: "Gone" }), { region: "Gone" });
  const fields = { relatedRegions: ties };
  assert.equal(withoutTies(fields, schemaOf("regions").fields, new Set()), fields);
});
