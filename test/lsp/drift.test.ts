import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { CodeAction, Diagnostic, InlayHint } from "vscode-languageserver/node";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, itemsOf, stringOf } from "../../core/src/syntax/tree.ts";
import type { DeployReport } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { Drift } from "../../core/src/wire/drift.ts";
import type { ObjectPage, PlanView } from "../../core/src/wire/protocol.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { byAnotherHand } from "../../tools/tests/witness/activities.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { edited, startClient, type Client } from "./client.ts";

const signal = new AbortController().signal;
const state = mkdtempSync(join(tmpdir(), "mra-drift-"));
process.env.MRA_STATE_DIR = state; // the server is a child of this process
const secret = aSecret();
const file = "infrastructure.mra.yaml";
const project = "test/projects/emea-prod";
const texts = Object.fromEntries(readdirSync(project).map((it) => [it, readFileSync(join(project, it), "utf8")]));

let demo: DemoCluster;
let client: Client;
/** Somebody else, at the same cluster. */
let other: ConnectedCluster;
const told: Drift[] = [];
let heard: (() => void) | undefined;

before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, signal);
  const { host, user, password, caPem } = demo;
  other = connect({ host, user, password, ca: caPem });
  client = await startClient(texts, {
    initializationOptions: { storage: state, quarantined: [], trusted: true, iceElements: {} },
  });
  client.connection.onNotification("mra/drift", (it: Drift) => {
    told.push(it);
    heard?.();
  });
  await client.open(file, texts[file]!);
});
after(async () => {
  other.close();
  client.kill();
  await demo.stop();
  rmSync(state, { recursive: true, force: true });
});

async function ask<T>(method: string, params: object): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}
const check = (whole = true): Promise<{ summary: string; drift: Drift }> =>
  ask("mra/checkDrift", { connection: "emea-prod", whole });

/** Waits until the server has told that drift is as it should be. */
async function toldThat(isRight: (it: Drift) => boolean): Promise<Drift> {
  for (;;) {
    const last = told.at(-1);
    if (last && isRight(last)) return last;
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
}

/** Changes an object in the GUI, so to speak. */
async function outside(
  section: "devicePools" | "phones" | "enterprisePhoneConfig",
  name: string,
  fields: object,
): Promise<void> {
  const live = await other.get(section, { identity: name === "" ? [] : [name] }, signal);
  assert.ok(live.ok && live.value);
  const { uuid } = live.value;
  const done = await byAnotherHand(() =>
    other.write({ kind: "update", section, name, uuid, fields: { ...fields } }, () => undefined, signal),
  );
  assert.equal(done.kind, "applied", JSON.stringify(done));
}

const drifts = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((it) => it.code === "drift");
const findings = async (count: number): Promise<readonly Diagnostic[]> =>
  drifts(await client.diagnostics(file, (found) => drifts(found).length === count));
const said = (it: Diagnostic): string => (typeof it.message === "string" ? it.message : it.message.value);
const wordsAt = ({ range: { start, end } }: Diagnostic): string => {
  const line = client.text(file).split("\n")[start.line] ?? "";
  return line.slice(start.character, start.line === end.line ? end.character : undefined);
};

async function actionsAt(it: Diagnostic): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri: client.uri(file) }, range: it.range, context: { diagnostics: [it] } };
  return (await client.request<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
}

/** Does what an action offers with the open file. */
async function take(it: Diagnostic, title: string): Promise<void> {
  const action = (await actionsAt(it)).find((one) => one.title === title);
  assert.ok(action?.edit, (await actionsAt(it)).map((one) => one.title).join(", "));
  const before = client.text(file);
  await client.replace(file, 0, before.length, edited(before, client.uri(file), action.edit));
}

/** The value of a key of a device pool in the open file. */
const poolSays = (key: string): string | undefined =>
  stringOf(
    entryOf(itemsOf(entryOf(parse("x", client.text(file)).documents[0]?.root, "devicePools")?.value)[0], key)?.value,
  );

const deployAll = async (plan: PlanView): Promise<DeployReport> =>
  ask("mra/deploy", {
    plan: plan.id,
    steps: plan.steps.filter((it) => it.kind !== "apply" && it.kind !== "reset").map((it) => it.id),
    secrets: { "turn-mra": secret },
    resume: false,
  });

describe("from a deploy to what was changed outside since", { timeout: 240_000 }, () => {
  test("what waits for a deploy is no drift", async () => {
    const { host, user, password, caFile } = demo;
    const params = { connection: "emea-prod", host, user, password, caFile, readOnly: false, demo: false };
    await ask("mra/connect", params);
    const { summary, drift } = await check();
    assert.match(summary, /^emea-prod: nothing was changed outside, 18 waiting for a deploy \(read \d\d:\d\d\)$/);
    assert.deepEqual([drift.changed, drift.different, drift.pending], [[], [], 18]);
  });

  test("after the deploy nothing differs, and the journal remembers what was deployed", async () => {
    const report = await deployAll(await ask("mra/plan", { connection: "emea-prod", cluster: "emea-prod" }));
    assert.ok(report.finished, report.summary);
    await toldThat((it) => it.pending === 0);
  });

  test("a change behind our back stands at its line, with when it was read, and as a hint behind the value", async () => {
    const writes = demo.requests.writes;
    await outside("devicePools", "DP-MRA", { region: "EMEA-HQ" });
    const { summary } = await check();
    assert.match(summary, /^emea-prod: 1 changed outside \(read/);
    const [it] = await findings(1);
    assert.equal(wordsAt(it!), "EMEA-MRA");
    assert.match(
      said(it!),
      /^Region of DP-MRA: live EMEA-HQ, changed outside since the deploy of (\S+ )?\d\d:\d\d \(read \d\d:\d\d\)$/,
    );
    assert.equal(it!.source, "mra");
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const [hint] = await client.request<InlayHint[]>("textDocument/inlayHint", {
      textDocument: { uri: client.uri(file) },
      range,
    });
    const label = hint?.label;
    assert.match(
      typeof label === "string" ? label : (label?.[0]?.value ?? ""),
      /^live: EMEA-HQ \(changed outside, read \d\d:\d\d\)$/,
    );
    assert.deepEqual(hint?.position, it!.range.end);
    assert.equal(demo.requests.writes, writes + 1, "only the other one wrote");
  });

  test("the tree marks the object, and the badge can count it", async () => {
    const page = await ask<ObjectPage>("mra/objects", {
      connection: "emea-prod",
      section: "devicePools",
      skip: 0,
      first: 100,
    });
    assert.equal(page.rows.find((it) => it.name === "DP-MRA")?.inFiles, "drifted");
    const drift = await toldThat((it) => it.changed.length === 1);
    assert.equal(drift.changed[0]?.label, "Device pool DP-MRA");
    assert.match(drift.changed[0].details[0] ?? "", /live EMEA-HQ/);
    assert.ok(drift.changed[0].place?.uri.endsWith(file));
  });

  test("accepted, the file says it, the finding is gone and the plan is empty", async () => {
    const [it] = await findings(1);
    await take(it!, "Accept the live value");
    assert.equal(poolSays("region"), "EMEA-HQ");
    await findings(0);
    await toldThat((drift) => drift.changed.length === 0);
    const plan = await ask<PlanView>("mra/plan", { connection: "emea-prod", cluster: "emea-prod" });
    assert.deepEqual(plan.steps, []);
    await check();
  });

  test("reverted by a plan for that value alone, the cluster is as the file says, and the finding is gone", async () => {
    await outside("devicePools", "DP-MRA", { region: "EMEA-MRA", srst: "Use Default Gateway" });
    await check(false); // by what the cluster says has changed
    const found = await findings(2);
    const srst = found.find((it) => said(it).startsWith("SRST"))!;
    assert.match(said(srst), /since the deploy of/);
    const revert = (await actionsAt(srst)).find((it) => it.title === "Plan a revert of this value")?.command;
    assert.ok(revert?.command === "mra.revertLive");
    const [ref, fields] = revert.arguments as [{ connection: string; address: string }, string[]];
    const plan = await ask<PlanView>("mra/plan", {
      connection: ref.connection,
      cluster: "emea-prod",
      only: [ref.address],
      fields,
    });
    assert.deepEqual(
      plan.steps.filter((it) => it.kind === "change").map((it) => it.changes.map((one) => [one.before, one.after])),
      [[["Use Default Gateway", "Disable"]]],
    );
    await deployAll(plan);
    const [left] = await findings(1);
    assert.match(said(left!), /^Region of DP-MRA: live EMEA-MRA/, "what was not part of the plan is still there");
    await take(left!, "Accept the live value");
    await findings(0);
  });

  test("what the file changes itself is no drift", async () => {
    await check();
    await client.type(file, "srst: Disable", "srst: Use Default Gateway");
    const { drift } = await check();
    assert.deepEqual([drift.changed, drift.different, drift.pending], [[], [], 1]);
    await client.type(file, "srst: Use Default Gateway", "srst: Disable");
  });

  test("a phone that was removed outside is gone, and can be taken out of the files", async () => {
    const live = await other.get("phones", { identity: ["TCTMKIM"] }, signal);
    assert.ok(live.ok && live.value);
    const { uuid } = live.value;
    const removal = { kind: "remove", section: "phones", name: "TCTMKIM", uuid } as const;
    await byAnotherHand(() => other.write(removal, () => undefined, signal));
    const { drift } = await check(false);
    assert.deepEqual(
      drift.changed.map((it) => it.details),
      [[drift.changed[0]?.details[0]]],
    );
    assert.match(
      drift.changed[0]?.details[0] ?? "",
      /^Phone TCTMKIM is no longer on the cluster: removed outside since/,
    );
    const gone = drifts(await client.diagnostics("people.mra.yaml", (found) => drifts(found).length === 1));
    assert.equal(gone.length, 1);
  });

  test("a cluster that cannot be read: the findings go, and it is said", async () => {
    await outside("devicePools", "DP-MRA", { srst: "Use Default Gateway" });
    await check(false);
    await findings(1);
    await demo.stop();
    const answer = await client.request<Answer<ObjectPage>>("mra/objects", {
      connection: "emea-prod",
      section: "regions",
      skip: 0,
      first: 10,
    });
    assert.ok(!answer.ok);
    await findings(0);
    const quiet = await toldThat((it) => it.unread !== undefined);
    assert.deepEqual([quiet.changed, quiet.readAt], [[], undefined]);
    assert.equal(quiet.unread?.message, answer.fault.message);
  });

  test("no password of the cluster and no secret stands in what is remembered", () => {
    const all = readdirSync(state, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((it) =>
      it.isFile(),
    );
    assert.ok(all.some((it) => it.name === "emea-prod.json"));
    for (const it of all) {
      const text = readFileSync(join(it.parentPath, it.name), "utf8");
      assert.ok(!text.includes(secret) && !text.includes(demo.password), it.name);
    }
  });
});
