import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { changedInputs, inputFile, planId } from "../../server/src/deploy/inputs.ts";
import { loadPlan, savePlan } from "../../server/src/deploy/plan-file.ts";
import { newDir } from "./fixture.ts";
import { planned } from "../plan/fixture.ts";

const never = new AbortController().signal;
const plan: Plan = planned(
  `
regions: [{ name: New, renamedFrom: Old }, { name: Gone, state: absent }, { name: A, relatedRegions: [{ region: A, videoBandwidth: 1 }] }]
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, phoneSecurityProfile: p.example.com }]
commonPhoneProfiles: [{ name: CPP, sshPwd: { secret: ssh }, ice: { enabled: true } }]`,
  `
regions: [{ name: Old }, { name: Gone }]
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8841, protocol: SIP }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default }]`,
  { ice: undefined },
);

const newPath = (): string => {
  const path = join(newDir(), "plan.json");
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

const refusal = async (path: string): Promise<string> => {
  const it = await loadPlan(path, never);
  return it.ok ? "" : say(it.fault, "en").replace(path, "FILE");
};

test("a plan comes back from its file as it was, readable for its owner only", async () => {
  const kinds = new Set(plan.steps.map((it) => it.kind));
  assert.deepEqual([...kinds].sort(), ["add", "apply", "change", "remove", "rename", "replace", "reset"]);
  const path = newPath();
  assert.ok((await savePlan(path, plan, never)).ok);
  const it = await loadPlan(path, never);
  assert.equal(it.ok && JSON.stringify(it.value), JSON.stringify(plan));
  assert.equal(it.ok && planId(it.value), planId(plan));
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(dirname(path)), ["plan.json"]);
});

test("a plan that was changed by hand is not the one that was shown", async () => {
  const path = newPath();
  await savePlan(path, plan, never);
  writeFileSync(path, readFileSync(path, "utf8").replace('"Encrypted"', '"Non Secure"'));
  assert.equal(
    await refusal(path),
    "FILE was changed since it was written: it is not the plan that was shown. Plan again",
  );
});

test("a plan of another version is refused", async () => {
  const path = newPath();
  await savePlan(path, plan, never);
  writeFileSync(path, readFileSync(path, "utf8").replace('"mraPlan": 2', '"mraPlan": 3'));
  assert.equal(await refusal(path), "FILE was written by another version of this product (plan format 3). Plan again");
});

test("what is no plan is refused", async () => {
  const path = newPath();
  await savePlan(path, plan, never);
  const whole = JSON.parse(readFileSync(path, "utf8")) as { plan: { steps: Record<string, unknown>[] } };
  const step = whole.plan.steps[0]!;
  for (const text of [
    "",
    "{",
    "[]",
    "{}",
    '{"mraPlan":2}',
    '{"mraPlan":2,"plan":{"format":2}}',
    JSON.stringify({ ...whole, plan: { ...whole.plan, format: 3 } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, findings: [{ code: "MRA001" }] } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, findings: undefined } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, steps: [{ ...step, id: "add:regions/Other" }] } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, steps: [{ ...step, kind: "format" }] } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, steps: [{ ...step, section: "nothing" }] } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, steps: [{ ...step, address: "phones/X" }] } }),
    JSON.stringify({ ...whole, plan: { ...whole.plan, steps: [{ ...step, waitsFor: [1] }] } }),
  ]) {
    writeFileSync(path, text);
    assert.equal(await refusal(path), "FILE is not a plan of this product", text.slice(0, 80));
  }
});

test("a file that is not there, and a folder that is not", async () => {
  const path = join(newDir(), "plan.json");
  assert.equal(await refusal(path), "The plan cannot be read from FILE (ENOENT)");
  const saved = await savePlan(path, plan, never);
  assert.equal(saved.ok ? "" : say(saved.fault, "en"), `${path} cannot be written: there is no such folder`);
});

test("the inputs of a plan tell a changed, a new and a missing file", () => {
  const before = [inputFile("a", "1"), inputFile("b", "1"), inputFile("c", "1")];
  assert.deepEqual(changedInputs(before, [inputFile("c", "1"), inputFile("b", "2"), inputFile("d", "1")]), [
    "a",
    "b",
    "d",
  ]);
  assert.deepEqual(changedInputs(before, [...before].reverse()), []);
});
