import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Diagnostic } from "vscode-languageserver/node";
import type { DeployReport, PhonesBack } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient, type Client } from "./client.ts";
import { poolOfPhone, registeredPhone } from "../deploy/pool-of-phone.ts";

const signal = new AbortController().signal;
const state = mkdtempSync(join(tmpdir(), "mra-lsp-phones-"));
process.env.MRA_STATE_DIR = state; // the server is a child of this process
const file = "pool.mra.yaml";

let demo: DemoCluster;
let client: Client;
let phone: string;
/** What the pool says of SRST, and what else it may say. */
let was: string;
let other: string;
const told: PhonesBack[] = [];
/** What is told while phones are waited for. */
const meanwhile: PhonesBack[] = [];
let heard: (() => void) | undefined;

before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
  const { host, user, password, caFile } = demo;
  phone = await registeredPhone(demo);
  const pool = poolOfPhone(demo, phone);
  [was, other] = [pool.srst, pool.otherSrst];
  const text = pool.file(was);
  client = await startClient(
    { [file]: text },
    { initializationOptions: { storage: state, quarantined: [], trusted: true, iceElements: {} } },
  );
  client.connection.onNotification("mra/phones", (it: PhonesBack) => {
    if (it.waiting) {
      meanwhile.push(it);
      return;
    }
    told.push(it);
    heard?.();
  });
  await client.open(file, text);
  await ask("mra/connect", { connection: "emea-prod", host, user, password, caFile, readOnly: false, demo: false });
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

/** Changes SRST of the pool and applies it to its phones, which are waited for so many seconds. Gives the plan's id. */
async function carriedOut(from: string, to: string, waitForPhones: number): Promise<string> {
  await client.type(file, `srst: ${from}`, `srst: ${to}`);
  const plan = await ask<PlanView>("mra/plan", { connection: "emea-prod", cluster: "emea-prod" });
  assert.deepEqual(
    plan.steps.map((it) => it.kind),
    ["change", "apply"],
  );
  const steps = plan.steps.map((it) => it.id);
  const order = { plan: plan.id, steps, secrets: {}, resume: false, waitForPhones };
  const report = await ask<DeployReport>("mra/deploy", order);
  assert.ok(report.finished, report.summary);
  return plan.id;
}

/** The same, and what is said of the phones afterwards. */
async function deployed(from: string, to: string): Promise<PhonesBack> {
  const before = told.length;
  const plan = await carriedOut(from, to, 0.05);
  while (told.length === before)
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  const last = told.at(-1)!;
  assert.deepEqual([last.plan, last.connection], [plan, "emea-prod"]);
  return last;
}

const lost = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((it) => it.code === "phone-lost");

test("phones that come back are told, and nothing stands in the files", async () => {
  const { summary, complete, lost: none } = await deployed(was, other);
  assert.match(summary, /^(All )?\d+ phones? registered again$/);
  assert.deepEqual([complete, none], [true, []]);
  assert.deepEqual(lost(await client.diagnostics(file, () => true)), []);
});

test("a phone that has not come back is told, and stands at its line", async () => {
  demo.losePhone(phone);
  const { summary, complete, lost: rows } = await deployed(other, was);
  assert.match(summary, new RegExp(`^\\d+ of \\d+ phones? registered again; not yet: ${phone} \\(see Problems\\)$`));
  assert.equal(complete, false);
  const last = meanwhile.at(-1);
  assert.deepEqual([last?.complete, last?.connection], [false, "emea-prod"]);
  assert.match(last?.summary ?? "", /^\d+ of \d+ phones? registered again so far$/);
  const place = { uri: client.uri(file), line: 8, character: 12 };
  assert.deepEqual(
    rows.map((row) => [row.phone, row.place, row.message.startsWith(`${phone} has not come back: ${row.state}`)]),
    [[phone, place, true]],
  );
  const [it] = lost(await client.diagnostics(file, (found) => lost(found).length === 1));
  assert.deepEqual([it?.source, it?.severity, it?.range.start.line], ["mra live", 2, 8]);
  assert.match(
    JSON.stringify(it?.message),
    new RegExp(`${phone} has not come back: Unregistered at \\d\\d:\\d\\d as Unified CM last knew it`),
  );
});

test("whoever checks for drift looks again at the phones that had not come back", async () => {
  const check = (): Promise<unknown> => ask("mra/checkDrift", { connection: "emea-prod", whole: false });
  const before = told.length;
  await check();
  assert.equal(lost(client.published.get(file)?.diagnostics ?? []).length, 1);
  assert.equal(told.length, before, "nothing new is told while it is away");
  demo.findPhone(phone);
  await check();
  await check(); // it is back after the next look
  assert.deepEqual(lost(await client.diagnostics(file, (found) => lost(found).length === 0)), []);
  const { summary, complete, lost: none } = told.at(-1)!;
  assert.deepEqual([summary, complete, none], ["1 phone registered again", true, []]);
  // and away once more, for what comes next
  demo.losePhone(phone);
  await deployed(was, other);
  await client.diagnostics(file, (found) => lost(found).length === 1);
});

test("a phone that is back is no longer told of after the next deploy", async () => {
  demo.findPhone(phone);
  const { complete, lost: none } = await deployed(other, was);
  assert.deepEqual([complete, none], [true, []]);
  assert.deepEqual(lost(await client.diagnostics(file, (found) => lost(found).length === 0)), []);
});

test("who waits for no phone does not ask the cluster for any", async () => {
  const asked = (): number | undefined => demo.requests.byOperation.get("selectCmDeviceExt");
  const before = asked();
  assert.ok(before);
  await carriedOut(was, other, 0);
  await ask("mra/checkDrift", { connection: "emea-prod", whole: false });
  assert.equal(asked(), before);
});
