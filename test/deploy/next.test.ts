// What a look at the cluster says about a step: done already, to be written, or changed by somebody.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import type { Plan, Step } from "../../core/src/plan/step.ts";
import { lookingOf, nextOf, readBy, type Looking } from "../../server/src/deploy/next.ts";
import { live, planned } from "../plan/fixture.ts";
import { planWith, stepFor } from "../plan/steps.ts";

const stepIn = (plan: Plan, id: string): Step => plan.steps.find((it) => it.id === id) ?? assert.fail(id);
const nothingGone: Looking = { version: "14.0", renames: new Map(), gone: new Set() };

/** The object of a text, under the uuid that plans know it by. */
const one = (text: string): LiveObject => live(text)[0] ?? assert.fail("no object");

/** In a line: what is next, with the write and what was there before, or with what is different. */
function told(step: Step, there: LiveObject | undefined, looking = nothingGone): string {
  const it = nextOf(step, there, looking);
  if (it.kind === "done") return "done";
  if (it.kind === "conflict") return [it.how, ...it.fields.map((label) => label.en)].join(": ");
  const { kind, name, ...rest } = it.write;
  const fields = "fields" in rest ? ` ${JSON.stringify(rest.fields)}` : "";
  const uuid = "uuid" in rest ? ` ${rest.uuid}` : "";
  const renamed = "renameTo" in rest ? ` to ${rest.renameTo ?? ""}` : "";
  return `${kind} ${name}${uuid}${renamed}${fields}, was ${JSON.stringify(it.before)}`;
}

test("what is to be added is added, is there as wanted, or is there and differs", () => {
  const add = stepIn(
    planned("userProfiles: [{ name: UP, limitProvision: 7, description: x }]", ""),
    "add:userProfiles/UP",
  );
  assert.equal(told(add, undefined), 'add UP {"name":"UP","limitProvision":7,"description":"x"}, was {}');
  const there = (more: string): string => told(add, one(`userProfiles: [{ name: UP, ${more} }]`));
  assert.equal(there("description: x, limitProvision: 7, allowProvision: true"), "done");
  assert.equal(there('description: x, limitProvision: "7"'), "done", "numbers may come as texts");
  assert.equal(there("description: y, limitProvision: 7"), "there: Description");
  assert.equal(there("limitProvision: 7"), "there: Description");
});

const changed = planned(
  "userProfiles: [{ name: UP, description: new, limitProvision: 7 }]",
  "userProfiles: [{ name: UP, description: old, limitProvision: 7 }]",
);
const change = stepIn(changed, "change:userProfiles/UP");
const profile = (fields: string, name = "UP"): LiveObject => one(`userProfiles: [{ name: ${name}, ${fields} }]`);

test("a change is written where the cluster is as the plan saw it, by the name and uuid that it has there", () => {
  const there = { ...profile("description: old, limitProvision: 7, allowProvision: true"), name: "up", uuid: "{9}" };
  assert.equal(told(change, there), 'update up {9} {"description":"new"}, was {"description":"old"}');
});

test("a change that is there is done, whatever else of the object was changed since", () => {
  assert.equal(told(change, profile("description: new, limitProvision: 7")), "done");
  assert.equal(told(change, profile("description: new, limitProvision: 9")), "done");
});

test("a change is not written over what somebody changed of the stated fields, nor where the object is gone", () => {
  const there = (fields: string): string => told(change, profile(fields));
  assert.equal(there("description: theirs, limitProvision: 7"), "changed: Description");
  assert.equal(
    there("description: old, limitProvision: 9"),
    "changed: Limit provisioning once end user has this many phones",
  );
  assert.equal(told(change, undefined), "gone");
});

test("an object that was read by its uuid must have the name that the plan knows, in whatever capitals", () => {
  const called = (name: string, looking?: Looking): string => {
    const there = profile("description: old, limitProvision: 7", name);
    return told(change, there, looking).split(" ")[0] ?? "";
  };
  assert.equal(called("up"), "update");
  assert.equal(told(change, profile("description: old, limitProvision: 7", "UQ")), "changed: Name");
  const renames = (from: string, to: string): Looking => ({
    ...nothingGone,
    renames: new Map([[`userProfiles/${from}` as Address, to]]),
  });
  assert.equal(called("Before", renames("Before", "UP")), "update", "the plan renames it");
  assert.equal(called("BEFORE", renames("before", "up")), "update");
  assert.equal(called("Before", renames("Other", "UP")), "changed:");
  assert.equal(called("Before", renames("Before", "Third")), "changed:");
});

test("a password cannot be seen: it is sent with what differs, and alone it is always sent", () => {
  const files = "commonPhoneProfiles: [{ name: C, description: new, sshPwd: { secret: ssh } }]";
  const step = stepIn(
    planned(files, "commonPhoneProfiles: [{ name: C, description: old }]"),
    "change:commonPhoneProfiles/C",
  );
  const there = (text: string): LiveObject => one(`commonPhoneProfiles: [{ name: C, description: ${text} }]`);
  assert.match(told(step, there("old")), /^update C \{\w+\} \{"description":"new","sshPwd":\{"secret":"ssh"\}\}, was/);
  assert.equal(told(step, there("new")), "done");
  const alone = { ...step, send: ["sshPwd"] } as Step;
  assert.match(told(alone, there("old")), /^update C \{\w+\} \{"sshPwd":\{"secret":"ssh"\}\}, was \{\}$/);
});

test("a change of what an earlier step adds has nothing before it: the first look is taken as it is", () => {
  const step = { ...change, before: null } as Step;
  assert.match(
    told(step, profile("description: theirs")),
    /^update UP \{\w+\} \{"description":"new"\}, was \{"description":"theirs"\}$/,
  );
});

const renamed = planned(
  "regions: [{ name: New, renamedFrom: Old }]",
  "regions: [{ name: Old, relatedRegions: [{ region: Old, videoBandwidth: 1 }] }]",
);
const rename = stepIn(renamed, "rename:regions/New");
const region = (name: string): LiveObject => ({ ...one(`regions: [{ name: ${name} }]`), uuid: "{1}" });

test("an object is renamed from the name that the plan knows, and done where it has the new one", () => {
  assert.equal(told(rename, region("Old")), "update Old {1} to New {}, was {}");
  assert.equal(told(rename, region("OLD")), "update OLD {1} to New {}, was {}");
  assert.deepEqual(
    ["New", "NEW"].map((it) => told(rename, region(it))),
    ["done", "done"],
  );
  assert.equal(told(rename, region("Third")), "changed: Region");
  assert.equal(told(rename, undefined), "gone");
});

test("where only the capitals of a name change, it is done once they are the new ones", () => {
  const capitals = { ...rename, from: "regions/new" as Address } as Step;
  assert.equal(told(capitals, region("new")), "update new {1} to New {}, was {}");
  assert.equal(told(capitals, region("New")), "done");
});

test("of a name in parts the first one is the new one: a directory number stays in its partition", () => {
  const [address, from] = ["lines/2000/PT" as Address, "lines/1000/PT" as Address];
  const step = { ...rename, section: "lines", address, name: "2000 PT", from } as Step;
  const line = { ...region("Old"), section: "lines", address: from, name: "1000 PT" } as const;
  assert.equal(told(step, line), "update 1000 PT {1} to 2000 {}, was {}");
  assert.deepEqual([...lookingOf(planWith([step])).renames], [["lines/1000/PT", "2000"]]);
});

const security = (type: string, more = ""): string =>
  `phoneSecurityProfiles: [{ name: p.example.com, phoneType: ${type}, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS${more} }]`;
const replaced = planned(security("Cisco 8845"), security("Cisco 8841", ", description: x"));
const replace = stepIn(replaced, "replace:phoneSecurityProfiles/p.example.com");

test("a replacement removes what the plan saw, then adds; what is other than that is somebody else's", () => {
  const before = one(security("Cisco 8841", ", description: x"));
  assert.equal(told(replace, before), `remove p.example.com ${before.uuid}, was ${JSON.stringify(before.fields)}`);
  assert.match(
    told(replace, undefined),
    /^add p\.example\.com \{"name":"p\.example\.com",.*"phoneType":"Cisco 8845".*\}, was \{\}$/,
  );
  assert.equal(told(replace, { ...one(security("Cisco 8845")), uuid: "{another}" }), "done");
  assert.equal(told(replace, { ...before, uuid: "{another}" }), "changed: Phone security profile");
  assert.equal(told(replace, one(security("Cisco 8841", ", description: y"))), "changed: Description");
  assert.equal(told(replace, one(security("Cisco 8841"))), "changed: Description");
});

const removed = planned(
  "regions: [{ name: Gone, state: absent }, { name: Also, state: absent }, { name: Kept }]",
  `regions: [{ name: Gone, relatedRegions: [{ region: Also, videoBandwidth: 1 }, { region: Kept, videoBandwidth: 2 }] }, { name: Also }, { name: Kept }]`,
);
const remove = stepIn(removed, "remove:regions/Gone");
const related = (...regions: readonly string[]): LiveObject =>
  one(`regions: [{ name: Gone, relatedRegions: [${regions.join()}] }]`);
const [toAlso, toKept] = ["{ region: Also, videoBandwidth: 1 }", "{ region: Kept, videoBandwidth: 2 }"];

test("what is removed is as the plan saw it, with no item more and none less", () => {
  const there = { ...related(toAlso, toKept), name: "gone", uuid: "{7}" };
  assert.equal(told(remove, there), `remove gone {7}, was ${JSON.stringify(there.fields)}`);
  assert.equal(told(remove, undefined), "done");
  const label = "changed: Relationships to other regions";
  assert.equal(told(remove, related(toAlso, toKept, "{ region: New, videoBandwidth: 3 }")), label);
  assert.equal(told(remove, related(toAlso)), label);
  assert.equal(told(remove, related(toAlso, toKept.replace("2", "4"))), label);
  const more = { ...there, fields: { ...there.fields, moreRegions: 1, uuid: "x" } };
  assert.equal(told(remove, more).replace(/ was .*/, ""), "remove gone {7},", "what no file can say");
});

test("the cluster drops the ties to what the same plan removes, and shows new names after a rename", () => {
  const looking = lookingOf(removed);
  assert.match(told(remove, related(toKept), looking), /^remove /);
  assert.equal(told(remove, related(toAlso), looking), "changed: Relationships to other regions");
  const renames = new Map([["regions/Kept" as Address, "Held"]]);
  assert.match(told(remove, related(toAlso, toKept.replace("Kept", "Held")), { ...nothingGone, renames }), /^remove /);
});

test("what a step of the same plan clears is looked at no more, and is not kept as what was there", () => {
  const step = { ...remove, cleared: ["relatedRegions"] } as Step;
  const before = { name: "Gone" };
  const it = nextOf({ ...step, before } as Step, related("{ region: New, videoBandwidth: 3 }"), nothingGone);
  assert.deepEqual(it.kind === "write" && [it.write.kind, it.before], ["remove", before]);
});

test("telling phones leaves no trace, so that it is always next", () => {
  for (const kind of ["apply", "reset"] as const)
    assert.deepEqual(nextOf(stepFor(kind, "phones", "P", { uuid: "{5}" }), undefined, nothingGone), {
      ...{ kind: "write", before: {} },
      write: { kind, section: "phones", name: "P", uuid: "{5}" },
    });
});

test("an object is read by its uuid where it has one, and under the name that it still has", () => {
  const identity = ["P"];
  const by = (kind: Step["kind"], more: object = {}): unknown => readBy(stepFor(kind, "regions", "P", more));
  assert.deepEqual([by("add"), by("replace")], [{ identity }, { identity }]);
  for (const kind of ["change", "remove"] as const)
    assert.deepEqual(
      [by(kind, { uuid: "{1}" }), by(kind, { uuid: "" }), by(kind, { uuid: null })],
      [{ uuid: "{1}", identity }, { identity }, { identity }],
    );
  assert.deepEqual(by("rename", { from: "regions/Q" }), { uuid: "{1}", identity: ["Q"] });
  assert.deepEqual([by("apply"), by("reset")], [undefined, undefined]);
});

test("all renames of a plan and all that it removes or replaces are looked at each step with", () => {
  const steps = (["add", "change", "rename", "replace", "remove", "apply"] as const).map((kind) =>
    stepFor(kind, "regions", kind),
  );
  assert.deepEqual(lookingOf(planWith(steps, { schema: "12.5" })), {
    version: "12.5",
    renames: new Map([["regions/old rename", "rename"]]),
    gone: new Set(["regions/replace", "regions/remove"]),
  });
});
