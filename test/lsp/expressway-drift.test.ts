import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import type { Drift } from "../../core/src/wire/drift.ts";
import type { DeployReport } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import { expresswayInOrder } from "../../server/src/demo-cluster/expressway-state.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { edited, startClient, type Client } from "./client.ts";

const state = mkdtempSync(join(tmpdir(), "mra-expressway-drift-"));
process.env.MRA_STATE_DIR = state; // the server is a child of this process
const file = "edge.mra.yaml";
const text = (managed: boolean): string => `apiVersion: mra/v1
cluster: { name: emea-prod, publisher: cucm-pub.example.com, version: "15.0", enterpriseDomains: [example.com] }
expressway:
  managed: ${String(managed)}
  release: X15.2
  cores: [expc1.example.com]
  mra: true # the switch
  domains:
    - example.com
    - example.org # the second
  imPresenceDomains: [example.com]
  unifiedCm:
    - { publisher: cucm-pub.example.com, tlsVerify: true }
    - publisher: cucm-apac.example.com
      axlUser: axl
`;

let demo: DemoCluster;
let client: Client;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  client = await startClient(
    { [file]: text(true) },
    { initializationOptions: { storage: state, quarantined: [], trusted: true, iceElements: {} } },
  );
  await client.open(file, text(true));
});
after(async () => {
  client.kill();
  await demo.stop();
  rmSync(state, { recursive: true, force: true });
});

/** As the files say. */
const same = {
  domains: [
    { name: "example.com", sipRegistrations: true, imPresence: true },
    { name: "example.org", sipRegistrations: true, imPresence: false },
  ],
  publishers: [
    { publisher: "cucm-pub.example.com", tlsVerify: true },
    { publisher: "cucm-apac.example.com", tlsVerify: true, axlUser: "axl" },
  ],
};
beforeEach(() => {
  const { trusted } = demo.expressway.state;
  Object.assign(demo.expressway.state, { ...expresswayInOrder(""), trusted, ...same });
});

async function ask<T>(method: string, params: object): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}
const connect = (): Promise<unknown> => {
  const { host, user, password, caFile } = demo;
  const more = { cluster: "emea-prod", readOnly: false, demo: false };
  return ask("mra/connect", { connection: "emea", host, user, password, caFile, ...more });
};
const half = (password = demo.expressway.password) => {
  const { host, user } = demo.expressway;
  return { host, user, password, caFile: demo.caFile };
};
interface Checked {
  readonly summary: string;
  readonly drift: Drift;
}
const check = (whole: boolean, expressway: object | null = half()): Promise<Checked> =>
  ask("mra/checkDrift", { connection: "emea", whole, ...(expressway && { expressway }) });

const write = async (whole: string): Promise<void> => client.replace(file, 0, client.text(file).length, whole);
const drifts = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((it) => it.code === "drift");
const findings = async (count: number): Promise<readonly Diagnostic[]> =>
  drifts(await client.diagnostics(file, (found) => drifts(found).length === count));
const said = (it: Diagnostic | undefined): string =>
  it === undefined ? "" : typeof it.message === "string" ? it.message : it.message.value;
const wordsAt = (it: Diagnostic | undefined): string =>
  (client.text(file).split("\n")[it?.range.start.line ?? 0] ?? "").slice(
    it?.range.start.character,
    it?.range.end.character,
  );
const actionsAt = async (it: Diagnostic | undefined): Promise<readonly CodeAction[]> => {
  assert.ok(it);
  const params = { textDocument: { uri: client.uri(file) }, range: it.range, context: { diagnostics: [it] } };
  return (await client.request<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
};
async function accept(it: Diagnostic | undefined, title = "Accept the live value"): Promise<string> {
  const actions = await actionsAt(it);
  const action = actions.find((one) => one.title === title);
  assert.ok(action?.edit, actions.map((one) => one.title).join(", "));
  return edited(client.text(file), client.uri(file), action.edit);
}

describe("what is changed on an Expressway-C stands at the line of the files", { timeout: 120_000 }, () => {
  test("one question for each kind of thing that the files state, and nothing differs", async () => {
    await connect();
    const before = demo.expressway.asked;
    const { summary, drift } = await check(true);
    assert.match(summary, /^emea-prod: nothing was changed outside \(read/);
    assert.deepEqual([drift.changed, drift.different, drift.expresswayUnread], [[], [], undefined]);
    assert.equal(demo.expressway.asked - before, 3, "the switch, the domains, the publishers");
  });

  test("the switch, a domain and a user: each at its own value, accepted with comments kept", async () => {
    const { state } = demo.expressway;
    state.mra = false;
    state.domains = [{ name: "example.com", sipRegistrations: true, imPresence: false }];
    state.publishers = [same.publishers[0]!, { ...same.publishers[1]!, axlUser: "other" }];
    const writes = demo.expressway.committed;
    const { summary, drift } = await check(false);
    assert.match(summary, /4 changed outside/);
    assert.ok(drift.changed.every((it) => it.place?.uri.endsWith(file)));
    const found = await findings(4);
    const at = (words: RegExp): Diagnostic | undefined => found.find((it) => words.test(said(it)));
    const [mra, gone, im, user] = [/^Mobile and Remote/, /example\.org.*no longer/, /^IM and/, /^AXL user/].map(at);
    assert.deepEqual([mra, gone, im, user].map(wordsAt), ["true", "example.org", "example.com", "axl"]);
    assert.match(said(mra), /^Mobile and Remote Access of .*: live false, changed outside since .* \(read/);
    assert.match(said(user), /To revert it: Cisco documents no way to change an entry over REST/);

    assert.match(await accept(mra), /\n {2}mra: false # the switch\n/);
    assert.match(await accept(im), /\n {2}imPresenceDomains: \[\]\n/);
    assert.match(await accept(user), /\n {6}axlUser: other\n/);
    const without = await accept(gone, "Take Expressway-C domain example.org (127.0.0.1) out of the files");
    assert.match(without, /domains:\n {4}- example\.com\n {2}imPresenceDomains/);
    assert.equal(demo.expressway.committed, writes, "nothing was written");
  });

  test("a revert is a plan for that value alone; what only hands can change has none", async () => {
    demo.expressway.state.mra = false;
    demo.expressway.state.publishers = [same.publishers[0]!, { ...same.publishers[1]!, axlUser: "other" }];
    await check(false);
    const found = await findings(2);
    const [user, mra] = [/^AXL user/, /^Mobile/].map((it) => found.find((one) => it.test(said(one))));
    const titles = (await actionsAt(user)).map((it) => it.title);
    assert.ok(!titles.some((it) => it.startsWith("Plan a revert")), titles.join());
    const revert = (await actionsAt(mra)).find((it) => it.title === "Plan a revert of this value")?.command;
    const [ref, fields] = revert?.arguments as [{ address: string }, string[]];
    const only = { only: [ref.address], fields, expressway: half() };
    const plan = await ask<PlanView>("mra/plan", { connection: "emea", cluster: "emea-prod", ...only });
    assert.deepEqual(
      plan.steps.map((it) => it.id),
      ["change:expresswayMra/127.0.0.1"],
    );
  });

  test("without the sign-in, what was read before still stands; an edit decides", async () => {
    demo.expressway.state.mra = false;
    await check(false);
    await findings(1);
    const asked = demo.expressway.asked;
    await check(false, null);
    await write(text(true).replace("mra: true", "mra: false"));
    await findings(0);
    assert.equal(demo.expressway.asked, asked);
    await write(text(true));
    await findings(1);
  });

  test("one that plans may not write to is compared, too; only the files can follow", async () => {
    await write(text(false));
    const { drift: none } = await check(true);
    assert.deepEqual(none.changed, []);
    demo.expressway.state.mra = false;
    await check(false);
    const [it] = await findings(1);
    const titles = (await actionsAt(it)).map((one) => one.title);
    assert.ok(titles.includes("Accept the live value"), titles.join());
    assert.ok(!titles.some((one) => one.startsWith("Plan a revert")), titles.join());
    await write(text(true));
  });
});

describe("an Expressway-C that cannot be read takes nothing from the look at Unified CM", { timeout: 120_000 }, () => {
  test("a wrong password is tried once unasked, once more when a person asks, and never a third time", async () => {
    await connect();
    const before = demo.expressway.asked;
    const wrong = half("wrong");
    for (let i = 0; i < 3; i++) {
      const { drift } = await check(false, wrong);
      assert.match(drift.expresswayUnread ?? "", /^Expressway-C 127\.0\.0\.1 was not read.*does not accept/);
      assert.equal(drift.unread, undefined);
    }
    assert.equal(demo.expressway.asked - before, 1);
    const { summary } = await check(true, wrong);
    assert.match(summary, /^emea-prod: nothing was changed outside.*\. Expressway-C 127\.0\.0\.1 was not read/);
    await check(true, wrong);
    await check(true, wrong);
    assert.equal(demo.expressway.asked - before, 2);
  });

  test("another password is another sign-in, and an accepted one counts anew", async () => {
    const { drift } = await check(false);
    assert.equal(drift.expresswayUnread, undefined);
    await check(false, half("wrong"));
    await ask("mra/expressway", half());
    demo.expressway.state.mra = false;
    assert.equal((await check(false)).drift.changed.length, 1);
  });

  test("nobody answers, an answer is cut, an answer is not understood: quiet, and read again when it can be", async () => {
    const path = "GET /api/provisioning/common/mra";
    const strange = { status: 200, type: "application/json", body: `{"Other":1}` } as const;
    const struck = (kind: "reset" | "page") => (): (() => void) => {
      const how = {
        reset: { kind: "reset", when: "before" },
        page: { kind: "page", when: "before", status: 503 },
      } as const;
      const injected = demo.expressway.inject(how[kind], { operation: path });
      return () => {
        injected.cancel();
      };
    };
    const unknownForm = (): (() => void) => {
      demo.expressway.pages.set("/api/provisioning/common/mra", strange);
      return () => {
        demo.expressway.pages.clear();
      };
    };
    const cases = [struck("reset"), struck("page"), unknownForm];
    for (const begin of cases) {
      const end = begin();
      const { drift } = await check(false);
      assert.match(drift.expresswayUnread ?? "", /was not read/);
      await findings(0);
      end();
      assert.equal((await check(false)).drift.expresswayUnread, undefined);
    }
  });
});

describe("a plan over both halves", { timeout: 120_000 }, () => {
  const planned = (): Promise<PlanView> =>
    ask("mra/plan", { connection: "emea", cluster: "emea-prod", expressway: half() });

  test("names what differs where nothing is managed, as a note and no step", async () => {
    await write(text(false));
    demo.expressway.state.mra = false;
    const plan = await planned();
    assert.deepEqual([plan.steps, plan.manual], [[], []]);
    assert.match(plan.summary, /nothing to do/);
    assert.match(plan.notes.join("\n"), /is not as the files say in 1 thing.*managed: true[^]*MRA on Expressway-C/);
    assert.match(plan.text, /Note:\n\* Expressway-C 127\.0\.0\.1 is not as the files say/);
    await write(text(true));
  });

  test("ends with what is left to do by hand for the steps that are done", async () => {
    demo.expressway.state.domains = same.domains.slice(0, 1);
    const plan = await planned();
    const [step] = plan.steps;
    assert.equal(step?.id, "add:expresswayDomains/example.org/127.0.0.1");
    const order = { plan: plan.id, secrets: {}, resume: false, waitForPhones: 0, expressway: half() };
    const report = await ask<DeployReport>("mra/deploy", { ...order, steps: [step.id] });
    assert.ok(report.finished, report.summary);
    assert.equal(report.byHand.length, plan.manual.length);
    assert.match(report.byHand.join("\n"), /the certificate of Expressway-E has to name the domain/);
  });
});
