// What a person agreed to, and what was seen of a cluster, stand in files: they count only where they have their shape.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Json } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { laterOf, seenIn, seenText } from "../../server/src/deploy/agreed.ts";
import { approvalIn, approvedSteps, newApproval, type Approval } from "../../server/src/deploy/approval.ts";
import type { PastDeployment } from "../../server/src/deploy/history.ts";
import { planId } from "../../server/src/deploy/inputs.ts";
import { sharedPlan, sharePlan } from "../../server/src/deploy/kept-plans.ts";
import { planText } from "../../server/src/deploy/plan-file.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import { newDir } from "./fixture.ts";
import { wrongShapes } from "./wrong-shapes.ts";
import { planned } from "../plan/fixture.ts";

const plan = planned("regions: [{ name: A }, { name: B }]", "");
const ids = plan.steps.map((it) => it.id);
const until = "2026-03-01T12:00:00.000Z";
const approval: Approval = { ...newApproval(plan, ids, until), who: "kim on pc" };
const acceptedOf = (
  it: Json,
  accepts: (text: string) => boolean,
  isFree = (_: string): boolean => false,
): readonly string[] =>
  [...wrongShapes(it, isFree, isFree)].filter(({ value }) => accepts(JSON.stringify(value))).map(({ what }) => what);

test("an approval is read as it was written, and nothing else is one", () => {
  const accepts = (text: string): boolean => approvalIn(text) !== undefined;
  for (const it of [approval, { ...approval, steps: 0 }, { ...approval, steps: 2 }, { ...approval, steps: [] }])
    assert.deepEqual(approvalIn(JSON.stringify(it)), it);
  assert.deepEqual(acceptedOf({ ...approval, steps: ids }, accepts), ["steps: a number"]);
  assert.deepEqual(acceptedOf({ ...approval, steps: 2 }, accepts), []);
  for (const more of [{ who: " " }, { digest: approval.digest.slice(1) }, { digest: `${approval.digest}0` }])
    assert.ok(!accepts(JSON.stringify({ ...approval, ...more })), JSON.stringify(more));
  for (const text of ["", "{", "null", "[]", "7"]) assert.ok(!accepts(text), text);
});

test("an approval is good for its plan, at its host, for its steps, until it ends", () => {
  const good = (more: Partial<Approval>, now = "2026-03-01T11:59:59.999Z"): readonly string[] | string => {
    const it = approvedSteps(plan, { ...approval, ...more }, new Date(now));
    return "template" in it ? say(it, "en") : it;
  };
  assert.deepEqual(good({}), ids);
  assert.deepEqual(good({ steps: [ids[1]!, "add:regions/Other"] }), [ids[1]]);
  assert.deepEqual(good({ steps: ids.length }), ids);
  assert.equal(good({ steps: 3 }), "The approval of kim on pc is for 3 steps, and the plan has 2");
  assert.equal(good({}, until), `The approval of kim on pc ended at ${until}`);
  assert.equal(good({ expiry: "soon" }), "The approval of kim on pc ended at soon");
  assert.deepEqual(good({ host: `${plan.host.toUpperCase()}:8443` }), ids);
  assert.equal(good({ host: "lab" }), "The approval of kim on pc is for lab");
  assert.equal(good({ digest: "0".repeat(64) }), "The approval of kim on pc is for another plan");
});

const value = (it: Json, at: string): object => ({ value: it, at, by: "look" });
const agreed = (at: string, values: object, more: object = {}): never =>
  ({ at, by: "look", present: true, values, unknown: [], ...more }) as never;

test("what was seen of a cluster is remembered as it was; a file or an object of another shape is not", () => {
  const object = agreed("2026-01-01", { description: value("x", "2026-01-01") }, { unknown: ["name"] });
  const text = seenText("h", new Map([["regions/A" as never, object]]));
  assert.deepEqual(seenIn(text), { host: "h", objects: new Map([["regions/A", object]]) });
  for (const it of ["", "[]", "null", text.replace('"format":1', '"format":2'), '{"format":1,"host":"h"}'])
    assert.equal(seenIn(it), undefined, it);
  assert.equal(seenIn(text.replace('"host":"h"', '"host":1')), undefined);
  assert.equal(seenIn(text.replace("regions/A", "nothing/A"))?.objects.size, 0, "there is no such section");
  const keeps = (it: string): boolean =>
    seenIn(`{"format":1,"host":"h","objects":{"regions/A":${it}}}`)?.objects.size === 1;
  // who it was and what the value is are not looked at
  const isFree = (path: string): boolean => /^by$|\/(value|by)$|^unknown\//.test(path);
  const accepted = acceptedOf(object, keeps, isFree).filter(
    (it) => !/^(by|values\/description\/(by|value)): |^unknown\/0/.test(it),
  );
  assert.deepEqual(accepted, ["values/description: missing"], "of an object that is there, no value need be known");
});

test("of two memories, the later word on each value and each object counts", () => {
  const both = (a: never, b: never): unknown => [
    ...laterOf(new Map([["regions/A" as never, a]]), new Map([["regions/A" as never, b]])).values(),
  ];
  const old = agreed("1", { x: value("old", "1"), y: value("old", "3"), z: value("z", "1") }, { unknown: ["u", "w"] });
  const later = agreed(
    "2",
    { x: value("new", "2"), y: value("new", "2"), w: value("w", "2") },
    { unknown: ["z", "v"] },
  );
  const together = agreed(
    "2",
    { x: value("new", "2"), y: value("old", "3"), z: value("z", "1"), w: value("w", "2") },
    { unknown: ["u", "v"] },
  );
  const sorted = (it: unknown): unknown =>
    JSON.parse(JSON.stringify(it).replace(/"unknown":\["v","u"\]/, '"unknown":["u","v"]'));
  assert.deepEqual(sorted(both(old, later)), [together]);
  assert.deepEqual(sorted(both(later, old)), [together]);
  const gone = agreed("2", {}, { present: false });
  assert.deepEqual([both(old, gone), both(gone, old)], [[gone], [gone]]);
  const back = agreed("3", { x: value("back", "3") });
  assert.deepEqual(
    [both(gone, back), both(back, gone)],
    [[back], [back]],
    "of what was gone, nothing is known from before",
  );
  const same = agreed("1", { x: value("second", "1") }, { unknown: [] });
  assert.deepEqual(
    both(agreed("1", { x: value("first", "1") }), same),
    [same],
    "of two words at one time the second counts",
  );
  const alone = laterOf(new Map([["regions/A" as never, old]]), new Map([["regions/B" as never, later]]));
  assert.deepEqual(
    [...alone],
    [
      ["regions/A", old],
      ["regions/B", later],
    ],
  );
});

test("a team's plan is kept under its name, and only that plan is found there", async () => {
  const folder = newDir();
  const store = (team: unknown): StateStore => ({ folder, team }) as unknown as StateStore;
  assert.ok((await sharePlan(store(undefined), plan)).ok);
  assert.throws(() => readdirSync(folder), "nobody shares it: nothing is kept");
  for (let i = 0; i < 2; i++) assert.ok((await sharePlan(store({}), plan)).ok, "once more is no harm");
  assert.deepEqual(readdirSync(join(folder, "plans")), [`${planId(plan)}.json`]);
  const found = async (name: string): Promise<unknown> => {
    const it = await sharedPlan(store({}), { plan: name, number: 7 } as PastDeployment);
    return it.ok ? it.value : say(it.fault, "en");
  };
  const none = "The plan of deployment 7 is not kept where the team shares its state; plan again";
  assert.deepEqual(await found(planId(plan)), plan);
  assert.equal(await found("0123456789ab"), none);
  mkdirSync(join(folder, "plans"), { recursive: true });
  for (const name of ["0123456789ab", "0123456789abc", "x"])
    writeFileSync(join(folder, "plans", `${name}.json`), planText(plan));
  for (const name of ["0123456789ab", "0123456789abc", "x"]) assert.equal(await found(name), none, name);
  writeFileSync(join(folder, "plans", "0123456789ab.json"), "{}");
  assert.match(String(await found("0123456789ab")), /is not a plan of this product$/);
});
