import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { chosenIn } from "../../server/src/deploy/permit.ts";
import type { Fault } from "../../server/src/port/cluster.ts";
import { carryOutPlan, newDir, planFor, reportText } from "./fixture.ts";
import { modelCluster, stillClock, type Mishap, type Model } from "./model.ts";
import { desired, live } from "../plan/fixture.ts";

const region = "regions/EMEA" as Address;
const pool = "{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMEA }";
const files = `
regions: [{ name: EMEA, defaultCodec: G.711 }]
devicePools: [${pool}]
userProfiles: [{ name: UP, description: new }]`;
const profiles = `
userProfiles: [{ name: UP, description: old }]`;

/** A plan from one text to another, and the cluster it is for. */
async function prepared(
  wanted: string,
  there: string,
  mishapAt?: (request: number, kind: "read" | "write") => Mishap | undefined,
): Promise<{ plan: Plan; model: Model }> {
  const plan = await planFor(desired(wanted), modelCluster(live(there)).cluster);
  return { plan, model: modelCluster(live(there), mishapAt) };
}

/** Carries out a plan and compares what a person reads. */
async function check(
  { plan, model }: { readonly plan: Plan; readonly model: Model },
  expected: string,
  options: Parameters<typeof carryOutPlan>[3] = {},
): Promise<void> {
  assert.equal(`\n${reportText(await carryOutPlan(plan, model.cluster, newDir(), options))}`, expected);
}

const unknownAt =
  (fault: Fault, ...writes: readonly number[]) =>
  (): ((request: number, kind: "read" | "write") => Mishap | undefined) => {
    let n = 0;
    return (_request, kind) =>
      kind === "write" && writes.includes(++n) ? { performed: false, fault, as: "unknown" } : undefined;
  };

test("every step that is carried out says so", async () =>
  check(
    await prepared(files, profiles),
    `
done add:regions/EMEA: Done
done add:devicePools/DP: Done
done change:userProfiles/UP: Done
`,
  ));

test("what is there already is not sent", async () => {
  const it = await prepared(files, profiles);
  it.model.edit("userProfiles/UP" as Address, { description: "new" });
  await check(
    it,
    `
done add:regions/EMEA: Done
done add:devicePools/DP: Done
done change:userProfiles/UP: Was so already; nothing was sent
`,
  );
});

test("what someone changed since the plan is noticed before anything is written", async () => {
  const it = await prepared(files, profiles);
  it.model.edit("userProfiles/UP" as Address, { description: "theirs" });
  await check(
    it,
    `
notDone add:regions/EMEA: Not done: the deployment stopped before
notDone add:devicePools/DP: Not done: the deployment stopped before
conflict change:userProfiles/UP: Not done: someone changed Description on the cluster since the plan was made. Plan again
`,
  );
  assert.deepEqual(it.model.applied, []);
});

test("what someone changes while steps are carried out is not written over", async () => {
  const { plan } = await prepared(files, profiles);
  const model: Model = modelCluster(live(profiles), (_request, kind) => {
    if (kind === "write" && model.applied.length === 0)
      model.edit("userProfiles/UP" as Address, { description: "theirs" });
    return undefined;
  });
  await check(
    { plan, model },
    `
done add:regions/EMEA: Done
done add:devicePools/DP: Done
conflict change:userProfiles/UP: Not done: someone changed Description on the cluster since the plan was made. Plan again
`,
  );
});

test("what someone added or removed since the plan is a conflict, too", async () => {
  const it = await prepared(files, profiles);
  it.model.forget("userProfiles/UP" as Address);
  await check(
    it,
    `
notDone add:regions/EMEA: Not done: the deployment stopped before
notDone add:devicePools/DP: Not done: the deployment stopped before
conflict change:userProfiles/UP: Not done: it is no longer on the cluster. Plan again
`,
  );
});

test("a field that the files do not state may change at any time", async () => {
  const it = await prepared(files, profiles);
  it.model.edit("userProfiles/UP" as Address, { allowProvision: true });
  const report = await carryOutPlan(it.plan, it.model.cluster, newDir());
  assert.ok(report.ok && report.value.finished);
});

test("a refusal holds what waits for it, and nothing else; it says what the cluster said and what it means", async () => {
  const refused: Mishap = {
    performed: false,
    as: "rejected",
    fault: { kind: "refused", code: -239, reason: "duplicate value" },
  };
  let writes = 0;
  await check(
    await prepared(files, profiles, (_request, kind) => (kind === "write" && writes++ === 0 ? refused : undefined)),
    `
failed add:regions/EMEA: Not done. fault refused. The cluster has an object with this name or value already
notDone add:devicePools/DP: Not done: Region EMEA comes first and is not done
done change:userProfiles/UP: Done
`,
  );
});

test("a password that is not accepted is tried once", async () => {
  let writes = 0;
  await check(
    await prepared(files, profiles, (_request, kind) =>
      kind === "write" && ++writes > 0 ? { performed: false, as: "rejected", fault: { kind: "signIn" } } : undefined,
    ),
    `
failed add:regions/EMEA: Not done. fault signIn
notDone add:devicePools/DP: Not done: the deployment stopped before
notDone change:userProfiles/UP: Not done: the deployment stopped before
`,
  );
  assert.equal(writes, 1);
});

test("a write whose answer is lost is read back, and sent again three times at most", async () => {
  const cut: Fault = { kind: "cut" };
  await check(
    await prepared(profiles, "userProfiles: [{ name: UP }]", unknownAt(cut, 1, 2)()),
    `
done change:userProfiles/UP: Done
`,
  );
  await check(
    await prepared(profiles, "userProfiles: [{ name: UP }]", unknownAt(cut, 1, 2, 3)()),
    `
failed change:userProfiles/UP: Not done. fault cut
`,
  );
});

test("an answer that is lost after the work was done is no second write", async () => {
  const it = await prepared(profiles, "userProfiles: [{ name: UP }]", (_request, kind) =>
    kind === "write" ? { performed: true, as: "unknown", fault: { kind: "timeout" } } : undefined,
  );
  await check(
    it,
    `
done change:userProfiles/UP: Done: the answer was lost (fault timeout), and the cluster shows that the change is there
`,
  );
  assert.equal(it.model.applied.length, 1);
});

test("neither as before nor as wanted: nothing more is written", async () => {
  const { plan } = await prepared(files, profiles);
  const model: Model = modelCluster(live(profiles), (_request, kind) => {
    if (kind !== "write") return undefined;
    model.edit(region, {});
    return undefined;
  });
  const other: Model = modelCluster(live(profiles), (_request, kind) => {
    if (kind !== "write" || other.applied.length < 2) return undefined;
    other.edit("userProfiles/UP" as Address, { description: "theirs" });
    return { performed: false, as: "unknown", fault: { kind: "cut" } };
  });
  await check(
    { plan, model: other },
    `
done add:regions/EMEA: Done
done add:devicePools/DP: Done
conflict change:userProfiles/UP: The answer was lost (fault cut), and the cluster is neither as before nor as wanted: Description differs. Look at it, then plan again
`,
  );
});

test("after a 503 at least five seconds pass before the next look, and a write waits for longer than three of them", async () => {
  const clock = stillClock(0);
  const throttled: Fault = { kind: "throttled" };
  const it = await prepared(profiles, "userProfiles: [{ name: UP }]", unknownAt(throttled, 1, 2, 3, 4, 5)());
  await check(it, "\ndone change:userProfiles/UP: Done\n", { clock });
  assert.deepEqual(clock.waits, [5_000, 5_000, 5_000, 5_000, 5_000]);
  assert.equal(it.model.applied.length, 1);
});

test("pauses grow with full jitter, up to a cap", async () => {
  const clock = stillClock(1);
  const none: Fault = { kind: "unreachable", host: "h", code: "ECONNREFUSED" };
  const it = await prepared(profiles, "userProfiles: [{ name: UP }]", (_request, kind) =>
    kind === "write" ? { performed: false, as: "notSent", fault: none } : undefined,
  );
  await check(it, "\nfailed change:userProfiles/UP: Not done. fault unreachable\n", { clock });
  assert.deepEqual(clock.waits, [1_000, 2_000, 4_000, 8_000, 16_000]);
});

test("cancelling stops before the next step, never within one", async () => {
  const cancel = new AbortController();
  const it = await prepared(files, profiles, (_request, kind) => {
    if (kind === "write") cancel.abort();
    return undefined;
  });
  await check(
    it,
    `
done add:regions/EMEA: Done
notDone add:devicePools/DP: Not begun: the deployment was cancelled
notDone change:userProfiles/UP: Not begun: the deployment was cancelled
`,
    { signal: cancel.signal },
  );
});

test("a step whose forerunner was not chosen is not carried out", async () =>
  check(
    await prepared(files, profiles),
    `
notDone add:devicePools/DP: Not done: Region EMEA comes first and was not chosen
`,
    { chosen: ["add:devicePools/DP"], consent: undefined },
  ));

const phone = (more: string): string =>
  `{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default${more} }`;

test("phones are told only when that was chosen, and applying comes before resetting", async () => {
  const { plan, model } = await prepared(
    `devicePools: [${pool}]\nregions: [{ name: EMEA }]\nphones: [${phone(", description: x").replace("Default", "DP")}]`,
    `devicePools: [${pool}]\nregions: [{ name: EMEA }]\nphones: [${phone("")}]`,
  );
  assert.deepEqual(chosenIn(plan, { grave: false, withErrors: false }), ["change:phones/SEP00A1B2C3D4E5"]);
  const all = plan.steps.map((it) => it.id);
  await check(
    { plan, model },
    `
done change:phones/SEP00A1B2C3D4E5: Done
done apply:phones/SEP00A1B2C3D4E5: Done
done reset:phones/SEP00A1B2C3D4E5: Done
`,
    { chosen: all, consent: { cluster: "emea-prod", count: 2 } },
  );
  assert.deepEqual(
    model.applied.map((it) => it.kind),
    ["update", "apply", "reset"],
  );
});

test("a follow-up whose answer is lost is not sent again", async () => {
  const { plan, model } = await prepared(
    `phones: [${phone(", description: x")}]`,
    `phones: [${phone("")}]`,
    unknownAt({ kind: "cut" }, 2)(),
  );
  await check(
    { plan, model },
    `
done change:phones/SEP00A1B2C3D4E5: Done
unknown apply:phones/SEP00A1B2C3D4E5: Sent, and nobody knows whether the phones were told: fault cut. The cluster shows no trace of it; do it again if phones did not follow
`,
    { chosen: plan.steps.map((it) => it.id), consent: { cluster: "emea-prod", count: 1 } },
  );
});

test("a replacement that is half done says so", async () => {
  const profile = (type: string): string =>
    `phoneSecurityProfiles: [{ name: p.example.com, phoneType: ${type}, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]`;
  const refused: Mishap = { performed: false, as: "rejected", fault: { kind: "refused", code: 5000, reason: "no" } };
  let writes = 0;
  const it = await prepared(profile("Cisco 8845"), profile("Cisco 8841"), (_request, kind) =>
    kind === "write" && ++writes === 2 ? refused : undefined,
  );
  const dir = newDir();
  const report = await carryOutPlan(it.plan, it.model.cluster, dir);
  assert.equal(
    reportText(report),
    "failed replace:phoneSecurityProfiles/p.example.com: Removed, and not added again: it is not on the cluster now. fault refused\n",
  );
  assert.equal(
    reportText(await carryOutPlan(it.plan, it.model.cluster, dir)),
    "done replace:phoneSecurityProfiles/p.example.com: Done\n",
  );
});

test("nothing is written without consent that names the cluster and the number", async () => {
  const removal = await prepared("regions: [{ name: EMEA, state: absent }]", "regions: [{ name: EMEA }]");
  for (const consent of [undefined, { cluster: "emea-prod", count: 2 }, { cluster: "other", count: 1 }])
    await check(
      removal,
      `
refused: 1 of the chosen steps remove, rename, replace or reach phones in emea-prod; each of them needs consent. Nothing was written
`,
      { consent },
    );
  assert.deepEqual(removal.model.applied, []);
});

test("a plan for other files, another release or another host is refused", async () => {
  const it = await prepared(files, profiles);
  const plan: Plan = { ...it.plan, inputs: [{ path: "a.mra.yaml", sha256: "1" }] };
  await check(
    { plan, model: it.model },
    `
refused: The plan is out of date: these files changed since: a.mra.yaml, b.mra.yaml. Plan again; nothing was written
`,
    {
      inputs: [
        { path: "a.mra.yaml", sha256: "2" },
        { path: "b.mra.yaml", sha256: "3" },
      ],
    },
  );
  await check(
    it,
    "\nrefused: The plan was made for cucm-pub.example.com, and this is lab.example.com; nothing was written\n",
    { host: "lab.example.com" },
  );
  const upgraded = modelCluster(live(profiles), undefined, { release: "15.0.1.10000(1)", schema: "15.0" });
  await check(
    { plan: it.plan, model: upgraded },
    `
refused: The plan is out of date: the cluster is now 15.0.1.10000(1) with AXL 15.0, it was 14.0.1.12900(161) with AXL 14.0. Plan again; nothing was written
`,
  );
  await check(it, "\nrefused: The plan has no step add:regions/APAC. Nothing was written\n", {
    chosen: ["add:regions/APAC"],
  });
  assert.deepEqual([...it.model.applied, ...upgraded.applied], []);
});

test("a secret that nobody knows is asked for before anything is written", async () => {
  const it = await prepared(
    "commonPhoneProfiles: [{ name: CPP, sshPwd: { secret: ssh }, ice: { turn: { password: { secret: turn } } } }]",
    "",
  );
  await check(it, "\nrefused: These secrets are not known: ssh, turn. Nothing was written\n", {
    secrets: () => undefined,
  });
});

test("messages are there in Korean, too", async () => {
  const { plan, model } = await prepared(files, profiles);
  const report = await carryOutPlan(plan, model.cluster, newDir());
  assert.equal(report.ok && say(report.value.summary, "ko"), "emea-prod: 3단계 중 3단계 완료");
});
