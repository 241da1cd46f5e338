import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Diagnostic } from "vscode-languageserver/node";
import type { DeployReport, PhonesBack, PlanPhones, WaveChoice, WaveView } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { phoneOfSecondPool, threePools, threePoolsText } from "../deploy/three-pools.ts";
import { startClient, type Client } from "./client.ts";

const signal = new AbortController().signal;
const state = mkdtempSync(join(tmpdir(), "mra-lsp-waves-"));
process.env.MRA_STATE_DIR = state; // the server is a child of this process
const file = "pools.mra.yaml";
const connection = "emea-prod";
const waves: WaveChoice = { cut: "pools", back: 100, wait: 0.2 };

let demo: DemoCluster;
let client: Client;
let plan: PlanView;
/** A phone of the second pool that is registered. */
let lost: string;
const told: PhonesBack[] = [];

before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
  lost = await phoneOfSecondPool(demo);
  const text = threePoolsText(demo, lost);
  client = await startClient(
    { [file]: text },
    { initializationOptions: { storage: state, quarantined: [], trusted: true, iceElements: {} } },
  );
  client.connection.onNotification("mra/phones", (it: PhonesBack) => void told.push(it));
  await client.open(file, text);
  const { host, user, password, caFile } = demo;
  await ask("mra/connect", { connection, host, user, password, caFile, readOnly: false, demo: false });
  plan = await ask<PlanView>("mra/plan", { connection, cluster: connection });
});
after(async () => {
  client.kill();
  await demo.stop();
  rmSync(state, { recursive: true, force: true });
});

async function ask<T>(method: string, params: object): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}

const stepsOf = (it: PlanView): readonly string[] => it.steps.map(({ id }) => id);
const inWaves = (it: PlanView, choice = waves): Promise<DeployReport> =>
  ask("mra/deploy", { plan: it.id, steps: stepsOf(it), secrets: {}, resume: false, waves: choice });
const applied = (): readonly string[] => demo.state.followUps.map((it) => it.name);
const lostIn = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((it) => it.code === "phone-lost");
const marked = (count: number): Promise<readonly Diagnostic[]> =>
  client.diagnostics(file, (found) => lostIn(found).length === count).then(lostIn);

test("a plan says into which waves it is cut, and what cannot be a wave is refused in words", async () => {
  const cut = (choice: WaveChoice) =>
    client.request<Answer<readonly WaveView[]>>("mra/waves", { plan: plan.id, steps: stepsOf(plan), waves: choice });
  const pools = await cut(waves);
  assert.ok(pools.ok);
  assert.deepEqual(
    pools.value.map((it) => it.steps),
    [2, 2, 2],
  );
  const counts = pools.value.map((it) => it.phones);
  assert.ok(
    counts.every((it) => it > 0),
    counts.join(),
  );
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => a - b),
  );
  for (const [wrong, says] of [
    [{ cut: "5,x" }, /5,x is neither shares/],
    [{ back: 101 }, /whole number from 1 to 100/],
    [{ until: "25:00" }, /25:00 is no time of day/],
    [{ wait: 0 }, /more than 0 seconds/],
  ] as const) {
    const refused = await cut({ ...waves, ...wrong });
    assert.ok(!refused.ok);
    assert.match(refused.fault.message, says);
  }
});

test("before anything is done, the phones that a plan touches are counted, also those through Expressway", async () => {
  const { summary, picture } = await ask<PlanPhones>("mra/planPhones", { plan: plan.id, steps: stepsOf(plan) });
  const [, all, registered, through] =
    /^(\d+) phones: (\d+) registered, (\d+) of them known to come through Expressway$/.exec(summary) ?? [];
  assert.ok(Number(all) >= Number(registered) && Number(registered) > Number(through), summary);
  assert.ok(Number(through) > 0, summary);
  const table = picture.find((it) => it.kind === "table");
  assert.deepEqual(
    table?.rows.map((row) => row.slice(1, 3)),
    [[`${registered} of ${all}`, through]],
  );
});

test("a window that is too short begins no wave, and says so", async () => {
  const until = new Date(Date.now() + 60_000).toTimeString().slice(0, 5);
  const report = await inWaves(plan, { ...waves, wait: 600, until });
  assert.match(report.summary, /^Wave 1 of 3 was not begun: it may take 1\d minutes and would not end before/);
  assert.deepEqual([report.finished, report.wave?.undo, applied()], [false, undefined, []]);
});

test("a wave that loses a phone is the last: it is named at its line, and the wave's own undo is offered", async () => {
  demo.losePhone(lost);
  const report = await inWaves(plan);
  assert.deepEqual(applied().slice(1), [threePools[1]], "the second lost a phone, and the third was not begun");
  assert.match(report.summary, /Stopped after wave 2 of 3: at least \d+ must be registered again \(100 %\)$/);
  assert.deepEqual(
    [report.finished, report.wave, report.stop?.helps],
    [false, { number: 2, of: 3, undo: 2 }, "resume"],
  );
  assert.deepEqual(
    report.results.map((it) => it.outcome),
    plan.steps.map((it) => (applied().includes(it.name) ? "done" : "notDone")),
  );
  const [at] = await marked(1);
  assert.match(JSON.stringify(at?.message), new RegExp(`${lost} has not come back: Unregistered at`));
  const last = told.at(-1);
  assert.deepEqual([last?.lost.map((it) => it.phone), last?.waiting, last?.quiet], [[lost], false, true]);
  assert.ok(told.some((it) => it.waiting && /^Wave 2 of 3: \d+ of \d+ phones registered again$/.test(it.summary)));
});

test("the picture over time has each wave before and since, on the page and in the report for the ticket", async () => {
  const table = told.at(-1)?.picture.find((it) => it.kind === "table");
  assert.ok(table);
  const befores = table.rows.filter(([time = ""]) => time.endsWith(", before"));
  assert.equal(befores.length, 2, "of each wave");
  const [, count = "", through = ""] = table.rows.at(-1) ?? [];
  const [, back, of] = /^(\d+) of (\d+)$/.exec(count) ?? [];
  assert.equal(Number(back), Number(of) - 1, count);
  assert.match(through, /^\d+$/);
  const page = await ask<string>("mra/planReport", { plan: plan.id, format: "markdown" });
  assert.match(page, /## Registered phones over time/);
  assert.ok(page.includes(count), page);
});

test("going on begins nothing while the phone is away", async () => {
  const report = await inWaves(plan);
  assert.match(report.summary, /Nothing was begun: of the wave before, at least \d+ must be registered again/);
  assert.deepEqual([applied().length, report.wave], [2, { number: 0, of: 3 }]);
  await marked(1);
});

test("the undo of that wave brings back that pool only", async () => {
  const undo = await ask<PlanView>("mra/planUndo", { connection, cluster: connection, deploy: 2 });
  assert.deepEqual([...new Set(undo.steps.map((it) => it.name))], [threePools[1]]);
  const before = demo.state.object("devicePools", threePools[1])?.srstName;
  const report = await ask<DeployReport>("mra/deploy", {
    plan: undo.id,
    steps: stepsOf(undo).filter((id) => !undo.steps.some((it) => it.id === id && it.kind === "apply")),
    secrets: {},
    resume: false,
    waitForPhones: 0,
  });
  assert.ok(report.finished, report.summary);
  assert.notEqual(demo.state.object("devicePools", threePools[1])?.srstName, before);
});

test("once the phone is back the same plan goes on to its end, and nothing is told twice", async () => {
  demo.findPhone(lost);
  const report = await inWaves(plan);
  assert.ok(report.finished, report.summary);
  assert.match(report.summary, /emea-prod: all 3 waves done, and enough phones are back/);
  const wave = applied().filter((it) => it !== threePools[1]);
  assert.deepEqual(
    [...wave].sort(),
    threePools.filter((it) => it !== threePools[1]),
  );
  assert.deepEqual(await marked(0), []);
  assert.deepEqual([told.at(-1)?.lost, told.at(-1)?.complete], [[], true]);
});
