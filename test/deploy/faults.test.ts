import assert from "node:assert/strict";
import { test } from "node:test";
import type { LiveObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import type { Journal } from "../../server/src/deploy/journal.ts";
import type { Cluster, Fault } from "../../server/src/port/cluster.ts";
import { carryOutPlan, isFollowUp, newDir, planFor } from "./fixture.ts";
import { modelCluster, type Mishap, type Model } from "./model.ts";
import { desired, live, planOf } from "../plan/fixture.ts";

// Additions, changes, a rename, a replacement, removals and a circle: every kind of step, each with something that waits for it.
const files = `
dateTimeGroups: [{ name: Berlin, timeZone: Europe/Berlin, separator: ".", dateformat: D.M.Y, timeFormat: 24-hour }]
regions:
  - { name: EMEA, relatedRegions: [{ region: EMEA, videoBandwidth: 6000 }, { region: HQ, videoBandwidth: 6000 }] }
  - { name: HQ, managed: false }
  - { name: Old, state: absent }
devicePools:
  - { name: DP-MRA, callManagerGroup: Default, dateTimeGroup: Berlin, region: EMEA }
  - { name: DP-HQ, callManagerGroup: Default, dateTimeGroup: Berlin, region: HQ }
phoneSecurityProfiles:
  - { name: new.example.com, renamedFrom: old.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
userProfiles:
  - { name: U1, defaultUserProfile: U2 }
  - { name: U2, defaultUserProfile: U1 }
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: DP-MRA, phoneSecurityProfile: new.example.com, description: Lobby }
  - { name: SEP00A1B2C3D4E6, state: absent }
`;
const cluster = `
regions:
  - { name: HQ }
  - { name: Old, relatedRegions: [{ region: HQ, videoBandwidth: 384 }] }
devicePools:
  - { name: DP-HQ, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Old }
phoneSecurityProfiles:
  - { name: old.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Non Secure, transportType: TLS }
  - { name: csf.example.com, phoneType: Cisco 8841, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: DP-HQ, phoneSecurityProfile: old.example.com }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: DP-HQ }
`;
const wanted = desired(files);
const start: readonly LiveObject[] = live(cluster);
const firstPlan: Plan = await planFor(wanted, modelCluster(start).cluster);
const clean = modelCluster(start);
assert.equal((await carryOutPlan(firstPlan, clean.cluster, newDir())).ok, true);
const enough = clean.applied.length;

/** Goes on with the plan, and where it does not fit any more with a new one, until the cluster is as wanted. */
async function converge(model: Model, dir: string): Promise<number> {
  let plan = firstPlan;
  for (let round = 1; round <= 4; round++) {
    const report = await carryOutPlan(plan, model.cluster, dir);
    assert.ok(report.ok, JSON.stringify(report));
    if (report.value.finished) return round;
    if (report.value.results.some((it) => it.outcome === "conflict")) plan = await planFor(wanted, model.cluster);
  }
  return assert.fail("it does not come to an end");
}

function assertAsWanted(model: Model): void {
  const again = planOf(wanted, model.objects());
  assert.deepEqual(again.ok ? again.value.steps.filter((it) => !isFollowUp(it.id)).map((it) => it.id) : again, []);
  // A circle is the one thing that is not written once: each part of it is its own write.
  assert.equal(model.applied.length, enough, "a write too many, or too few");
}

test("without a fault every step is written once, and a second deployment writes nothing", async () => {
  const model = modelCluster(start);
  const dir = newDir();
  assert.equal(await converge(model, dir), 1);
  assertAsWanted(model);
  assert.equal(await converge(model, dir), 1);
  assertAsWanted(model);
  assert.deepEqual(model.most, { reads: 2, writes: 1 });
});

const faults: Readonly<Record<string, Omit<Mishap, "performed"> & { readonly performed?: boolean }>> = {
  "no connection": { fault: { kind: "unreachable", host: "h", code: "ECONNREFUSED" }, as: "notSent" },
  "untrusted certificate": { fault: { kind: "tls", host: "h", code: "CERT_HAS_EXPIRED" }, as: "notSent" },
  "wrong password": { fault: { kind: "signIn" }, as: "rejected" },
  "no right": { fault: { kind: "forbidden" }, as: "rejected" },
  "AXL stopped": { fault: { kind: "notActive" }, as: "unknown" },
  "full queue": { fault: { kind: "throttled" }, as: "unknown" },
  "other version": { fault: { kind: "version", supported: [] }, as: "rejected" },
  refused: { fault: { kind: "refused", code: 5003, reason: "no" }, as: "rejected" },
  "deadline, not done": { fault: { kind: "timeout" }, as: "unknown" },
  "deadline, done": { fault: { kind: "timeout" }, as: "unknown", performed: true },
  "cut before": { fault: { kind: "cut" }, as: "unknown" },
  "cut after": { fault: { kind: "cut" }, as: "unknown", performed: true },
  "another answer, done": { fault: { kind: "malformed", what: "HTML" }, as: "unknown", performed: true },
  "another answer, not done": { fault: { kind: "malformed", what: "HTML" }, as: "unknown" },
};

for (const [name, { performed = false, ...mishap }] of Object.entries(faults))
  test(`${name}, at any request: it converges, with no write too many`, async () => {
    let at = 0;
    for (; ; at++) {
      const model = modelCluster(start, (request) => (request === at ? { ...mishap, performed } : undefined));
      const dir = newDir();
      const first = await carryOutPlan(firstPlan, model.cluster, dir);
      if (model.requests() <= at) break;
      if (!first.ok || !first.value.finished) await converge(model, dir);
      assertAsWanted(model);
    }
    assert.ok(at > 30, `${at} requests`);
  });

test("a fault that stays stops the deployment, and nothing is written blindly", async () => {
  for (const [name, { performed = false, ...mishap }] of Object.entries(faults)) {
    if (mishap.fault.kind === "refused") continue;
    const stays = { fails: true };
    const model = modelCluster(start, (request, kind) =>
      stays.fails && request > 40 && kind === "write"
        ? { ...mishap, performed: performed && model.applied.length < enough }
        : undefined,
    );
    const dir = newDir();
    const report = await carryOutPlan(firstPlan, model.cluster, dir);
    assert.ok(report.ok, name);
    stays.fails = false;
    if (!report.value.finished) await converge(model, dir);
    assertAsWanted(model);
  }
});

/** The process ends here. */
class Killed extends Error {}

/** Counts everything that leaves a trace, and dies before or after the one that was picked. */
function dying(
  picked: number,
  moment: "before" | "after",
): { wrap: (it: Journal) => Journal; cluster: (it: Cluster) => Cluster; events: () => number } {
  let events = 0;
  const once = async <T>(work: () => Promise<T>): Promise<T> => {
    const dies = events++ === picked;
    if (dies && moment === "before") throw new Killed();
    const it = await work();
    if (dies) throw new Killed();
    return it;
  };
  return {
    events: () => events,
    wrap: (it) => ({
      ...it,
      settle: (line) => once(() => it.settle(line)),
      begin: (line) => once(() => it.begin(line)),
      write: (line) => once(() => it.write(line)),
    }),
    cluster: (it) => ({ ...it, write: (...args) => once(() => it.write(...args)) }),
  };
}

for (const moment of ["before", "after"] as const)
  test(`killed ${moment} any line of the journal and any write: the next start reads back, and converges`, async () => {
    let at = 0;
    for (; ; at++) {
      const model = modelCluster(start);
      const dir = newDir();
      const death = dying(at, moment);
      let died = false;
      try {
        await carryOutPlan(firstPlan, death.cluster(model.cluster), dir, { wrap: death.wrap });
      } catch (e) {
        assert.ok(e instanceof Killed, String(e));
        died = true;
      }
      if (!died) break;
      await converge(model, dir);
      assertAsWanted(model);
    }
    assert.ok(at > 30, `${at} events`);
  });

test("killed again while reading back", async () => {
  for (let at = 0; at < 60; at += 7)
    for (let second = 0; second < 6; second++) {
      const model = modelCluster(start);
      const dir = newDir();
      for (const picked of [at, second]) {
        const death = dying(picked, "after");
        await carryOutPlan(firstPlan, death.cluster(model.cluster), dir, { wrap: death.wrap }).catch((e: unknown) =>
          assert.ok(e instanceof Killed, String(e)),
        );
      }
      await converge(model, dir);
      assertAsWanted(model);
    }
});

test("a fault and a crash in one deployment", async () => {
  const cut: Fault = { kind: "cut" };
  for (let request = 26; request < 60; request += 3)
    for (let at = 0; at < 40; at += 5) {
      const model = modelCluster(start, (n, kind) =>
        n === request && kind === "write" ? { performed: true, fault: cut, as: "unknown" } : undefined,
      );
      const dir = newDir();
      const death = dying(at, "before");
      await carryOutPlan(firstPlan, death.cluster(model.cluster), dir, { wrap: death.wrap }).catch((e: unknown) =>
        assert.ok(e instanceof Killed, String(e)),
      );
      await converge(model, dir);
      assertAsWanted(model);
    }
});
