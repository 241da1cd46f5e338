import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { DeployReport } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PastDeploy, PlanView } from "../../core/src/wire/protocol.ts";
import type { TeamState } from "../../core/src/wire/team.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra } from "../cli/terminal.ts";
import { startClient, type Client } from "./client.ts";

const root = mkdtempSync(join(tmpdir(), "mra-lsp-team-"));
const [state, share, hers] = [join(root, "state"), join(root, "share"), join(root, "anna")];
process.env.MRA_STATE_DIR = state; // the server is a child of this process
const home = process.cwd();
const connection = "emea-prod";
const which = { connection, cluster: connection };
const text = `apiVersion: mra/v1
cluster: { name: emea-prod, version: "14.0" }
regions: [{ name: ONE }, { name: TWO }, { name: THREE }]
`;

let demo: DemoCluster;
let client: Client;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  const config = `state: ${share}\n`;
  client = await startClient(
    { "a.mra.yaml": text, "mra.config.yaml": config },
    { initializationOptions: { storage: state, quarantined: [], trusted: true, iceElements: {} } },
  );
  await client.open("a.mra.yaml", text);
  mkdirSync(hers);
  writeFileSync(join(hers, "a.mra.yaml"), text);
  writeFileSync(join(hers, "mra.config.yaml"), config);
});
after(async () => {
  process.chdir(home);
  client.kill();
  await demo.stop();
  rmSync(root, { recursive: true, force: true });
});

const envelope = (body: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

async function ask<T>(method: string, params: object): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}

test("a colleague's deploy that stopped is shown as it was, and gone on with; nothing is written twice", async () => {
  const { host, user, password, caFile } = demo;
  const { writes } = demo.requests;
  const env = { MRA_HOST: host, MRA_CA: caFile, MRA_USER: user, MRA_PASSWORD: password, MRA_STATE: share };
  const anna = { ...env, MRA_STATE_DIR: join(root, "anna.state") };
  process.chdir(hers);
  assert.equal((await mra(["plan", ".", "--out", "p.mraplan"], { env: anna })).status, 2);
  const body = envelope(
    "<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>no</faultstring><detail><axlError><axlcode>-1</axlcode><axlmessage>no</axlmessage><request>addRegion</request></axlError></detail></soapenv:Fault>",
  );
  const refused = demo.inject(
    { kind: "answer", when: "before", status: 500, headers: { "Content-Type": "text/xml" }, body },
    { operation: "addRegion", nth: 2 },
  );
  assert.equal((await mra(["deploy", "p.mraplan", "--yes", "--wait", "0"], { env: anna })).status, 1);
  refused.cancel();
  process.chdir(home);
  assert.equal(demo.requests.writes - writes, 2, "one was refused");

  // nothing of it is known before a person agrees
  assert.equal((await client.request<Answer<unknown>>("mra/history", which)).ok, false);
  const asked = await ask<TeamState>("mra/teamState", which);
  assert.ok(asked.kind === "ask");
  await ask<TeamState>("mra/teamState", { ...which, agreedTo: asked.where });

  const [past] = await ask<readonly PastDeploy[]>("mra/history", which);
  assert.deepEqual([past?.number, past?.done, past?.steps.length, past?.unfinished], [1, 2, 3, true]);
  await ask("mra/connect", { connection, host, user, password, caFile, readOnly: false, demo: false });
  const none = await client.request<Answer<PlanView>>("mra/planResume", { ...which, deploy: 7 });
  assert.match(JSON.stringify(none), /There is no deployment 7 to emea-prod/);
  const plan = await ask<PlanView>("mra/planResume", { ...which, deploy: 1 });
  const steps = plan.steps.map((it) => it.id);
  assert.deepEqual(
    steps,
    past?.steps.map((it) => it.id),
  );
  const report = await ask<DeployReport>("mra/deploy", { plan: plan.id, steps, secrets: {}, resume: true });
  assert.ok(report.finished, report.summary);
  assert.equal(demo.requests.writes - writes, 3);
  const all = await ask<readonly PastDeploy[]>("mra/history", which);
  assert.deepEqual(
    all.map((it) => [it.number, it.outcome, it.unfinished]),
    [
      [2, "done", undefined],
      [1, "partly", true],
    ],
  );
});
