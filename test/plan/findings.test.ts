import assert from "node:assert/strict";
import { test } from "node:test";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { consentIn } from "../../core/src/plan/consent.ts";
import { heldBack } from "../../core/src/plan/plan-findings.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { blocksPlan } from "../../core/src/rules/blocking.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { chosenIn } from "../../server/src/deploy/permit.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import { planRequest } from "../../server/src/deploy/request.ts";
import { modelCluster, stillClock } from "../deploy/model.ts";
import { host, never } from "../deploy/fixture.ts";
import { live } from "./fixture.ts";

/** The plan of a text with what the rules say of it. */
async function plannedWithFindings(text: string, there: string): Promise<Plan> {
  const uri = "file:///people.mra.yaml";
  const bound = bind(parse(uri, `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n${text}`));
  const projects = assemble([bound]);
  const findings = (findingsOf([bound], projects, () => standardLevels).get(uri) ?? []).map((it) => ({
    ...it,
    blocks: blocksPlan(it),
  }));
  const files = [{ path: "people.mra.yaml", uri, text: bound.tree.text, findings }];
  const request = planRequest(projects[0]!, host, files);
  assert.ok(request.ok, JSON.stringify(request));
  const plan = await planCluster(
    request.value,
    modelCluster(live(there)).cluster,
    stillClock(),
    () => undefined,
    never,
  );
  assert.ok(plan.ok, JSON.stringify(plan));
  return plan.value;
}

const pool = "{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }";
const good =
  "{ name: good.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }";
const bad = good.replace("good", "bad").replace("Encrypted", "Non Secure");
const phone = (name: string, profile: string): string =>
  `{ name: ${name}, model: Cisco 8845, protocol: SIP, devicePool: DP, phoneSecurityProfile: ${profile} }`;

test("a plan carries the findings of what it would deploy, and of nothing else", async () => {
  const text = `phoneSecurityProfiles:\n  - ${good}\n  - ${bad}\ndevicePools: [${pool}]`;
  const plan = await plannedWithFindings(text, "");
  const errors = plan.findings.filter((it) => it.severity === "error");
  assert.deepEqual([...new Set(errors.flatMap((it) => it.addresses))], ["phoneSecurityProfiles/bad.example.com"]);
  assert.deepEqual(errors[0]?.place, { path: "people.mra.yaml", line: 4, character: 87 });
  assert.match(renderPlan(plan, "en"), /\npeople\.mra\.yaml:5:88 {2}error MRA03\d {2}.*bad\.example\.com/);
  assert.match(renderPlan(plan, "ko"), /오류 MRA03\d/);
  const there = await plannedWithFindings(text, `phoneSecurityProfiles: [${bad}]`);
  assert.deepEqual(
    there.findings.filter((it) => it.severity === "error"),
    [],
    "it is not deployed",
  );
});

test("a step whose object has an error is left out, and so is all that waits for it", async () => {
  const text = `
phoneSecurityProfiles: [${good}, ${bad}]
devicePools: [${pool}]
phones: [${phone("SEP00A1B2C3D4E5", "good.example.com")}, ${phone("SEP00A1B2C3D4E6", "bad.example.com")}]`;
  const plan = await plannedWithFindings(text, "");
  const held = heldBack(plan);
  assert.deepEqual([...held.keys()].sort(), [
    "add:phoneSecurityProfiles/bad.example.com",
    "add:phones/SEP00A1B2C3D4E6",
  ]);
  assert.equal(held.get("add:phones/SEP00A1B2C3D4E6")?.needs, "add:phoneSecurityProfiles/bad.example.com");
  const ids = (withErrors: boolean): readonly string[] => chosenIn(plan, { grave: true, withErrors });
  assert.deepEqual(
    ids(false).filter((it) => held.has(it)),
    [],
  );
  assert.deepEqual(
    ids(true),
    plan.steps.map((it) => it.id),
  );
});

test("consent follows from what a step does: what goes, is renamed or tells phones", async () => {
  const plan = await plannedWithFindings(
    `
regions: [{ name: A, state: absent }, { name: New, renamedFrom: Old }]
devicePools: [${pool}]`,
    `
regions: [{ name: A }, { name: Old }]
devicePools: [${pool.replace("Default, region", "Default, region").replace("region: Default", "region: Old")}]`,
  );
  const grave = consentIn(plan);
  assert.deepEqual(
    plan.steps.map((it) => [it.kind, grave.has(it.id)]),
    plan.steps.map((it) => [it.kind, it.kind !== "add" && it.kind !== "change"]),
  );
  assert.ok(["remove", "rename", "change", "apply"].every((kind) => plan.steps.some((it) => it.kind === kind)));
});
