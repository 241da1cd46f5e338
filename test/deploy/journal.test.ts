import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { Address } from "../../core/src/base/address.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { history, undoing } from "../../server/src/deploy/history.ts";
import { journalFolder, noteDeployment, openJournal } from "../../server/src/deploy/journal.ts";
import { linesOf } from "../../server/src/deploy/journal-lines.ts";
import { planUndo } from "../../server/src/deploy/plan-undo.ts";
import { carryOutPlan, host, never, newDir, planFor, reportText } from "./fixture.ts";
import { modelCluster, stillClock } from "./model.ts";
import { desired, live, shown } from "../plan/fixture.ts";

const files = `
regions: [{ name: EMEA }]
commonPhoneProfiles: [{ name: CPP, description: new, sshPwd: { secret: ssh }, vendorConfig: { webAccess: 1 } }]`;
const cluster = `
commonPhoneProfiles: [{ name: CPP, description: old, vendorConfig: { webAccess: "0", sshPassword: hunter2, other: x } }]`;

const journalText = (dir: string, name = "emea-prod"): string =>
  readdirSync(journalFolder(dir, name))
    .filter((it) => it.endsWith(".jsonl"))
    .map((it) => readFileSync(join(journalFolder(dir, name), it), "utf8"))
    .join("");

test("a line is on disk before its request goes out", async () => {
  const model = modelCluster(live(cluster));
  const plan = await planFor(desired(files), model.cluster);
  const dir = newDir();
  const seen: string[] = [];
  const watched = {
    ...model.cluster,
    write: (...args: Parameters<typeof model.cluster.write>) => {
      const last = linesOf(journalText(dir)).at(-1);
      seen.push(last?.t === "begin" ? `${last.write} ${last.step.id}` : JSON.stringify(last));
      return model.cluster.write(...args);
    },
  };
  assert.ok((await carryOutPlan(plan, watched, dir)).ok);
  assert.deepEqual(seen, ["add add:regions/EMEA", "update change:commonPhoneProfiles/CPP"]);
});

test("journal and plan hold no password, and are for their owner only", async () => {
  const model = modelCluster(live(cluster));
  const plan = await planFor(desired(files), model.cluster);
  const dir = newDir();
  assert.ok((await carryOutPlan(plan, model.cluster, dir)).ok);
  const text = journalText(dir) + JSON.stringify(plan);
  assert.doesNotMatch(text, /hunter2|secret of/);
  assert.match(text, /"secret":"ssh"/);
  const folder = journalFolder(dir, "emea-prod");
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const it of readdirSync(folder)) assert.equal(statSync(join(folder, it)).mode & 0o777, 0o600, it);
});

test("a line that was torn is as if it had never been", async () => {
  const model = modelCluster(live(cluster));
  const plan = await planFor(desired(files), model.cluster);
  const dir = newDir();
  assert.ok((await carryOutPlan(plan, model.cluster, dir)).ok);
  const path = join(journalFolder(dir, "emea-prod"), "000001.jsonl");
  const lines = readFileSync(path, "utf8").split("\n");
  // What is left ends in the middle of the last outcome: nobody knows it any more.
  truncateSync(path, Buffer.byteLength(lines.slice(0, 4).join("\n")) + 20);
  const again = await carryOutPlan(plan, model.cluster, dir);
  assert.ok(again.ok);
  assert.deepEqual(again.value.settled, [{ address: "commonPhoneProfiles/CPP", as: "applied" }]);
  assert.deepEqual(
    linesOf(readFileSync(path, "utf8")).map((it) => it.t),
    ["deploy", "begin", "end", "begin", "settled"],
  );
  assert.deepEqual(reportText(again).match(/^\w+ /gm), ["done ", "done "]);
});

test("what is no line is passed over", () => {
  assert.deepEqual(
    linesOf('{"t":"finish","at":"","results":{}}\nnonsense\n{"t":"other"}\n{"t":"begin"}\n[]\n{"t":"fin'),
    [{ t: "finish", at: "", results: {} }],
  );
});

test("one deployment per cluster, across processes", async () => {
  const dir = newDir();
  const first = await openJournal(dir, "emea-prod", []);
  assert.ok(first.ok);
  const second = await openJournal(dir, "emea-prod", []);
  assert.match(
    second.ok ? "" : say(second.fault, "en"),
    /^Another deployment to emea-prod is under way: process \d+ on .+, since .+ UTC\. Once no such process runs there any more, it is safe to delete .+lock$/,
  );
  const other = await openJournal(dir, "apac/lab", []);
  assert.ok(other.ok);
  await other.value.close();
  await first.value.close();
  const third = await openJournal(dir, "emea-prod", []);
  assert.ok(third.ok);
  await third.value.close();
});

test("the lock of a dead process is taken over, that of another computer is not", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const [holder, taken] of [
    [{ pid: dead, host: hostname(), startedAt: Date.now() }, true],
    [{ pid: process.pid, host: hostname(), startedAt: Date.now() - 3_600_000 }, true],
    [{ pid: process.ppid, host: hostname(), startedAt: 0 }, true],
    ["half a lo", true],
    [{ pid: process.ppid, host: hostname(), startedAt: Date.now() }, false],
    [{ pid: dead, host: "elsewhere", startedAt: Date.now() }, false],
  ] as const) {
    const dir = newDir();
    const folder = journalFolder(dir, "emea-prod");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "lock"), typeof holder === "string" ? holder : JSON.stringify(holder));
    const it = await openJournal(dir, "emea-prod", []);
    assert.equal(it.ok, taken, JSON.stringify(holder));
    if (it.ok) await it.value.close();
    assert.deepEqual(readdirSync(folder), taken ? [] : ["lock"]);
  }
});

test("of many who find a dead lock one gets it, also when the one who takes it over has died", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const dead = JSON.stringify({ pid, host: hostname(), startedAt: 0 });
  for (let round = 0; round < 100; round++) {
    const dir = newDir();
    const folder = journalFolder(dir, "emea-prod");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "lock"), dead);
    if (round % 2 === 1) writeFileSync(join(folder, "lock.removal"), dead);
    const all = await Promise.all(Array.from({ length: 20 }, () => openJournal(dir, "emea-prod", [])));
    assert.equal(all.filter((it) => it.ok).length, 1, `round ${round}`);
    assert.deepEqual(readdirSync(folder), ["lock"]);
  }
});

test("a folder that cannot be written is said, and nothing is sent", async () => {
  const dir = newDir();
  writeFileSync(dir, "a file");
  const it = await openJournal(dir, "emea-prod", []);
  assert.match(
    it.ok ? "" : say(it.fault, "en"),
    /^The journal in .+ cannot be written \(ENOTDIR\); nothing is sent without it$/,
  );
});

test("history tells what was carried out, newest first", async () => {
  const model = modelCluster(live(cluster));
  const dir = newDir();
  for (const text of [files, "regions: [{ name: EMEA, state: absent }]"])
    assert.ok((await carryOutPlan(await planFor(desired(text), model.cluster), model.cluster, dir)).ok);
  appendFileSync(join(journalFolder(dir, "emea-prod"), "000002.jsonl"), "torn");
  const past = await history(dir, "emea-prod");
  assert.deepEqual(
    past.map((it) => [it.number, it.ended, it.writes.map((one) => `${one.kind} ${one.address}`)]),
    [
      [2, true, ["remove regions/EMEA"]],
      [1, true, ["add regions/EMEA", "change commonPhoneProfiles/CPP"]],
    ],
  );
  assert.deepEqual(await history(dir, "nowhere"), []);
});

test("undoing a deployment brings back what was there, as a plan like any other", async () => {
  const before = live(`
regions: [{ name: Old }, { name: Gone, relatedRegions: [{ region: Old, videoBandwidth: 384 }] }]
devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Old }]
userProfiles: [{ name: UP, description: old }]`);
  const model = modelCluster(before);
  const dir = newDir();
  const wanted = desired(`
regions: [{ name: New, renamedFrom: Old }, { name: Gone, state: absent }, { name: Added }]
devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Added }]
userProfiles: [{ name: UP, description: new, allowProvision: true }]`);
  const done = await carryOutPlan(await planFor(wanted, model.cluster), model.cluster, dir);
  assert.ok(done.ok && done.value.finished, reportText(done));
  const [last] = await history(dir, "emea-prod");
  assert.ok(last);
  const plan = await planFor(undoing(last), model.cluster);
  assert.equal(
    shown(plan).split("\n\nWhen")[0],
    `emea-prod: 1 to add, 2 to change, 1 to rename, 1 to remove

> Region New → Old
    Name: New → Old
+ Region Gone  (after Region Old)
    Relationships to other regions: Old
    Maximum session bit rate for video calls (Old): 384
~ Device pool DP  (after Region Old)
    Region: Added → Old
~ User profile UP
    Description: new → old
    Allow end user to provision their own phones: true → (none)
- Region Added  (after Device pool DP)`,
  );
  const undone = await carryOutPlan(plan, model.cluster, dir);
  assert.ok(undone.ok && undone.value.finished, reportText(undone));
  const shape = (address: Address): unknown => model.objects().find((it) => it.address === address)?.fields;
  assert.deepEqual(
    model.objects().map((it) => it.address),
    before.map((it) => it.address).sort(),
  );
  assert.deepEqual(
    { ...(shape("userProfiles/UP" as Address) as object) },
    { name: "UP", description: "old", allowProvision: null },
  );
  assert.equal((shape("devicePools/DP" as Address) as { region: string }).region, "Old");
  assert.deepEqual((await planFor(undoing(last), model.cluster)).steps, []);
});

test("what somebody changed since is pointed out before it is undone", async () => {
  const pool = (region: string): string =>
    `{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: ${region} }`;
  const model = modelCluster(live(`regions: [{ name: A }, { name: B }, { name: C }]\ndevicePools: [${pool("A")}]`));
  const dir = newDir();
  const wanted = desired(`regions: [{ name: B }, { name: D }]\ndevicePools: [${pool("B")}]`);
  const done = await carryOutPlan(await planFor(wanted, model.cluster), model.cluster, dir);
  assert.ok(done.ok && done.value.finished, reportText(done));
  assert.equal(done.value.number, 1);
  const undo = async (): Promise<Plan> => {
    const past = await history(dir, "emea-prod");
    const request = { name: "emea-prod", host, past, number: 1 };
    const plan = await planUndo(request, model.cluster, stillClock(), () => undefined, never);
    return plan.ok ? plan.value : assert.fail("no plan");
  };
  const outside = (plan: Plan): readonly string[] =>
    plan.notes.map((it) => say(it.message, "en")).filter((it) => it.startsWith("Changed on the cluster"));
  assert.deepEqual(outside(await undo()), []);
  model.edit("devicePools/DP" as Address, { region: "C" });
  const plan = await undo();
  assert.deepEqual(outside(plan), [
    "Changed on the cluster since then by somebody else, and lost by undoing it: Device pool DP (Region)",
  ]);
  const undone = await carryOutPlan(plan, model.cluster, dir, { note: "CHG0042" });
  assert.ok(undone.ok && undone.value.finished, reportText(undone));
  const [second, first] = await history(dir, "emea-prod");
  assert.deepEqual([second?.undoes, second?.note, second?.undone], [1, "CHG0042", undefined]);
  assert.deepEqual([first?.undoes, first?.note, first?.undone], [undefined, undefined, { by: 2, wholly: true }]);
  assert.deepEqual(await noteDeployment(dir, "emea-prod", 1, "CHG0041", new Date(0)), { ok: true, value: true });
  assert.deepEqual(await noteDeployment(dir, "emea-prod", 7, "x", new Date(0)), { ok: true, value: false });
  assert.equal((await history(dir, "emea-prod"))[1]?.note, "CHG0041");
});

test("a deployment that broke off counts the steps that it never came to", async () => {
  const model = modelCluster([]);
  const dir = newDir();
  const plan = await planFor(desired("regions: [{ name: A }, { name: B }, { name: C }]"), model.cluster);
  await carryOutPlan(plan, model.cluster, dir);
  const path = join(journalFolder(dir, "emea-prod"), "000001.jsonl");
  // as if the computer had lost power between the first step and the second
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, `${lines.slice(0, 3).join("\n")}\n`);
  const [it] = await history(dir, "emea-prod");
  assert.deepEqual(
    it?.steps.map((step) => `${step.id} ${step.outcome}`),
    ["add:regions/A done", "add:regions/B notDone", "add:regions/C notDone"],
  );
});

test("what a deployment brought to a list goes with it, and what others brought meanwhile stays", async () => {
  const model = modelCluster(
    live(`
regions:
  - { name: A, relatedRegions: [{ region: Kept, videoBandwidth: 384 }] }
  - { name: B }
  - { name: Kept }
  - { name: Others }`),
  );
  const dir = newDir();
  const wanted = desired(`
regions:
  - { name: A, relatedRegions: [{ region: Kept, videoBandwidth: 512 }, { region: New, videoBandwidth: 1024 }] }
  - { name: B, relatedRegions: [{ region: New, videoBandwidth: 2048 }] }
  - { name: New }
  - { name: Kept, managed: false }`);
  const done = await carryOutPlan(await planFor(wanted, model.cluster), model.cluster, dir);
  assert.ok(done.ok && done.value.finished, reportText(done));
  const others = desired(`
regions:
  - { name: A, relatedRegions: [{ region: Others, videoBandwidth: 768 }] }
  - { name: B, relatedRegions: [{ region: Others, videoBandwidth: 768 }] }
  - { name: Others, managed: false }`);
  const meanwhile = await carryOutPlan(await planFor(others, model.cluster), model.cluster, newDir());
  assert.ok(meanwhile.ok && meanwhile.value.finished, reportText(meanwhile));

  const [last] = await history(dir, "emea-prod");
  assert.ok(last);
  const plan = await planFor(undoing(last), model.cluster);
  assert.equal(
    shown(plan).split("\n\nWhen")[0],
    `emea-prod: 2 to change, 1 to remove

~ Region A
    Maximum session bit rate for video calls (Kept): 512 → 384
    Relationships to other regions: New → (none)
~ Region B
    Relationships to other regions: New → (none)
- Region New`,
  );
  const undone = await carryOutPlan(plan, model.cluster, dir);
  assert.ok(undone.ok && undone.value.finished, reportText(undone));
  const related = (name: string): unknown =>
    (model.objects().find((it) => it.name === name)?.fields as { relatedRegions?: unknown } | undefined)
      ?.relatedRegions;
  assert.deepEqual(related("A"), [
    { region: "Kept", videoBandwidth: 384 },
    { region: "Others", videoBandwidth: 768 },
  ]);
  assert.deepEqual(related("B"), [{ region: "Others", videoBandwidth: 768 }]);
  assert.deepEqual((await planFor(undoing(last), model.cluster)).steps, []);

  // and undoing what undid brings the items back
  const [again] = await history(dir, "emea-prod");
  assert.ok(again);
  const redone = await carryOutPlan(await planFor(undoing(again), model.cluster), model.cluster, dir);
  assert.ok(redone.ok && redone.value.finished, reportText(redone));
  assert.deepEqual(related("B"), [
    { region: "Others", videoBandwidth: 768 },
    { region: "New", videoBandwidth: 2048 },
  ]);
});
