import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { Json } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { consentIn } from "../../core/src/plan/consent.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { changedInputs, inputFile, planId } from "../../server/src/deploy/inputs.ts";
import { loadPlan, planIn, planText, savePlan } from "../../server/src/deploy/plan-file.ts";
import { newDir } from "./fixture.ts";
import { planned } from "../plan/fixture.ts";
import { wrongShapes } from "./wrong-shapes.ts";

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

test("a plan that was forged, digest and all, does nothing that it does not show", async () => {
  const path = newPath();
  const forged = async (id: string, change: (step: Record<string, unknown>) => void): Promise<string> => {
    const it = structuredClone(plan) as unknown as { steps: Record<string, unknown>[] };
    change(it.steps.find((step) => step.id === id) ?? assert.fail(`no step ${id}`));
    writeFileSync(path, planText(it as unknown as Plan));
    return await refusal(path);
  };
  const untrue = /would do something else than it shows|is not a plan of this product/;
  const fieldsOf = (step: Record<string, unknown>) => step.fields as Record<string, unknown>;
  assert.equal(await forged("add:commonPhoneProfiles/CPP", () => undefined), "", "as it was made, it is one");
  assert.equal(
    await forged("remove:regions/Gone", (it) => (it.needsConsent = false)),
    "",
    "a flag in a file says nothing: consent comes from what a step does",
  );
  assert.deepEqual(
    [...consentIn(plan)].sort(),
    plan.steps
      .filter((it) => !/^(add|change):/.test(it.id))
      .map((it) => it.id)
      .sort(),
  );
  const lies: readonly (readonly [string, (step: Record<string, unknown>) => void])[] = [
    ["remove:regions/Gone", (it) => (it.kind = "change")],
    [
      "remove:regions/Gone",
      (it) => Object.assign(it, { kind: "change", id: "change:regions/Gone", fields: {}, send: ["name"] }),
    ],
    ["reset:phones/SEP00A1B2C3D4E5", (it) => (it.kind = "change")],
    ["change:regions/A", (it) => (fieldsOf(it).relatedRegions = [{ region: "A", videoBandwidth: 9_999 }])],
    ["change:regions/A", (it) => (it.changes = [])],
    ["add:commonPhoneProfiles/CPP", (it) => (fieldsOf(it).sshPwd = { secret: "another" })],
    ["add:commonPhoneProfiles/CPP", (it) => (it.secrets = [])],
    ["add:commonPhoneProfiles/CPP", (it) => (fieldsOf(it).description = "not shown")],
    [
      "change:phones/SEP00A1B2C3D4E5",
      (it) => ((fieldsOf(it).devicePool = null), (it.send as string[]).push("devicePool")),
    ],
    [
      "add:regions/A",
      (it) => Object.assign(it, { id: "add:regions/Default", address: "regions/Default", name: "Default" }),
    ],
    ["rename:regions/New", (it) => (it.from = "regions/Default")],
  ];
  for (const [id, lie] of lies) assert.match(await forged(id, lie), untrue, `${id} ${String(lie)}`);
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

test("a plan that lacks a part, or has one of another kind, is refused whoever signed it", () => {
  // what an object has, what a change says of it, and the words of a message are data
  const isFree = (path: string): boolean =>
    /^steps\/\d+\/(fields|before)\/|\/(before|after|label)$|\/(args|template)\/|\/changes\/\d+\/(?!path)/.test(path);
  const isOptional = (path: string): boolean => isFree(`${path}/`) || /\/(fields|before)\/[^/]+$/.test(path);
  const accepted: string[] = [];
  let count = 0;
  for (const { what, value } of wrongShapes(plan as unknown as Json, isFree, isOptional)) {
    count++;
    if (planIn(planText(value as unknown as Plan), "FILE").ok) accepted.push(what.replace(/\/\d+/g, "/n"));
  }
  assert.ok(count > 500, String(count));
  // where nothing stands there may be a count or a uuid
  const mayBe = ["steps/n/phones: a number", "steps/n/uuid: a text", "undoes: a number"];
  assert.deepEqual([...new Set(accepted)].sort(), mayBe);
});
