import assert from "node:assert/strict";
import type { JsonObject } from "../../core/src/base/json.ts";
import { identityOf } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { Limits } from "../../server/src/axl/limits.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { DeployReport } from "../../server/src/deploy/deploy.ts";
import { lookingOf, nextOf, readBy } from "../../server/src/deploy/next.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { never } from "./fixture.ts";
import { stillClock } from "./model.ts";
import { desired, planOf, reasonsText } from "../plan/fixture.ts";

/** One demo cluster that many runs share, one after the other: each works on objects with names of its own. */
export interface Lab {
  readonly demo: DemoCluster;
  /** A connection that outlives the runs: for what comes before and after the one under test. */
  readonly steady: ConnectedCluster;
  /** Another connection; to another place, if told so, with the trust for this one. */
  connect(limits?: Partial<Limits>, host?: string): ConnectedCluster;
  stop(): Promise<void>;
}

/** A demo cluster that never is too busy, unless a fault says so. */
export async function openLab(): Promise<Lab> {
  const demo = await startDemoCluster(
    { seed: "empty", throttle: { limit: 1_000_000, drainPerSecond: 1_000_000 } },
    never,
  );
  const { host, user, password, caPem } = demo;
  const open: ConnectedCluster[] = [];
  const again = (limits: Partial<Limits> = {}, place = host): ConnectedCluster => {
    const it = connect({ host: place, user, password, ca: caPem, limits });
    open.push(it);
    return it;
  };
  return {
    demo,
    steady: again(),
    connect: again,
    async stop() {
      for (const it of open) it.close();
      await demo.stop();
    },
  };
}

/** What tells the objects of one run from those of another. */
export interface Tag {
  /** Part of names: `17`. */
  readonly n: string;
  readonly ip: string;
  /** Twelve hexadecimal digits. */
  readonly mac: string;
}
export const tagOf = (n: number): Tag => ({
  n: String(n).padStart(5, "0"),
  ip: `10.9.${String(n >> 8)}.${String(n & 255)}`,
  mac: `0A${n.toString(16).toUpperCase().padStart(10, "0")}`,
});

/** What a cluster has, and what the files want of it then. */
export interface Scenario {
  readonly title: string;
  readonly from: (tag: Tag) => string;
  readonly to: (tag: Tag) => string;
}

/** A run that is about to begin: the cluster has what the scenario starts from, and the plan is made. */
export interface Prepared {
  readonly wanted: readonly DesiredObject[];
  readonly plan: Plan;
  /** Every object that the scenario speaks of, as the cluster has it, with the names of the run taken out. */
  readonly state: () => string;
}

export async function prepared(scenario: Scenario, n: number, lab: Lab): Promise<Prepared> {
  const tag = tagOf(n);
  const [before, wanted] = [desired(scenario.from(tag)), desired(scenario.to(tag))];
  await plant(before, lab.steady);
  const plan = await planAt(wanted, lab.steady, lab.demo);
  const all = new Map([...before, ...wanted].map((it) => [it.address, it]));
  const state = (): string =>
    [...all.values()]
      .map(({ address, section }): readonly [string, JsonObject | null] => [
        address,
        lab.demo.state.object(section, ...identityOf(address)) ?? null,
      ])
      .map(([address, it]) => `${address} ${JSON.stringify(it)}`)
      .sort()
      .join("\n")
      .replaceAll(tag.ip, "IP")
      .replaceAll(tag.mac, "MAC")
      .replaceAll(tag.n, "N");
  return { wanted, plan, state };
}

/** Brings objects into being, with no more requests than there are objects. */
async function plant(objects: readonly DesiredObject[], cluster: Cluster): Promise<void> {
  const plan = planOf(objects, []);
  assert.ok(plan.ok);
  for (const step of plan.value.steps) {
    const next = nextOf(step, undefined, lookingOf(plan.value));
    const outcome = await cluster.write(next.kind === "write" ? next.write : assert.fail(step.id), () => "x", never);
    assert.equal(outcome.kind, "applied", `${step.id}: ${JSON.stringify(outcome)}`);
  }
}

export async function planAt(wanted: readonly DesiredObject[], cluster: Cluster, demo: DemoCluster): Promise<Plan> {
  const it = await planCluster(
    { name: "emea-prod", host: demo.host, desired: wanted, inputs: [] },
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

/**
 * Holds each verdict of a report against the cluster: what is called done is there, what is called not done or failed is
 * as it was.
 */
export async function assertVerdicts(plan: Plan, report: DeployReport, lab: Lab): Promise<void> {
  const steps = new Map(plan.steps.map((it) => [it.id, it]));
  for (const { id, outcome, message } of report.results) {
    const step = steps.get(id) ?? assert.fail(id);
    const by = readBy(step) ?? assert.fail(id);
    const live = await lab.steady.get(step.section, by, never);
    assert.ok(live.ok, id);
    const next = nextOf(step, live.value, lookingOf(plan)).kind;
    const said = `${outcome} ${id}: ${say(message, "en")}; the cluster says ${next}`;
    assert.notEqual(outcome, "conflict", said);
    if (outcome === "done") assert.equal(next, "done", said);
    if (outcome === "failed") assert.equal(next, "write", said);
    // A change that was not begun may be there all the same, as the other side of a relation.
    if (outcome === "notDone" && step.kind !== "change") assert.notEqual(next, "done", said);
  }
}

const profile = (name: string, type: string): string =>
  `{ name: ${name}, phoneType: ${type}, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }`;
const group = (n: string, more = ""): string =>
  `{ name: Berlin-${n}, timeZone: Europe/Berlin, separator: ".", dateformat: D.M.Y, timeFormat: 24-hour${more} }`;
const pool = (name: string, more: string): string =>
  `{ name: ${name}, callManagerGroup: Default, dateTimeGroup: CMLocal, ${more} }`;

/** Every kind of step there is, in five small projects. */
export const scenarios: readonly Scenario[] = [
  {
    title: "a new site",
    from: () => "",
    to: ({ n, ip }) => `
phoneNtpReferences: [{ ipAddress: ${ip}, mode: Unicast }]
dateTimeGroups: [${group(n, `, phoneNtpReferences: [${ip}]`)}]
regions: [{ name: New-${n}, relatedRegions: [{ region: New-${n}, videoBandwidth: 6000 }] }]
devicePools: [{ name: DP-${n}, callManagerGroup: Default, dateTimeGroup: Berlin-${n}, region: New-${n} }]`,
  },
  {
    title: "changes",
    from: ({ n }) => `
regions: [{ name: A-${n} }, { name: B-${n} }]
userProfiles: [{ name: UP-${n}, limitProvision: 3 }]
endUsers: [{ userid: u${n}, lastName: Old }]
lines: [{ pattern: "8${n}", routePartition: null, description: Old }]`,
    to: ({ n }) => `
regions: [{ name: A-${n}, relatedRegions: [{ region: B-${n}, videoBandwidth: 2048 }] }, { name: B-${n}, managed: false }]
userProfiles: [{ name: UP-${n}, limitProvision: 7, description: Outside }]
endUsers: [{ userid: u${n}, lastName: New, firstName: null, userProfile: UP-${n} }]
lines: [{ pattern: "8${n}", routePartition: null, description: New }]`,
  },
  {
    title: "renames, and what refers to them",
    from: ({ n, mac }) => `
devicePools: [${pool(`Old-${n}`, "region: Default")}]
phoneSecurityProfiles: [${profile(`old${n}.example.com`, "Cisco 8845")}]
phones: [{ name: SEP${mac}, model: Cisco 8845, protocol: SIP, devicePool: Old-${n}, phoneSecurityProfile: old${n}.example.com }]`,
    to: ({ n, mac }) => `
devicePools: [${pool(`New-${n}`, `renamedFrom: Old-${n}, region: Default, srst: Use Default Gateway`)}]
phoneSecurityProfiles: [${profile(`new${n}.example.com`, "Cisco 8845").replace("{", `{ renamedFrom: old${n}.example.com,`)}]
phones: [{ name: SEP${mac}, model: Cisco 8845, protocol: SIP, devicePool: New-${n}, phoneSecurityProfile: new${n}.example.com, description: Lobby }]`,
  },
  {
    title: "a replacement and removals",
    from: ({ n, mac }) => `
regions: [{ name: Keep-${n} }, { name: Go-${n}, relatedRegions: [{ region: Keep-${n}, videoBandwidth: 2048 }] }]
devicePools: [${pool(`DP-${n}`, `region: Go-${n}`)}]
phoneSecurityProfiles: [${profile(`p${n}.example.com`, "Cisco 8845")}]
phones: [{ name: SEP${mac}, model: Cisco 8845, protocol: SIP, devicePool: DP-${n} }]`,
    to: ({ n, mac }) => `
regions: [{ name: Keep-${n} }, { name: Go-${n}, state: absent }]
devicePools: [${pool(`DP-${n}`, `region: Keep-${n}`)}]
phoneSecurityProfiles: [${profile(`p${n}.example.com`, "Cisco 8841")}]
phones: [{ name: SEP${mac}, state: absent }]`,
  },
  {
    title: "a circle, a list and a password",
    from: ({ n }) => `
callManagerGroups: [{ name: CMG-${n}, members: [cucm-pub] }]
commonPhoneProfiles: [{ name: CPP-${n}, description: Old }]`,
    to: ({ n }) => `
callManagerGroups: [{ name: CMG-${n}, members: [cucm-sub2, cucm-sub1] }]
regions:
  - { name: A-${n}, relatedRegions: [{ region: B-${n}, videoBandwidth: 2048 }] }
  - { name: B-${n}, relatedRegions: [{ region: A-${n}, videoBandwidth: 2048 }] }
commonPhoneProfiles: [{ name: CPP-${n}, description: New, ice: { enabled: true, turn: { primary: turn.example.com, password: { secret: turn } } } }]`,
  },
];
