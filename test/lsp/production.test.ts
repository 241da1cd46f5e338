import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
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

async function deployed(client: Client, plan: PlanView, consent?: string): Promise<Answer<unknown>> {
  const steps = plan.steps.filter((it) => it.included).map((it) => it.id);
  const secrets = { "turn-mra": secret };
  return await ask(client, "mra/deploy", {
    plan: plan.id,
    steps,
    secrets,
    resume: false,
    waitForPhones: 0,
    ...(consent !== undefined && { consent }),
  });
}

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

test("on a production cluster name and number are typed, whatever the steps do", async () => {
  for (const [more, settings] of [
    ["", { production: true }],
    ["  production: true\n", {}],
  ] as const) {
    const client = await connected(more, settings);
    try {
      const plan = await planOf(client);
      assert.equal(plan.production, true);
      const count = String(plan.steps.filter((it) => it.included).length);
      for (const consent of [undefined, "emea-prod", `other:${count}`, "emea-prod:999"])
        assert.match(refusal(await deployed(client, plan, consent)), /production cluster/, consent);
      assert.equal(demo.requests.writes, 0);
      if (settings.production === undefined) assert.ok((await deployed(client, plan, `emea-prod:${count}`)).ok);
    } finally {
      await client.stop();
    }
  }
  assert.ok(demo.requests.writes > 0);
});
