import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { DeployRequest } from "../../server/src/deploy/deploy.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { carryOutPlan, isFollowUp, newDir, reportText } from "./fixture.ts";
import { openLab, prepared, tagOf, type Lab, type Scenario, type Tag } from "./lab.ts";

/*
 * Between the plan and its deployment somebody is at the GUI. What the plan would write over, or tell phones that nobody
 * agreed to, stops it before the first write; what does not matter to it does not.
 */

let lab: Lab;
before(async () => {
  lab = await openLab();
});
after(() => lab.stop());

const profile = (name: string, type: string, more = ""): string =>
  `{ ${more}name: ${name}, phoneType: ${type}, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }`;

/** One project with a step of every kind. */
const project: Scenario = {
  title: "a step of every kind",
  from: ({ n, mac }) => `
regions: [{ name: A-${n}, relatedRegions: [{ region: B-${n}, videoBandwidth: 384 }] }, { name: B-${n} }, { name: C-${n} }, { name: D-${n} }]
callManagerGroups: [{ name: CMG-${n}, members: [cucm-pub, cucm-sub1] }]
devicePools: [{ name: DP-${n}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: D-${n} }]
userProfiles: [{ name: UP-${n}, limitProvision: 3, description: Outside }]
phoneSecurityProfiles: [${profile(`old${n}.example.com`, "Cisco 8845")}, ${profile(`kind${n}.example.com`, "Cisco 8845")}]
phones: [{ name: SEP${mac}, model: Cisco 8845, protocol: SIP, devicePool: Default, description: Goes }]`,
  to: ({ n, mac, ip }) => `
phoneNtpReferences: [{ ipAddress: ${ip}, mode: Unicast, description: Core }]
regions:
  - { name: A-${n}, relatedRegions: [{ region: B-${n}, videoBandwidth: 6000 }] }
  - { name: B-${n}, managed: false }
  - { name: C-${n}, managed: false }
  - { name: D-${n}, managed: false }
callManagerGroups: [{ name: CMG-${n}, members: [cucm-sub1, cucm-pub] }]
devicePools: [{ name: DP-${n}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: C-${n} }]
userProfiles: [{ name: UP-${n}, limitProvision: 7, description: Outside }]
phoneSecurityProfiles: [${profile(`new${n}.example.com`, "Cisco 8845", `renamedFrom: old${n}.example.com, `)}, ${profile(`kind${n}.example.com`, "Cisco 8841")}]
phones: [{ name: SEP${mac}, state: absent }]`,
};

/** What happens meanwhile, and what a person reads; nothing where it does not matter. */
type Change = readonly [title: string, change: (tag: Tag) => void, says: RegExp | undefined];

const gui = (): Lab["demo"]["state"] => lab.demo.state;

const changes: readonly Change[] = [
  [
    "an object that is to change was removed",
    ({ n }) => gui().remove("userProfiles", `UP-${n}`),
    /^conflict change:userProfiles\/UP-\S+: Not done: it is no longer on the cluster\. Plan again$/m,
  ],
  [
    "an object that is to be added is there, with other values",
    ({ ip }) => gui().add("phoneNtpReferences", { ipAddress: ip, mode: "Anycast", description: "Mine" }),
    /^conflict add:phoneNtp\S+: Not done: it is on the cluster by now, and differs in (Description, Mode|Mode, Description)\. Plan again$/m,
  ],
  [
    "an object that is to be added is there, just as wanted",
    ({ ip }) => gui().add("phoneNtpReferences", { ipAddress: ip, mode: "Unicast", description: "Core" }),
    undefined,
  ],
  [
    "an object that is to change was renamed",
    ({ n }) => gui().edit("userProfiles", [`UP-${n}`], { name: `UQ-${n}` }),
    /^conflict change:userProfiles\S+: Not done: someone changed Name on the cluster/m,
  ],
  [
    "a field that the plan touches was changed",
    ({ n }) => gui().edit("userProfiles", [`UP-${n}`], { limitProvision: "9" }),
    /^conflict change:userProfiles\S+: Not done: someone changed Limit provisioning\b.* on the cluster since the plan was made\. Plan again$/m,
  ],
  [
    "a field that the plan touches was changed to just what the plan wants",
    ({ n }) => gui().edit("userProfiles", [`UP-${n}`], { limitProvision: "7" }),
    undefined,
  ],
  [
    "a field that the files state and the plan leaves as it was",
    ({ n }) => gui().edit("userProfiles", [`UP-${n}`], { description: "Other" }),
    /^conflict change:userProfiles\S+: Not done: someone changed Description on the cluster/m,
  ],
  [
    "a field that no file states",
    ({ n }) => gui().edit("userProfiles", [`UP-${n}`], { allowProvision: "true" }),
    undefined,
  ],
  [
    "another field of an object that the plan touches, not stated",
    ({ n }) => gui().edit("devicePools", [`DP-${n}`], { srstName: "Use Default Gateway" }),
    undefined,
  ],
  [
    "the reference that the plan points elsewhere",
    ({ n }) => gui().edit("devicePools", [`DP-${n}`], { regionName: `B-${n}` }),
    /^conflict change:devicePools\S+: Not done: someone changed Region on the cluster/m,
  ],
  [
    "a list item that the plan touches",
    ({ n }) => gui().edit("regions", [`A-${n}`], related(`B-${n}`, "1024")),
    /^conflict change:regions\S+: Not done: someone changed .*on the cluster/m,
  ],
  [
    "the order of a list that the plan puts in order",
    ({ n }) =>
      gui().edit("callManagerGroups", [`CMG-${n}`], {
        members: { member: [{ callManagerName: "cucm-sub2", priority: "1" }] },
      }),
    /^conflict change:callManagerGroups\S+: Not done: someone changed .*on the cluster/m,
  ],
  ["an object that is to go is gone already", ({ mac }) => gui().remove("phones", `SEP${mac}`), undefined],
  [
    "an object that is to go was changed",
    ({ mac }) => gui().edit("phones", [`SEP${mac}`], { description: "Reception, do not touch" }),
    /^conflict remove:phones\S+: Not done: someone changed Description on the cluster/m,
  ],
  [
    "an object that is to be renamed has a third name",
    ({ n }) => gui().edit("phoneSecurityProfiles", [`old${n}.example.com`], { name: `third${n}.example.com` }),
    /^conflict rename:phoneSecurityProfiles\S+: Not done: someone changed .*on the cluster/m,
  ],
  [
    "an object that is to be renamed was removed",
    ({ n }) => gui().remove("phoneSecurityProfiles", `old${n}.example.com`),
    /^conflict rename:phoneSecurityProfiles\S+: Not done: it is no longer on the cluster/m,
  ],
  [
    "an object that is to be renamed has its new name already",
    ({ n }) => gui().edit("phoneSecurityProfiles", [`old${n}.example.com`], { name: `new${n}.example.com` }),
    undefined,
  ],
  [
    "an object that is to be replaced was changed",
    ({ n }) => gui().edit("phoneSecurityProfiles", [`kind${n}.example.com`], { description: "Mine" }),
    /^conflict replace:phoneSecurityProfiles\S+: Not done: someone changed Description on the cluster/m,
  ],
  [
    "an object that is to be replaced is another one of the same name",
    ({ n }) => {
      const name = `kind${n}.example.com`;
      gui().remove("phoneSecurityProfiles", name);
      gui().add("phoneSecurityProfiles", { name, phoneType: "Cisco 7841", protocol: "SIP" });
    },
    /^conflict replace:phoneSecurityProfiles\S+: Not done: someone changed .*on the cluster/m,
  ],
  [
    "something that no file names came into being",
    ({ n }) => gui().add("regions", { name: `Elsewhere-${n}` }),
    undefined,
  ],
];

const related = (name: string, videoBandwidth: string): Record<string, never> =>
  ({
    relatedRegions: {
      relatedRegion: [
        { regionName: name, bandwidth: "64 kbps", videoBandwidth, immersiveVideoBandwidth: "2147483647" },
      ],
    },
  }) as never;

let tags = 0;
const counts = { stopped: 0, passed: 0 };

async function run(change: (tag: Tag) => void, options: Partial<DeployRequest> = {}, cluster?: Cluster) {
  const n = ++tags;
  const it = await prepared(project, n, lab);
  change(tagOf(n));
  const [was, committed] = [it.state(), lab.demo.requests.committed];
  const report = await carryOutPlan(it.plan, cluster ?? lab.steady, newDir(), {
    host: lab.demo.host,
    faultText,
    ...options,
  });
  return {
    it,
    report,
    text: reportText(report),
    untouched: () => it.state() === was,
    writes: lab.demo.requests.committed - committed,
  };
}

for (const [title, change, says] of changes)
  test(`${title}: ${says === undefined ? "no matter" : "nothing is written, and it is said"}`, async () => {
    const { report, text, untouched, writes } = await run(change);
    if (says === undefined) {
      assert.ok(report.ok && report.value.finished, text);
      assert.ok(writes > 0);
      counts.passed++;
      return;
    }
    assert.match(text, says);
    assert.equal(writes, 0, text);
    if (report.ok) assert.match(say(report.value.summary, "en"), /: no step done, \d+ changed meanwhile/);
    assert.ok(untouched(), text);
    counts.stopped++;
  });

test("a region that the plan points at was removed: that step is refused by the cluster, and it is said why", async () => {
  const { text } = await run(({ n }) => gui().remove("regions", `C-${n}`));
  assert.match(text, /^failed change:devicePools\S+: Not done\. .*It refers to something that is not on the cluster$/m);
  counts.stopped++;
});

test("the release of the cluster is another one: the plan is out of date", async () => {
  const upgraded: Cluster = {
    ...lab.steady,
    identify: async (signal) => {
      const it = await lab.steady.identify(signal);
      return it.ok ? { ok: true, value: { ...it.value, release: "15.0.1.11900(23)", schema: "15.0" } } : it;
    },
  };
  const { text, writes } = await run(() => undefined, {}, upgraded);
  assert.match(
    text,
    /^refused: The plan is out of date: the cluster is now 15\.0\.1\.11900\(23\) with AXL 15\.0, it was /,
  );
  assert.equal(writes, 0);
  counts.stopped++;
});

test("the files are others: the plan is out of date", async () => {
  const { text, writes } = await run(() => undefined, { inputs: [{ path: "a.mra.yaml", sha256: "0" }] });
  assert.match(text, /^refused: The plan is out of date: these files changed since: a\.mra\.yaml/);
  assert.equal(writes, 0);
  counts.stopped++;
});

test("another address: the plan is not for it", async () => {
  const { text, writes } = await run(() => undefined, { host: "cucm-lab.example.com" });
  assert.match(text, /^refused: The plan was made for 127\.0\.0\.1:\d+, and this is cucm-lab\.example\.com/);
  assert.equal(writes, 0);
  counts.stopped++;
});

test("another cluster behind the same address: its certificate stops it, and its objects do", async () => {
  const other = await openLab();
  try {
    const { host } = other.demo;
    const blind = await run(() => undefined, { host: lab.demo.host }, other.connect());
    assert.match(blind.text, /^conflict change:regions\S+: Not done: it is no longer on the cluster/m);
    assert.equal(other.demo.requests.committed, 0);
    const trusting = lab.connect({}, host);
    const seen = other.demo.requests.reads;
    assert.match((await run(() => undefined, {}, trusting)).text, /^refused: .*certificate/);
    assert.equal(other.demo.requests.reads, seen, "no request went there");
    counts.stopped += 2;
  } finally {
    await other.stop();
  }
});

test("a follow-up that would reach more phones than the plan said: nobody agreed to that", async () => {
  const follow = async (phones: number): Promise<Awaited<ReturnType<typeof run>>> => {
    const n = ++tags;
    const { n: name } = tagOf(n);
    const it = await prepared(project, n, lab);
    for (let i = 0; i < phones; i++)
      gui().add("phones", {
        ...phone,
        name: `SEP0B${String(n).padStart(5, "0")}${String(i).padStart(5, "0")}`,
        devicePoolName: `DP-${name}`,
      });
    const chosen = it.plan.steps
      .map((step) => step.id)
      .filter((id) => !isFollowUp(id) || id === `apply:devicePools/DP-${name}`);
    assert.ok(chosen.some(isFollowUp), it.plan.steps.map((step) => step.id).join(" "));
    const committed = lab.demo.requests.committed;
    const report = await carryOutPlan(it.plan, lab.steady, newDir(), { host: lab.demo.host, faultText, chosen });
    return {
      it,
      report,
      text: reportText(report),
      untouched: () => true,
      writes: lab.demo.requests.committed - committed,
    };
  };
  const phone = { product: "Cisco 8845", model: "Cisco 8845", class: "Phone", protocol: "SIP", protocolSide: "User" };
  const more = await follow(2);
  assert.match(
    more.text,
    /^conflict apply:devicePools\S+: Not done: it would reach 2 phones by now, and the plan said 0\. Plan again$/m,
  );
  assert.equal(more.writes, 0);
  counts.stopped++;
  const same = await follow(0);
  assert.ok(same.report.ok && same.report.value.finished, same.text);
  counts.passed++;
});

test("at least twenty kinds of change", (t) => {
  t.diagnostic(
    `changes between plan and deploy: ${String(counts.stopped + counts.passed)} kinds, ${String(counts.stopped)} stopped before a harmful write, ${String(counts.passed)} harmless ones not stopped`,
  );
  assert.ok(counts.stopped >= 20 && counts.passed >= 6, JSON.stringify(counts));
});
