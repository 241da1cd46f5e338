// What the journal and the report of a deployment say of its steps: what was sent, what is not known, and why not all is done.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { newApproval } from "../../server/src/deploy/approval.ts";
import type { DeployRequest } from "../../server/src/deploy/deploy.ts";
import { planId } from "../../server/src/deploy/inputs.ts";
import { journalFolder, openJournal } from "../../server/src/deploy/journal.ts";
import { linesOf } from "../../server/src/deploy/journal-lines.ts";
import { carryOutPlan, newDir, planFor } from "./fixture.ts";
import { modelCluster, type Mishap, type Model } from "./model.ts";
import { desired, live } from "../plan/fixture.ts";

/** A deployment of some steps: how each ended, what the journal says after the head, and what a person reads. */
async function carriedOut(plan: Plan, model: Model, options: Partial<DeployRequest> = {}) {
  const dir = newDir();
  const done = await carryOutPlan(plan, model.cluster, dir, options);
  assert.ok(done.ok, JSON.stringify(done));
  const lines = linesOf(readFileSync(join(journalFolder(dir, plan.cluster), "000001.jsonl"), "utf8"));
  const [head, ...rest] = lines.map((it) => {
    if (it.t === "begin") return `begin ${it.n} ${it.write}`;
    if (it.t === "end") return `end ${it.n} ${it.outcome} ${it.fault?.kind ?? "-"}`;
    return it.t === "settled" ? `settled ${it.n} ${it.as}` : it.t;
  });
  const { stop, summary, results } = done.value;
  const ends = results.map((it) => `${it.outcome} ${it.id}`);
  return { dir, head, rest, ends, stop: stop && [stop.helps, say(stop.message, "en")], summary: say(summary, "en") };
}

/** The n-th write has this end. */
function nth(n: number, mishap: Mishap): Parameters<typeof modelCluster>[1] {
  let writes = 0;
  return (_request, kind) => (kind === "write" && ++writes === n ? mishap : undefined);
}
const lost: Mishap = { performed: false, as: "unknown", fault: { kind: "cut" } };

const phone = (more: string): string =>
  `phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: ${more} }]`;
const pools = `devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }]\n`;

test("a write whose answer was lost stays open until it is read back; telling phones leaves nothing to read", async () => {
  const there = `${pools}${phone("Default")}`;
  const plan = await planFor(desired(`${pools}${phone("DP")}`), modelCluster(live(there)).cluster);
  const chosen = plan.steps.map((it) => it.id);
  const run = (n: number) => carriedOut(plan, modelCluster(live(there), nth(n, lost)), { chosen });
  assert.deepEqual((await run(1)).rest, [
    ...["begin 1 update", "end 1 unknown cut", "settled 1 notApplied", "begin 2 update", "end 2 applied -"],
    ...["begin 3 apply", "end 3 applied -", "begin 4 reset", "end 4 applied -", "finish"],
  ]);
  const told = [
    ...["begin 1 update", "end 1 applied -", "begin 2 apply", "end 2 unknown cut", "settled 2 unknown"],
    ...["begin 3 reset", "end 3 applied -", "finish"],
  ];
  const applied = await run(2);
  assert.deepEqual(applied.rest, told);
  const reset = await run(3);
  assert.deepEqual(reset.rest, [
    ...["begin 1 update", "end 1 applied -", "begin 2 apply", "end 2 applied -"],
    ...["begin 3 reset", "end 3 unknown cut", "settled 3 unknown", "finish"],
  ]);
  for (const { dir } of [applied, reset]) {
    const next = await openJournal(dir, plan.cluster, []);
    assert.ok(next.ok && next.value.unsettled === undefined);
    await next.value.close();
  }
  assert.deepEqual(reset.stop, [
    "resume",
    "Phone SEP00A1B2C3D4E5: Sent, and nobody knows whether the phones were told: fault cut. The cluster shows no trace of it; do it again if phones did not follow",
  ]);
});

const site =
  "regions: [{ name: R }, { name: S }]\ndevicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: R }]";
const addPool = "add:devicePools/DP";

test("what an earlier wave has done need not be waited for; the phones of a wave stand before its first write", async () => {
  const plan = await planFor(desired(site), modelCluster([]).cluster);
  const there = live("regions: [{ name: R }]");
  const wave = { number: 2, of: 2, phones: ["SEP1"], done: new Set(["add:regions/R"]) };
  const it = await carriedOut(plan, modelCluster(there), { chosen: [addPool], wave });
  assert.deepEqual(it.ends, [`done ${addPool}`]);
  assert.deepEqual(it.rest, ["phones", "begin 1 add", "end 1 applied -", "finish"]);
  const other = await carriedOut(plan, modelCluster(there), { chosen: [addPool], wave: { ...wave, done: new Set() } });
  assert.deepEqual(other.ends, [`notDone ${addPool}`]);
  const alone = await carriedOut(plan, modelCluster(there), { chosen: [addPool] });
  assert.deepEqual([alone.ends, alone.rest], [[`notDone ${addPool}`], ["finish"]]);
});

test("nothing is read back after its write unless that was asked for", async () => {
  const requests = async (options: Partial<DeployRequest>): Promise<number> => {
    const model = modelCluster([]);
    const plan = await planFor(desired("regions: [{ name: R }]"), model.cluster);
    const before = model.requests();
    await carriedOut(plan, model, options);
    return model.requests() - before;
  };
  const [usual, unverified, verified] = [
    await requests({}),
    await requests({ verify: false }),
    await requests({ verify: true }),
  ];
  assert.deepEqual([usual, verified], [unverified, unverified + 1]);
});

test("a note stands right behind the head", async () => {
  const model = modelCluster([]);
  const plan = await planFor(desired("regions: [{ name: R }]"), model.cluster);
  const it = await carriedOut(plan, model, { note: "CHG7" });
  assert.deepEqual([it.head, ...it.rest], ["deploy", "note", "begin 1 add", "end 1 applied -", "finish"]);
});

const refused: Mishap = { performed: false, as: "rejected", fault: { kind: "refused", code: 5007, reason: "no" } };

test("the gravest reason why not all is done is the one that is told: a conflict, a failure, what was left", async () => {
  const plan = await planFor(desired(site), modelCluster([]).cluster);
  const chosen = ["add:regions/S", addPool];
  const left = await carriedOut(plan, modelCluster(live("regions: [{ name: R }]")), { chosen });
  assert.deepEqual(left.ends, ["done add:regions/S", `notDone ${addPool}`]);
  assert.deepEqual(left.stop, ["resume", "Device pool DP: Not done: Region R comes first and was not chosen"]);
  assert.equal(left.summary, "emea-prod: 1 of 2 steps done, 1 not done");

  const failed = await carriedOut(plan, modelCluster([], nth(1, refused)));
  assert.deepEqual(failed.ends, ["failed add:regions/R", "done add:regions/S", `notDone ${addPool}`]);
  assert.deepEqual(failed.stop, ["resume", "Region R: Not done. fault refused"]);
  assert.equal(failed.summary, "emea-prod: 1 of 3 steps done, 1 failed, 1 not done");

  const second = await carriedOut(plan, modelCluster([], nth(2, refused)), {
    chosen: [addPool, "add:regions/S", "add:regions/R"],
  });
  assert.deepEqual(second.ends, ["done add:regions/R", "failed add:regions/S", `done ${addPool}`]);
  assert.deepEqual(second.stop, ["resume", "Region S: Not done. fault refused"]);
});

test("what was not done for something else is no reason beside a failure or an answer that was lost", async () => {
  const profile = (text: string): string => `userProfiles: [{ name: UP, description: ${text} }]\n`;
  const files = `${site}\n${profile("new")}`;
  const plan = await planFor(desired(files), modelCluster(live(profile("old"))).cluster);
  const chosen = [addPool, "change:userProfiles/UP"];
  const none = await carriedOut(plan, modelCluster(live(profile("old")), nth(1, refused)), { chosen });
  assert.deepEqual(none.ends, [`notDone ${addPool}`, "failed change:userProfiles/UP"]);
  assert.deepEqual(none.stop, ["resume", "User profile UP: Not done. fault refused"]);
  const telling = await planFor(desired(`${site}\n${phone("DP")}`), modelCluster(live(phone("Default"))).cluster);
  const apply = "apply:phones/SEP00A1B2C3D4E5";
  const steps = telling.steps.map((it) => (it.id === apply ? { ...it, waitsFor: [] } : it));
  const model = modelCluster(live(phone("Default")), nth(1, lost));
  const unknown = await carriedOut({ ...telling, steps }, model, { chosen: [addPool, apply] });
  assert.deepEqual(unknown.ends, [`notDone ${addPool}`, `unknown ${apply}`]);
  assert.match(String(unknown.stop), /^resume,Phone SEP00A1B2C3D4E5: Sent, and nobody knows/);
});

test("the head says who carried out what where, and with whose approval, as far as that is known", async () => {
  const plan = await planFor(desired("regions: [{ name: R }]"), modelCluster([]).cluster);
  const headOf = async (options: Partial<DeployRequest>, more: Partial<Plan> = {}): Promise<unknown> => {
    const { dir } = await carriedOut({ ...plan, ...more }, modelCluster([]), options);
    const [head] = linesOf(readFileSync(join(journalFolder(dir, plan.cluster), "000001.jsonl"), "utf8"));
    return head;
  };
  const bare = {
    ...{ t: "deploy", format: 1, at: "2026-01-01T00:00:00.000Z", cluster: "emea-prod", host: plan.host },
    ...{ plan: planId(plan), schema: "14.0", renames: {}, gone: [], steps: ["add:regions/R"] },
  };
  assert.deepEqual(await headOf({}), bare);
  const guard = { production: true, readOnly: false };
  const approval = { ...newApproval(plan, ["add:regions/R"], "2026-02-01T00:00:00.000Z"), who: "ben" };
  assert.deepEqual(await headOf({ by: "anna", from: "anna@pc", guard, approval }), {
    ...{ ...bare, by: "anna", from: "anna@pc", production: true },
    ...{ approvedBy: "ben", approvedUntil: "2026-02-01T00:00:00.000Z" },
  });
  const undo = { undoes: 3 };
  const wave = { number: 1, of: 2, done: new Set<string>(), phones: [] };
  assert.deepEqual(await headOf({ wave }, undo), {
    ...bare,
    ...undo,
    plan: planId({ ...plan, ...undo }),
    wave: [1, 2],
  });
});

test("what is changed while steps are carried out is a conflict, and outweighs what failed before it", async () => {
  const there = "userProfiles: [{ name: UA, description: old }, { name: UB, description: old }]";
  const plan = await planFor(desired(there.replaceAll("old", "new")), modelCluster(live(there)).cluster);
  const model: Model = modelCluster(live(there), (_request, kind) => {
    if (kind !== "write") return undefined;
    model.edit(plan.steps[1]?.address ?? assert.fail(), { description: "theirs" });
    return refused;
  });
  const it = await carriedOut(plan, model);
  assert.deepEqual(it.ends, ["failed change:userProfiles/UA", "conflict change:userProfiles/UB"]);
  const [helps, why = ""] = it.stop ?? [];
  assert.equal(helps, "planAgain");
  assert.match(why, /^User profile UB: Not done: someone changed Description/);
  assert.equal(it.summary, "emea-prod: no step done, 1 failed, 1 changed meanwhile");
});
