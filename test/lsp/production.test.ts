import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { ApprovalRecord } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView, Requests } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { startClient, type Client } from "./client.ts";

let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
});
after(() => demo.stop());

const project = "test/projects/emea-prod";
const secret = aSecret();

/** A client with the example project, some words more in its cluster's definition, connected. */
async function connected(more: string, settings: { readOnly?: boolean; production?: boolean } = {}): Promise<Client> {
  const texts = readdirSync(project).map((it) => [it, readFileSync(join(project, it), "utf8")] as const);
  const files = Object.fromEntries(
    texts.map(([name, text]) => [name, text.replace("  name: emea-prod\n", `  name: emea-prod\n${more}`)]),
  );
  const options = { storage: "", quarantined: [], trusted: true, iceElements: {} };
  const client = await startClient(files, { initializationOptions: options });
  const { host, user, password, caFile } = demo;
  const connection = {
    connection: "emea-prod",
    host,
    user,
    password,
    caFile,
    readOnly: false,
    demo: true,
    ...settings,
  };
  assert.ok((await ask(client, "mra/connect", connection)).ok);
  return client;
}

const ask = <M extends keyof Requests>(client: Client, method: M, params: Requests[M][0]): Promise<Requests[M][1]> =>
  client.request(method, params);

const planOf = async (client: Client): Promise<PlanView> => {
  const it = await ask(client, "mra/plan", { connection: "emea-prod", cluster: "emea-prod" });
  return it.ok ? it.value : assert.fail(it.fault.message);
};

async function deployed(client: Client, plan: PlanView, approval?: string): Promise<Answer<unknown>> {
  return await ask(client, "mra/deploy", {
    plan: plan.id,
    steps: stepsOf(plan),
    secrets: { "turn-mra": secret },
    resume: false,
    waitForPhones: 0,
    ...(approval !== undefined && { approval }),
  });
}

const stepsOf = (plan: PlanView): readonly string[] => plan.steps.filter((it) => it.included).map((it) => it.id);

const refusal = (it: Answer<unknown>): string => (it.ok ? "" : it.fault.message);

test("read-only refuses, whether files or settings say it", async () => {
  for (const [more, settings] of [
    ["  readOnly: true\n", {}],
    ["", { readOnly: true }],
  ] as const) {
    const client = await connected(more, settings);
    try {
      assert.match(refusal(await deployed(client, await planOf(client))), /read-only; nothing is written/);
    } finally {
      await client.stop();
    }
  }
  assert.equal(demo.requests.writes, 0);
});

test("a production cluster refuses a deploy without a person's approval of this plan, and its history names who gave it", async () => {
  for (const [more, settings] of [
    ["", { production: true }],
    ["  production: true\n", {}],
  ] as const) {
    const client = await connected(more, settings);
    try {
      const plan = await planOf(client);
      assert.equal(plan.production, true);
      assert.match(refusal(await deployed(client, plan)), /is a production cluster: a person has to approve/);
      const steps = stepsOf(plan);
      const wanted = `emea-prod:${String(steps.length)}`;
      const approve = (typed: string, of = steps): Promise<Answer<ApprovalRecord>> =>
        ask(client, "mra/approve", { plan: plan.id, steps: of, typed });
      for (const typed of ["", "emea-prod", `other:${String(steps.length)}`, "emea-prod:999"])
        assert.match(refusal(await approve(typed)), /Nothing is approved\. Type "emea-prod:\d+"/, typed);
      assert.match(refusal(await approve("emea-prod:0", [])), /not steps of the plan/);
      assert.match(refusal(await approve("emea-prod:1", ["no step"])), /not steps of the plan/);
      const given = await approve(wanted);
      assert.ok(given.ok);
      const { expiry, who } = given.value;
      assert.deepEqual(given.value, { digest: plan.digest, host: demo.host, steps, expiry, who });
      assert.ok(Math.abs(Date.parse(expiry) - Date.now() - 24 * 3_600_000) < 600_000, expiry);
      assert.match(who, /^.+ on .+$/);
      for (const [change, why] of [
        [{ digest: "0".repeat(64) }, /is for another plan/],
        [{ host: "10.9.9.9:8443" }, /is for 10\.9\.9\.9/],
        [{ expiry: "2020-01-01T00:00:00.000Z" }, /ended at 2020/],
        [{ steps: steps.slice(1) }, /production cluster/],
        [{ who: "" }, /production cluster/],
      ] as const)
        assert.match(refusal(await deployed(client, plan, JSON.stringify({ ...given.value, ...change }))), why);
      assert.match(refusal(await deployed(client, plan, "{")), /production cluster/);
      assert.equal(demo.requests.writes, 0);
      if (settings.production !== undefined) continue;
      assert.ok((await deployed(client, plan, JSON.stringify(given.value))).ok);
      const past = await ask(client, "mra/history", { connection: "emea-prod", cluster: "emea-prod" });
      assert.equal(past.ok ? past.value[0]?.approvedBy : past.fault.message, who);
    } finally {
      await client.stop();
    }
  }
  assert.ok(demo.requests.writes > 0);
});
