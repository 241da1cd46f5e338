import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { blocksPlan } from "../../core/src/rules/blocking.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { planCluster, type NoPlan } from "../../server/src/deploy/plan-cluster.ts";
import { planRequest } from "../../server/src/deploy/request.ts";
import type { Result } from "../../core/src/base/result.ts";
import { carryOutPlan, host, never, newDir, reportText } from "../deploy/fixture.ts";
import { modelCluster, stillClock, type Model } from "../deploy/model.ts";
import { live, reasonsText } from "./fixture.ts";

async function plan(text: string, model: Model): Promise<Result<Plan, NoPlan>> {
  const uri = "file:///people.mra.yaml";
  const bound = bind(parse(uri, `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n${text}`));
  const projects = assemble([bound]);
  const findings = (findingsOf([bound], projects, () => standardLevels).get(uri) ?? []).map((it) => ({
    ...it,
    blocks: blocksPlan(it),
  }));
  const request = planRequest(projects[0]!, host, [{ path: "people.mra.yaml", uri, text: bound.tree.text, findings }]);
  if (!request.ok) return { ok: false, fault: { kind: "reasons", reasons: request.fault } };
  return await planCluster(request.value, model.cluster, stillClock(), () => undefined, never);
}

const phone = (name: string, pool: string): string =>
  `{ name: ${name}, model: Cisco 8845, protocol: SIP, devicePool: ${pool}, phoneSecurityProfile: Cisco 8845 - Standard SIP Non-Secure Profile, mra: false }`;
const pool = (name: string): string =>
  `{ name: ${name}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }`;
const there = `devicePools: [${pool("DP-HQ")}]`;
const seps = Array.from({ length: 60 }, (_, i) => `SEP00000000${String(1000 + i)}`);

const reasons = (it: Result<Plan, NoPlan>): string =>
  it.ok ? "" : it.fault.kind === "reasons" ? reasonsText(it.fault.reasons) : it.fault.kind;

test("what no file describes and the cluster has is fine, and one line says how many that were", async () => {
  const it = await plan(
    `phones:\n${seps.map((name) => `  - ${phone(name, "DP-HQ")}`).join("\n")}`,
    modelCluster(live(there)),
  );
  assert.ok(it.ok, reasons(it));
  assert.deepEqual(
    it.value.notes.map((note) => say(note.message, "en")),
    ["1 name that no file describes was found on the cluster: Device pool DP-HQ"],
  );
  assert.equal(it.value.findings.filter((one) => one.code === "MRA201").length, 0, "there is nothing to find any more");
});

test("what is nowhere is said once for each name, with how often it is used", async () => {
  const text = `phones: [${phone(seps[0]!, "DP-MAR")}, ${phone(seps[1]!, "DP-MAR")}, ${phone(seps[2]!, "DP-HQ")}, ${phone(seps[3]!, "DP-X")}]`;
  assert.equal(
    reasons(await plan(text, modelCluster(live(there)))),
    "! Device pool DP-MAR is neither in the files nor on the cluster; it is used 2 times\n! Device pool DP-X is neither in the files nor on the cluster\n",
  );
});

test("a new object that is named in other capitals is told by the spelling of the files", async () => {
  const text = `devicePools: [${pool("DP-New")}]\nphones: [${phone(seps[0]!, "dp-new")}]`;
  assert.equal(
    reasons(await plan(text, modelCluster(live(there)))),
    "! Device pool dp-new is not on the cluster yet, and the files describe it as DP-New; use one spelling, so that the plan knows which comes first\n",
  );
});

test("a hundred names of a kind are read from one list", async () => {
  const pools = Array.from({ length: 100 }, (_, i) => `DP-${String(i)}`);
  const model = modelCluster(live(`devicePools: [${pools.map(pool).join(", ")}]`));
  const it = await plan(
    `regions: [{ name: A }]\nphones:\n${pools.map((name, i) => `  - ${phone(seps[i % 60]!.replace("00000000", String(10_000_000 + i)), name)}`).join("\n")}`,
    model,
  );
  assert.ok(it.ok, reasons(it));
  assert.match(say(it.value.notes[0]!.message, "en"), /^100 names /);
  assert.ok(model.requests() < 30, String(model.requests()));
});

test("the old name of what is renamed is not on the cluster for long", async () => {
  const text = `devicePools: [{ name: DP-NEW, renamedFrom: DP-HQ }]\nphones: [${phone(seps[0]!, "DP-HQ")}]`;
  assert.equal(
    reasons(await plan(text, modelCluster(live(there)))),
    "! Device pool DP-HQ is renamed to DP-NEW here; refer to it by the new name\n",
  );
});

test("what is removed by the files and still named stands in the way, as before", async () => {
  const text = `devicePools: [{ name: DP-HQ, state: absent }]\nphones: [${phone(seps[0]!, "DP-HQ")}]`;
  assert.match(reasons(await plan(text, modelCluster(live(there)))), /DP-HQ/);
});

test("a deploy looks once more before it writes anything", async () => {
  const model = modelCluster(live(there));
  const it = await plan(`phones: [${phone(seps[0]!, "DP-HQ")}]`, model);
  assert.ok(it.ok, reasons(it));
  model.forget("devicePools/DP-HQ" as Address);
  assert.equal(
    reportText(await carryOutPlan(it.value, model.cluster, newDir())),
    `conflict add:phones/${seps[0]!}: Not done: it refers to Device pool DP-HQ, which no file describes and which is no longer on the cluster. Plan again\n`,
  );
  assert.equal(model.applied.length, 0);
});
