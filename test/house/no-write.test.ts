import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectPage, PlanView, Requests, SectionNode } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra } from "../cli/terminal.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mayWrite, startClient, type Client } from "../lsp/client.ts";

const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), "mra-no-write-"));
process.env.MRA_STATE_DIR = join(folder, "editor"); // the server is a child of this process
const project = "test/projects/emea-prod";
const texts = Object.fromEntries(readdirSync(project).map((it) => [it, readFileSync(join(project, it), "utf8")]));
const file = "infrastructure.mra.yaml";

/** Every operation that went over the wire, seen from outside and sorted by its name alone. */
const operations: string[] = [];
const isRead = (it: string): boolean => /^(get|list)[A-Z]/.test(it);
const reads = (): number => operations.filter(isRead).length;
const others = (): readonly string[] => operations.filter((it) => !isRead(it));

let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard", observe: (it) => void operations.push(it.operation) }, signal);
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("only a deployment writes", { timeout: 240_000 }, () => {
  test("mra check, test, plan, plan --drift, pull, init, export, preflight, doctor, status, paths and history only read", async (t) => {
    const env = {
      MRA_USER: demo.user,
      MRA_PASSWORD: demo.password,
      MRA_SECRET_TURN_MRA: aSecret(),
      MRA_STATE_DIR: join(folder, "line"),
    };
    const live = ["--cluster", "emea-prod", "--host", demo.host, "--ca", demo.caFile];
    const tests = join(folder, "a.mratest.yaml");
    writeFileSync(
      tests,
      `tests:\n  - { name: a, on: ${JSON.stringify(resolve(project))}, findings: none, plan: none }\n`,
    );
    const runs = [
      ["check", project],
      ["paths", project, "--cluster", "emea-prod"],
      ["test", tests],
      ["report", project],
      ["plan", project, ...live, "--out", join(folder, "a.plan")],
      ["plan", project, ...live, "--drift"],
      ["pull", ...live, "--out", join(folder, "pulled")],
      ["init", ...live, "--out", join(folder, "project"), "--tables", "--all"],
      ["export", "regions", project, ...live, "--live"],
      ["preflight", project, ...live, "--resolver", "127.0.0.1:1"],
      ["doctor", ...live, "--format", "markdown"],
      ["status", project, ...live, "--resolver", "127.0.0.1:1"],
      ["history", "--cluster", "emea-prod"],
    ];
    for (const argv of runs) {
      const ran = await mra(argv, { env });
      assert.doesNotMatch(ran.notes, /mistake in mra|Usage:/, argv.join(" "));
    }
    assert.deepEqual(others(), []);
    assert.equal(demo.requests.writes, 0);
    assert.ok(reads() > 50, `${reads()} reads`);
    t.diagnostic(`${runs.length} commands: ${reads()} reads, ${others().length} writes`);
  });

  test("in the editor, all but a deployment only reads; the deployment is counted", async (t) => {
    const before = reads();
    const client = await startClient(texts, {
      initializationOptions: { storage: join(folder, "editor"), quarantined: [], trusted: true, iceElements: {} },
      capabilities: { textDocument: { diagnostic: {} } },
    });
    try {
      const plan = await everythingButDeploy(client);
      assert.deepEqual(others(), []);
      assert.equal(demo.requests.writes, 0);
      assert.ok(reads() - before > 50, `${reads() - before} reads`);
      t.diagnostic(`editor: ${reads() - before} reads, ${others().length} writes`);

      const steps = plan.steps.filter((it) => it.included && it.kind === "add").map((it) => it.id);
      await ask(client, "mra/deploy", { plan: plan.id, steps, secrets: { "turn-mra": aSecret() }, resume: false });
      assert.ok(others().length > 0);
      assert.equal(others().length, demo.requests.writes, "both counts see each write");
      t.diagnostic(`proved by a deployment: ${others().length} writes`);

      const written = others().length;
      valueOf(await ask(client, "mra/planUndo", { connection: "emea-prod", cluster: "emea-prod", deploy: 1 }));
      await ask(client, "mra/planResume", { connection: "emea-prod", cluster: "emea-prod", deploy: 1 });
      await ask(client, "mra/disconnect", { connection: "emea-prod" });
      assert.equal(others().length, written);
      assert.deepEqual([...asked].sort(), Object.keys(mayWrite).sort(), "each request of our own was asked");
    } finally {
      client.kill();
      rmSync(client.folder, { recursive: true, force: true });
    }
  });
});

const asked = new Set<string>();
function ask<M extends keyof Requests>(client: Client, method: M, params: Requests[M][0]): Promise<Requests[M][1]> {
  asked.add(method);
  return client.request(method, params);
}

function valueOf<T>(answer: Answer<T>): T {
  return answer.ok ? answer.value : assert.fail(answer.fault.message);
}

async function everythingButDeploy(client: Client): Promise<PlanView> {
  const { host, user, password, caFile } = demo;
  const connection = "emea-prod";
  valueOf(await ask(client, "mra/certificate", { host, port: 8443, caFile }));
  valueOf(await ask(client, "mra/connect", { connection, host, user, password, caFile, readOnly: false, demo: false }));
  for (const [name, text] of Object.entries(texts)) await client.open(name, text);
  const sections: readonly SectionNode[] = valueOf(await ask(client, "mra/sections", { connection }));
  let shown = 0;
  for (const { section } of sections) {
    const page: ObjectPage = valueOf(await ask(client, "mra/objects", { connection, section, skip: 0, first: 50 }));
    await ask(client, "mra/count", { connection, section });
    await ask(client, "mra/marks", { connection, section });
    const [row] = page.rows;
    if (!row) continue;
    const ref = { connection, address: row.address, uuid: row.uuid };
    valueOf(await ask(client, "mra/objectText", ref));
    valueOf(await ask(client, "mra/compare", ref));
    if (section === "endUsers") valueOf(await ask(client, "mra/devices", ref));
    if (section === "phones") valueOf(await ask(client, "mra/registrations", { connection, phones: [row.name] }));
    shown++;
  }
  assert.ok(shown > 5, `${shown} kinds with objects`);
  valueOf(await ask(client, "mra/compareClusters", { left: connection, right: connection, section: "regions" }));
  valueOf(await ask(client, "mra/import", { connection, objects: [], sections: "all", folder: client.uri("") }));
  for (const all of [true, false])
    valueOf(await ask(client, "mra/pull", { connection, all, tables: all, folder: client.uri("") }));
  const at = client.at(file, "region: E$0MEA-MRA");
  for (const it of ["hover", "completion", "definition", "codeLens", "diagnostic", "documentSymbol"])
    await client.request(`textDocument/${it}`, at);
  await client.request("workspace/diagnostic", { previousResultIds: [] });
  valueOf(await ask(client, "mra/checkDrift", { connection, whole: true }));
  valueOf(await ask(client, "mra/checkDrift", { connection, whole: false }));
  await client.request("workspace/diagnostic", { previousResultIds: [] });
  valueOf(await ask(client, "mra/doctor", { connection }));
  valueOf(await ask(client, "mra/preflight", { connection, cluster: connection, resolvers: ["127.0.0.1:1"] }));
  valueOf(await ask(client, "mra/writeFacts", { connection, cluster: connection, resolvers: ["127.0.0.1:1"] }));
  valueOf(await ask(client, "mra/outsideIntent", { cluster: connection, publicResolvers: ["127.0.0.1:1"] }));
  const played = { places: {}, publicRoot: demo.caPem };
  valueOf(await ask(client, "mra/outside", { cluster: connection, publicResolvers: ["127.0.0.1:1"], played }));
  valueOf(await ask(client, "mra/preflightProblems", { cluster: connection }));
  valueOf(await ask(client, "mra/preflightReport", { cluster: connection, format: "markdown" }));
  await ask(client, "mra/preflightSecrets", { cluster: connection });
  await ask(client, "mra/clearPreflight", {});
  const { host: expressway, user: reader, password: key } = demo.expressway;
  valueOf(await ask(client, "mra/expressway", { host: expressway, user: reader, password: key, caFile }));
  const { uri } = at.textDocument;
  await ask(client, "mra/objectAt", { uri, ...at.position });
  await ask(client, "mra/documentCluster", { uri });
  await ask(client, "mra/place", { cluster: connection, address: "devicePools/DP-MRA" });
  await ask(client, "mra/clusters", {});
  await ask(client, "mra/proposeUser", { cluster: connection });
  await ask(client, "mra/newUser", { into: "files", cluster: connection, devices: ["CSF", "BOT"] });
  await ask(client, "mra/explain", { code: "MRA001" });
  await ask(client, "mra/whySilent", {});
  await ask(client, "mra/paths", { cluster: connection, down: [] });
  valueOf(await ask(client, "mra/readiness", { cluster: connection }));
  for (const section of ["phones", "endUsers"])
    valueOf(await ask(client, "mra/table", { cluster: connection, section, live: true }));
  const edits = [{ address: "devicePools/DP-MRA", key: "region", value: "R" }];
  valueOf(await ask(client, "mra/tableEdit", { cluster: connection, section: "devicePools", edits }));
  await ask(client, "mra/tableTemplate", { cluster: connection, section: "phones", addresses: ["phones/CSFJDOE"] });
  await ask(client, "mra/tableChoices", { cluster: connection, section: "phones", key: "devicePool" });
  await ask(client, "mra/tableSections", { uri });
  for (const from of ["files", "cluster"] as const)
    valueOf(await ask(client, "mra/export", { cluster: connection, section: "devicePools", format: "csv", from }));
  await ask(client, "mra/exportable", { cluster: connection });
  await ask(client, "mra/baseline", {});
  await ask(client, "mra/beyondBaseline", { text: "" });
  valueOf(await ask(client, "mra/newProject", { connection, folder: client.uri("new"), tables: true }));
  const sheets = { files: [client.uri("no.csv")], cluster: connection, tables: true, answers: {} };
  await ask(client, "mra/importFiles", { ...sheets, folder: client.uri("") });
  await ask(client, "mra/tableFile", { name: "phones", format: "csv", rows: [["Name"]] });
  await ask(client, "mra/noteDeploy", { connection, cluster: connection, deploy: 1, note: "CHG1" });
  await ask(client, "mra/teamState", { connection, cluster: connection });
  await ask(client, "mra/breakLock", { connection, cluster: connection });
  await ask(client, "mra/history", { connection, cluster: connection });
  const plan = valueOf(await ask(client, "mra/plan", { connection, cluster: connection }));
  for (const { id } of plan.steps) valueOf(await ask(client, "mra/stepTexts", { plan: plan.id, step: id }));
  const steps = plan.steps.map((it) => it.id);
  await ask(client, "mra/planSecrets", { plan: plan.id, steps });
  valueOf(await ask(client, "mra/agentTool", { tool: "plan", given: {} }));
  const typed = `${plan.cluster}:${String(steps.length)}`;
  valueOf(await ask(client, "mra/approve", { plan: plan.id, steps, typed }));
  valueOf(await ask(client, "mra/savePlan", { plan: plan.id }));
  valueOf(await ask(client, "mra/planPage", { plan: plan.id }));
  valueOf(await ask(client, "mra/waves", { plan: plan.id, steps, waves: { cut: "5,50,rest", back: 95, wait: 1 } }));
  valueOf(await ask(client, "mra/planPhones", { plan: plan.id, steps }));
  valueOf(await ask(client, "mra/planReport", { plan: plan.id, format: "html" }));
  return plan;
}

test("a write can be reached from one place only", () => {
  const sources = readdirSync("server/src", { recursive: true, encoding: "utf8" })
    .map((it) => it.replaceAll("\\", "/"))
    .filter((it) => it.endsWith(".ts") && !it.startsWith("demo-cluster/"))
    .map((it) => [it, readFileSync(join("server/src", it), "utf8")] as const);
  const holding = (what: RegExp): readonly string[] =>
    sources
      .filter(([, text]) => what.test(text))
      .map(([it]) => it)
      .sort();
  assert.deepEqual(holding(/\bcluster\.write\b/), ["deploy/carry-out.ts", "expressway/both-halves.ts"]);
  assert.deepEqual(holding(/^import (?!type)[^;]*\/carry-out\.ts"/m), ["deploy/deploy.ts", "deploy/settle.ts"]);
  assert.deepEqual(holding(/^import (?!type)[^;]*\/writes\.ts"/m), ["axl/client.ts", "expressway/both-halves.ts"]);
  assert.deepEqual(holding(/^import (?!type)[^;]*\/deploy\/deploy\.ts"/m), ["clusters/carrying-out.ts"]);
  assert.deepEqual(holding(/^import (?!type)[^;]*\/carrying-out\.ts"/m), [
    "cli/commands/deploy.ts",
    "cli/deploy-waves.ts",
    "clusters/plans.ts",
  ]);
});
