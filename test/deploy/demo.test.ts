import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { desire } from "../../core/src/plan/desire.ts";
import { summaryOf } from "../../core/src/plan/summary.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { ConnectionSettings } from "../../server/src/axl/settings.ts";
import { makeIdentity } from "../../server/src/demo-cluster/certificate.ts";
import type { FaultKind } from "../../server/src/demo-cluster/faults.ts";
import { startDemoCluster, type DemoCluster, type DemoClusterOptions } from "../../server/src/demo-cluster/start.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import { history, undoing } from "../../server/src/deploy/history.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import { carryOutPlan, isFollowUp, never, newDir, reportText } from "./fixture.ts";
import { stillClock } from "./model.ts";
import { projectOf, reasonsText } from "../plan/fixture.ts";

const folder = "test/projects/emea-prod";
const [project] = assemble(
  readdirSync(folder).map((it) => bind(parse(`file:///${it}`, readFileSync(join(folder, it), "utf8")))),
);
const emeaProd = statesOf(project ?? assert.fail("no project"));

function statesOf(it: NonNullable<typeof project>): readonly DesiredObject[] {
  const desired = desire(it, []);
  return desired.ok ? desired.value : assert.fail(reasonsText(desired.fault));
}

interface Lab {
  readonly demo: DemoCluster;
  readonly cluster: ConnectedCluster;
  /** Another connection, as after a new start. */
  readonly connect: (settings?: Partial<ConnectionSettings>) => ConnectedCluster;
}

async function lab(t: TestContext, options: DemoClusterOptions = {}): Promise<Lab> {
  const demo = await startDemoCluster({ seed: "empty", ...options }, t.signal);
  const open: ConnectedCluster[] = [];
  t.after(async () => {
    for (const it of open) it.close();
    await demo.stop();
  });
  const again = (settings: Partial<ConnectionSettings> = {}): ConnectedCluster => {
    const it = connect({ host: demo.host, user: demo.user, password: demo.password, ca: demo.caPem, ...settings });
    open.push(it);
    return it;
  };
  return { demo, cluster: again(), connect: again };
}

async function plan(desired: readonly DesiredObject[], cluster: ConnectedCluster, demo: DemoCluster): Promise<Plan> {
  const it = await planCluster(
    { name: "emea-prod", host: demo.host, desired, inputs: [] },
    cluster,
    stillClock(),
    () => undefined,
    never,
  );
  if (it.ok) return it.value;
  return assert.fail(
    it.fault.kind === "reasons" ? reasonsText(it.fault.reasons) : say(faultText(it.fault.fault), "en"),
  );
}

/** Carries out a plan, and goes on with it until it is done. */
async function finish(it: Plan, at: Lab, dir: string): Promise<number> {
  let { cluster } = at;
  for (let round = 1; round <= 4; round++) {
    const report = await carryOutPlan(it, cluster, dir, { host: at.demo.host, faultText });
    if (report.ok && report.value.finished) return round;
    cluster = at.connect();
  }
  return assert.fail("it does not come to an end");
}

for (const options of [
  { version: "14.0", profile: "strict" },
  { version: "14.0", profile: "lenient" },
  { version: "15.0", profile: "strict" },
  { version: "12.5", profile: "strict" },
] as const)
  test(`a whole project into a fresh ${options.version} cluster (${options.profile}): a second plan is empty`, async (t) => {
    const it = await lab(t, options);
    const first = await plan(emeaProd, it.cluster, it.demo);
    assert.equal(summaryOf(first, "en"), "emea-prod: 18 to add");
    assert.equal(await finish(first, it, newDir()), 1);
    assert.equal(it.demo.requests.committed, first.steps.length);
    const second = await plan(emeaProd, it.connect(), it.demo);
    assert.deepEqual(second.steps, []);
    assert.deepEqual(second.manual, []);
    // The same plan once more: everything is there, and nothing is sent.
    assert.equal(await finish(first, it, newDir()), 1);
    assert.equal(it.demo.requests.committed, first.steps.length);
  });

test("the same project against a cluster that has been lived in", async (t) => {
  const it = await lab(t, { seed: "standard" });
  const first = await plan(emeaProd, it.cluster, it.demo);
  await finish(first, it, newDir());
  const second = await plan(emeaProd, it.cluster, it.demo);
  assert.deepEqual(
    second.steps.filter((one) => !isFollowUp(one.id)).map((one) => one.id),
    [],
  );
});

test("changes, a rename, a replacement and removals", async (t) => {
  const it = await lab(t);
  await finish(await plan(emeaProd, it.cluster, it.demo), it, newDir());
  const changed = statesOf(
    projectOf(`
regions:
  - { name: EMEA-MRA, relatedRegions: [{ region: EMEA-HQ, videoBandwidth: 2048 }] }
  - { name: EMEA-HQ, managed: false }
devicePools: [{ name: DP-EMEA-MRA, renamedFrom: DP-MRA, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMEA-MRA, srst: Disable }]
dateTimeGroups: [{ name: MRA-Berlin, state: absent }]
phoneNtpReferences: [{ ipAddress: 10.20.0.1, state: absent }, { ipAddress: 10.20.0.2, description: null, mode: Unicast }]
commonPhoneProfiles: [{ name: CPP-MRA, description: null, ice: { defaultCandidate: host, turn: { secondary: null } } }]
endUsers: [{ userid: mkim, lastName: Kim, firstName: null, homeCluster: true }]
phones:
  - { name: TCTMKIM, state: absent }
  - { name: CSFJDOE, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-EMEA-MRA, description: Laptop }
phoneSecurityProfiles:
  - { name: tct-mra.example.com, phoneType: Cisco Dual Mode for Android, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
expresswayCs: [{ hostNameOrIP: expc2.example.com, x509SubjectNames: [expc2.example.com] }]`),
  );
  const before = it.demo.state.snapshot();
  const dir = newDir();
  const next = await plan(changed, it.cluster, it.demo);
  assert.equal(
    summaryOf(next, "en"),
    "emea-prod: 7 to change, 1 to rename, 1 to replace, 3 to remove, at most 10 phones need Apply Config",
  );
  await finish(next, it, dir);
  assert.deepEqual(
    (await plan(changed, it.connect(), it.demo)).steps.filter((one) => !isFollowUp(one.id)),
    [],
  );
  // And back: what the journal saw before each write, as a plan like any other.
  const [last] = await history(dir, "emea-prod");
  await finish(await plan(undoing(last ?? assert.fail("no history")), it.connect(), it.demo), it, dir);
  const back = await plan(emeaProd, it.connect(), it.demo);
  assert.deepEqual(
    back.steps.filter((one) => !isFollowUp(one.id)).map((one) => one.id),
    [],
  );
  assert.deepEqual(Object.keys(it.demo.state.snapshot()), Object.keys(before));
});

test("phones follow a directory number that is changed, and back when that is undone", async (t) => {
  const it = await lab(t, { seed: "standard" });
  const numbers = (): readonly unknown[] => {
    const [line] = it.demo.state.object("phones", "SEP656DAEAF62AE")?.lines as readonly JsonObject[];
    return [it.demo.state.names("lines"), line?.dirn, line?.label];
  };
  const before = numbers();
  const wanted = statesOf(
    projectOf(`
lines: [{ pattern: "2900", routePartition: PT-Internal, renamedFrom: "2000" }]
routePartitions: [{ name: PT-Internal, managed: false }]
devicePools: [{ name: DP-BER, managed: false }]
phones: [{ name: SEP656DAEAF62AE, model: Cisco 8851, protocol: SIP, devicePool: DP-BER, lines: [{ pattern: "2900", routePartition: PT-Internal, label: Desk }] }]`),
  );
  const dir = newDir();
  const next = await plan(wanted, it.cluster, it.demo);
  assert.deepEqual(
    next.steps.filter((one) => !isFollowUp(one.id)).map((one) => one.id),
    ["rename:lines/2900/PT-Internal", "change:phones/SEP656DAEAF62AE"],
  );
  await finish(next, it, dir);
  assert.deepEqual(numbers().slice(1), [{ pattern: "2900", routePartitionName: "PT-Internal" }, "Desk"]);
  assert.deepEqual(
    (await plan(wanted, it.connect(), it.demo)).steps.filter((one) => !isFollowUp(one.id)),
    [],
  );
  const [last] = await history(dir, "emea-prod");
  await finish(await plan(undoing(last ?? assert.fail("no history")), it.connect(), it.demo), it, dir);
  assert.deepEqual(numbers(), before);
});

const said = async (
  desired: readonly DesiredObject[],
  cluster: ConnectedCluster,
  demo: DemoCluster,
): Promise<string> => {
  const it = await planCluster(
    { name: "emea-prod", host: demo.host, desired, inputs: [] },
    cluster,
    stillClock(),
    () => undefined,
    never,
  );
  return it.ok
    ? "a plan"
    : it.fault.kind === "fault"
      ? say(faultText(it.fault.fault), "en")
      : reasonsText(it.fault.reasons);
};

test("what keeps a plan from being made is said", async (t) => {
  const it = await lab(t);
  const { requests } = it.demo;
  assert.match(
    await said(emeaProd, it.connect({ password: "wrong" }), it.demo),
    /does not accept this user name and password/,
  );
  assert.match(await said(emeaProd, it.connect({ user: "demo-clerk" }), it.demo), /has no right to use AXL/);
  const seen = requests.reads + requests.writes;
  const other = makeIdentity(new Date());
  assert.match(
    await said(emeaProd, it.connect({ ca: other.ca }), it.demo),
    /is not signed by an authority that is trusted here/,
  );
  assert.match(
    await said(emeaProd, it.connect({ pin: "00".repeat(32) }), it.demo),
    /another certificate than the one that is pinned/,
  );
  assert.equal(requests.reads + requests.writes, seen, "a request went to a cluster that is not trusted");
  it.demo.inject({ kind: "reset", when: "before" }, { operation: /^(get|list)[^C]/, times: 1_000 });
  assert.match(await said(emeaProd, it.cluster, it.demo), /The connection ended before the answer was complete/);
  await it.demo.stop();
  assert.match(await said(emeaProd, it.connect(), it.demo), /refuses the connection \(ECONNREFUSED\)/);
  assert.equal(requests.writes, 0);
});

test("a user who may only read is told so at the first write, and asked no second time", async (t) => {
  const it = await lab(t);
  const first = await plan(emeaProd, it.cluster, it.demo);
  const report = await carryOutPlan(first, it.connect({ user: "demo-reader" }), newDir(), {
    host: it.demo.host,
    faultText,
  });
  const [one, two] = reportText(report).split("\n");
  assert.match(
    one ?? "",
    /^failed add:phoneNtpReferences\/10\.20\.0\.1: Not done\. The cluster does not accept .+ or the user may only read/,
  );
  assert.equal(two, "notDone add:phoneNtpReferences/10.20.0.2: Not done: the deployment stopped before");
  assert.equal(it.demo.requests.committed, 0);
});

test("someone at the GUI between plan and deployment is not written over", async (t) => {
  const it = await lab(t);
  await finish(await plan(emeaProd, it.cluster, it.demo), it, newDir());
  const wanted = emeaProd.map((one) =>
    one.name === "EMEA-MRA"
      ? one
      : { ...one, fields: { ...one.fields, ...(one.name === "UP-MRA" ? { limitProvision: 7 } : {}) } },
  );
  const next = await plan(wanted, it.cluster, it.demo);
  it.demo.state.edit("userProfiles", ["UP-MRA"], { limitProvision: "9" });
  const report = await carryOutPlan(next, it.cluster, newDir(), { host: it.demo.host, faultText });
  assert.match(
    reportText(report),
    /^conflict change:userProfiles\/UP-MRA: Not done: someone changed Limit provisioning/,
  );
  assert.equal(it.demo.state.object("userProfiles", "UP-MRA")?.limitProvision, "9");
});

const faults: readonly (readonly [name: string, fault: FaultKind])[] = [
  ["broken before", { kind: "reset", when: "before" }],
  ["broken after", { kind: "reset", when: "after" }],
  ["half an answer", { kind: "cut", share: 0.5 }],
  ["503 before", { kind: "page", when: "before", status: 503 }],
  ["503 after", { kind: "page", when: "after", status: 503 }],
  ["401", { kind: "page", when: "before", status: 401 }],
  ["403", { kind: "page", when: "before", status: 403 }],
  ["404", { kind: "page", when: "before", status: 404 }],
  ["empty success before", { kind: "answer", when: "before", status: 200, body: "" }],
  ["empty success after", { kind: "answer", when: "after", status: 200, body: "" }],
  [
    "redirect",
    { kind: "answer", when: "before", status: 307, headers: { Location: "https://127.0.0.1:1/axl/" }, body: "" },
  ],
  ["silence before", { kind: "hang", when: "before" }],
  ["silence after", { kind: "hang", when: "after" }],
  ["drop by drop", { kind: "drip", bytes: 64, everyMs: 1 }],
  ["session over", { kind: "expireSessions" }],
  ["no TLS", { kind: "tls" }],
];

for (const [name, fault] of faults)
  test(`${name}, at one write after the other over HTTPS: it converges, with no write too many`, async (t) => {
    let clean: unknown;
    for (const nth of [0, 1, 5, 12, 19]) {
      const it = await lab(t);
      const first = await plan(emeaProd, it.cluster, it.demo);
      if (nth > 0) it.demo.inject(fault, { writesOnly: true, nth });
      await finish(first, { ...it, cluster: it.connect({ limits: { idleMs: 250 } }) }, newDir());
      assert.equal(it.demo.requests.committed, first.steps.length, `${name} at write ${nth}`);
      assert.deepEqual((await plan(emeaProd, it.connect(), it.demo)).steps, [], `${name} at write ${nth}`);
      clean ??= it.demo.state.snapshot();
      assert.deepEqual(it.demo.state.snapshot(), clean);
    }
  });

test("a queue that is full for a while only takes longer", async (t) => {
  let now = 0;
  let refused = 0;
  const afterRefusal: number[] = [];
  const it = await lab(t, { throttle: { limit: 3, drainPerSecond: 1 }, clock: () => now });
  const clock: Clock = {
    now: () => new Date(now),
    random: () => 0.5,
    wait: (ms) => {
      if (it.demo.requests.throttled > refused) afterRefusal.push(ms);
      refused = it.demo.requests.throttled;
      now += ms;
      return Promise.resolve();
    },
  };
  const first = await plan(emeaProd, it.cluster, it.demo);
  const report = await carryOutPlan(first, it.cluster, newDir(), { host: it.demo.host, faultText, clock });
  assert.ok(report.ok && report.value.finished, reportText(report));
  assert.equal(it.demo.requests.committed, first.steps.length);
  assert.ok(it.demo.requests.throttled > 0);
  assert.equal(afterRefusal.length, it.demo.requests.throttled);
  assert.ok(
    afterRefusal.every((ms) => ms >= 5_000),
    String(afterRefusal),
  );
});
