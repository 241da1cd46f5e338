import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { DeployReport } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import { startClient } from "../lsp/client.ts";

const root = mkdtempSync(join(tmpdir(), "mra-canary-"));
const secret = `canary/${randomBytes(12).toString("base64")}ü`;
const cli = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
const project = resolve("test/projects/emea-prod");
const texts = Object.fromEntries(readdirSync(project).map((it) => [it, readFileSync(join(project, it), "utf8")]));
/** What was seen, by where. */
const seen = new Map<string, string>();
const note = (where: string, text: string): void => void seen.set(where, (seen.get(where) ?? "") + text);

let demo: DemoCluster;
/** The cluster of the editor: as empty as the other was, so that it has something to deploy. */
let desk: DemoCluster;
before(async () => {
  const { signal } = new AbortController();
  demo = await startDemoCluster({ seed: "empty" }, signal);
  desk = await startDemoCluster({ seed: "empty" }, signal);
});
after(async () => {
  await demo.stop();
  await desk.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A secret as it is, and as it may be dressed up: base64, in a URI, in hexadecimal digits, in JSON, as Basic sign-in. */
const forms = (it: string): readonly string[] => [
  it,
  Buffer.from(it).toString("base64").replace(/=+$/, ""),
  Buffer.from(`${demo.user}:${it}`).toString("base64").replace(/=+$/, ""),
  encodeURIComponent(it),
  Buffer.from(it).toString("hex"),
  JSON.stringify(it).slice(1, -1),
];

const secrets = (): readonly string[] => [demo.password, desk.password, secret].flatMap(forms);

/** Where one of the secrets stands. */
const found = (): readonly string[] =>
  [...seen].filter(([, text]) => secrets().some((it) => text.includes(it))).map(([it]) => it);

function noteProcesses(): void {
  if (!existsSync("/proc/self/cmdline")) return;
  for (const it of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      note("process list", readFileSync(`/proc/${it}/cmdline`, "utf8"));
    } catch {
      // it has ended
    }
  }
}

function noteFiles(): void {
  for (const it of readdirSync(root, { recursive: true, encoding: "utf8" }))
    if (statSync(join(root, it)).isFile()) note(it, readFileSync(join(root, it), "utf8"));
}

async function mra(...argv: readonly string[]): Promise<number | null> {
  const env = {
    ...process.env,
    DEBUG: "*",
    MRA_DEBUG: "1",
    MRA_HOST: demo.host,
    MRA_USER: demo.user,
    MRA_PASSWORD: demo.password,
    MRA_SECRET_TURN_MRA: secret,
    MRA_STATE_DIR: join(root, "state"),
  };
  const child = spawn(process.execPath, [cli, ...argv], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const it of [child.stdout, child.stderr])
    it.setEncoding("utf8").on("data", (some: string) => {
      note(`output of ${argv[0] ?? ""}`, some);
      noteProcesses();
    });
  noteProcesses();
  return ((await once(child, "close")) as [number | null])[0];
}

test("no password and no secret is written down anywhere", { timeout: 240_000 }, async (t) => {
  const live = ["--cluster", "emea-prod", "--host", demo.host, "--ca", demo.caFile];
  const plan = join(root, "emea.plan");
  mkdirSync(join(root, "files"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, "files", name), text);
  await mra("check", "files");
  await mra("plan", "files", ...live, "--out", plan);
  assert.equal(await mra("deploy", plan, "--yes", "--ca", demo.caFile), 0, seen.get("output of deploy"));
  await mra("plan", "files", ...live, "--drift");
  await mra("pull", ...live, "--out", join(root, "pulled"));
  await mra("history", "--cluster", "emea-prod");
  await mra("preflight", "files", ...live, "--resolver", "127.0.0.1:1");
  await editor();
  noteFiles();
  assert.ok(demo.requests.writes > 0);
  assert.deepEqual(found(), []);
  t.diagnostic(
    `${seen.size} places searched, ${[...seen.values()].reduce((sum, it) => sum + it.length, 0)} characters; process list: ${seen.has("process list") ? "searched" : "only on Linux"}`,
  );

  // the search is proved: a secret that is planted is found, in each place and each form
  let planted = 0;
  for (const where of [...seen.keys()])
    for (const form of secrets()) {
      const clean = seen.get(where) ?? "";
      seen.set(where, `${clean} ${form}`);
      assert.ok(found().includes(where), where);
      seen.set(where, clean);
      if (++planted % 18 === 0) break;
    }
  writeFileSync(join(root, "planted"), secret);
  noteFiles();
  assert.deepEqual(found(), ["planted"]);
  writeFileSync(join(root, "planted"), ""); // the whole run is searched, too
  t.diagnostic(`${planted + 1} planted, all found`);
});

/** The same in an editor that writes down all that the server says, as verbosely as it can. */
async function editor(): Promise<void> {
  process.env.MRA_STATE_DIR = join(root, "editor"); // the server is a child of this process
  const folder = join(root, "workspace");
  mkdirSync(folder);
  const options = { storage: join(root, "editor"), quarantined: [], trusted: true, iceElements: {} };
  const client = await startClient(texts, { initializationOptions: options, trace: "verbose" }, { folder });
  client.connection.onUnhandledNotification((it) => note("editor", JSON.stringify(it)));
  await client.connection.sendNotification("$/setTrace", { value: "verbose" });
  const ask = async <T>(method: string, params: object): Promise<T> => {
    const answer = await client.request<Answer<T>>(method, params);
    note("editor", JSON.stringify(answer));
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  try {
    const { host, user, password, caFile } = desk;
    const connection = "emea-prod";
    await ask("mra/connect", { connection, host, user, password, caFile, readOnly: false, demo: false });
    await ask("mra/import", { connection, objects: [], sections: "all", folder: client.uri("") });
    const { id, steps } = await ask<PlanView>("mra/plan", { connection, cluster: connection });
    await ask("mra/savePlan", { plan: id });
    const chosen = steps.map((it) => it.id);
    const report = await ask<DeployReport>("mra/deploy", {
      plan: id,
      steps: chosen,
      secrets: { "turn-mra": secret },
      resume: false,
    });
    assert.ok(report.finished, report.summary);
    assert.ok(desk.requests.writes > 10, report.summary);
    await ask("mra/checkDrift", { connection, whole: true });
    noteProcesses();
    note("editor", client.log.join("\n") + JSON.stringify([...client.published]));
  } finally {
    client.kill();
    await client.ended;
  }
}
