// What undoing a deployment is told with: where it may be undone, what it takes back beside itself, and what it cannot bring back.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { changedOutside } from "../../server/src/deploy/changed-outside.ts";
import type { PastDeployment, PastWrite } from "../../server/src/deploy/history.ts";
import { lostBy, planUndo } from "../../server/src/deploy/plan-undo.ts";
import { host, never } from "./fixture.ts";
import { modelCluster, stillClock } from "./model.ts";
import { live, planned, reasonsText } from "../plan/fixture.ts";
import { planWith, stepFor } from "../plan/steps.ts";

const at = "2026-01-02T08:30:59.000Z";
const write = (kind: PastWrite["kind"], to: string, more: Partial<PastWrite> = {}): PastWrite => {
  const [section = "", name = ""] = to.split("/");
  const one = { kind, address: to as Address, section: section as Section, name, at };
  return { ...one, before: {}, stated: {}, left: {}, from: undefined, ...more };
};
const added = (to: string, left: JsonObject): PastWrite => write("add", to, { left });
const removed = (to: string): PastWrite => write("remove", to, { before: { name: to.split("/")[1] ?? "" } });

const past = (number: number, writes: readonly PastWrite[], more: Partial<PastDeployment> = {}): PastDeployment => ({
  ...{ number, at, host, by: undefined, from: undefined, unlockedBy: undefined, lastAt: at, approvedBy: undefined },
  ...{ production: false, plan: "p", ended: true, steps: [], undoes: undefined, wave: undefined, undone: undefined },
  ...{ note: undefined, writes, ...more },
});

interface Scene {
  /** What the cluster has, in the language of the files. */
  readonly there?: string;
  readonly host?: string;
  readonly number?: number;
}

/** The plan that undoes one of some deployments, or why there is none. */
async function undo(all: readonly PastDeployment[], scene: Scene = {}): Promise<Plan | string> {
  const request = { name: "hq", host: scene.host ?? host, past: all, number: scene.number ?? 1 };
  const { cluster } = modelCluster(live(scene.there ?? ""));
  const plan = await planUndo(request, cluster, stillClock(), () => undefined, never);
  if (plan.ok) return plan.value;
  return plan.fault.kind === "reasons" ? reasonsText(plan.fault.reasons) : plan.fault.fault.kind;
}

/** What is said of an undo beside that it is one. */
async function notes(all: readonly PastDeployment[], scene: Scene = {}): Promise<readonly string[]> {
  const plan = await undo(all, scene);
  if (typeof plan === "string") assert.fail(plan);
  const texts = plan.notes.map((it) => say(it.message, "en"));
  const own = [
    "This brings back what was there before deployment 1 of 2026-01-02 08:30 UTC",
    "The files stay as they are: unless they are changed too, the next plan makes the same changes again",
  ];
  assert.deepEqual(texts.slice(0, 2), own);
  assert.ok(plan.notes.slice(0, texts.length).every((it) => it.address === all.at(-1)?.writes[0]?.address));
  return texts.slice(2);
}

const region = past(1, [added("regions/A", { name: "A" })]);

test("a deployment is undone where it was carried out: the same host, whatever its capitals and its port", async () => {
  const steps = async (scene: Scene): Promise<unknown> => {
    const plan = await undo([region], { there: "regions: [{ name: A }]", ...scene });
    return typeof plan === "string" ? plan : [plan.undoes, ...plan.steps.map((it) => it.id)];
  };
  const gone = [1, "remove:regions/A"];
  assert.deepEqual(await steps({}), gone);
  assert.deepEqual(await steps({ host: "CUCM-pub.example.com:34567" }), gone);
  assert.equal(
    await steps({ host: "lab.example.com" }),
    "! Deployment 1 went to cucm-pub.example.com, and this is lab.example.com. It can be undone only where it was carried out\n",
  );
  assert.equal(await steps({ number: 7 }), "! There is no deployment 7 to hq. mra history lists them\n");
});

test("a deployment that wrote nothing has nothing to undo, wherever it went", async () => {
  const none = "! Deployment 1 wrote nothing, so there is nothing to undo\n";
  assert.equal(await undo([past(1, [])]), none);
  assert.equal(await undo([past(1, [], { host: "lab.example.com" })]), none);
});

test("a cluster that cannot be read gives no plan", async () => {
  const fault = { kind: "signIn" } as const;
  const { cluster } = modelCluster([], () => ({ performed: false, as: "rejected", fault }));
  const request = { name: "hq", host, past: [region], number: 1 };
  const plan = await planUndo(request, cluster, stillClock(), () => undefined, never);
  assert.deepEqual(plan, { ok: false, fault: { kind: "fault", fault } });
});

test("what a later deployment changed too is said, each object once, and nothing else of that deployment", async () => {
  const there = "regions: [{ name: A }, { name: B }, { name: C }]";
  const one = past(
    1,
    ["B", "A"].map((it) => added(`regions/${it}`, { name: it })),
  );
  const later = (number: number, ...of: readonly string[]): PastDeployment =>
    past(
      number,
      of.map((it) => write("change", `regions/${it}`)),
    );
  assert.deepEqual(await notes([one], { there }), []);
  assert.deepEqual(await notes([later(2, "C"), one], { there }), [], "the undo does not touch it");
  assert.deepEqual(await notes([later(3, "B"), later(2, "B", "C", "A"), one], { there }), [
    "A later deployment changed these, too; they go back to before both: Region A, Region B",
  ]);
  const second = await undo([later(3, "C"), { ...one, number: 2 }, later(1, "A", "B")], { there, number: 2 });
  assert.ok(typeof second !== "string");
  assert.equal(second.notes.length, 2, "an earlier deployment is no later one");
});

test("what comes back without its password is named: of what was removed, and of kinds that have one", async () => {
  const profile = "commonPhoneProfiles: [{ name: C }]";
  assert.deepEqual(await notes([past(1, [removed("regions/A")])]), []);
  assert.deepEqual(await notes([past(1, [added("commonPhoneProfiles/C", {})])], { there: profile }), []);
  const all = ["D", "C", "D"].map((it) => removed(`commonPhoneProfiles/${it}`));
  assert.deepEqual(await notes([past(1, [removed("regions/A"), ...all])]), [
    "Passwords are kept in no journal; these come back without theirs: Common phone profile C, Common phone profile D",
  ]);
});

test("what somebody changed since is named with its values, up to nine objects", async () => {
  const names = Array.from({ length: 10 }, (_, i) => `UP${i}`);
  const one = past(
    1,
    names.map((it) => added(`userProfiles/${it}`, { name: it, description: "ours" })),
  );
  const there = (count: number): string =>
    `userProfiles: [${names.map((it, i) => `{ name: ${it}, description: ${i < count ? "theirs" : "ours"} }`).join()}]`;
  const said = "Changed on the cluster since then by somebody else, and lost by undoing it: ";
  const label = (i: number): string => `User profile UP${i} (Description)`;
  assert.deepEqual(await notes([one], { there: there(0) }), []);
  assert.deepEqual(await notes([one], { there: there(2) }), [`${said}${label(0)}, ${label(1)}`]);
  const nine = names.slice(0, 9).map((_, i) => label(i));
  assert.deepEqual(await notes([one], { there: there(10) }), [`${said}${nine.join(", ")} and 1 more`]);
});

test("what a later deployment of our own wrote is no change of somebody else; what an earlier one wrote is", () => {
  const plan = planned(
    "userProfiles: [{ name: UP, state: absent }]",
    "userProfiles: [{ name: UP, description: theirs }]",
  );
  const one = past(2, [added("userProfiles/UP", { name: "UP", description: "ours" })]);
  const lost = (...more: readonly PastDeployment[]): readonly string[] =>
    lostBy(one, [...more, one], plan).map((it) => it.address);
  const wrote = [write("change", "userProfiles/UP")];
  assert.deepEqual(lost(), ["userProfiles/UP"]);
  assert.deepEqual(lost(past(3, wrote)), []);
  assert.deepEqual(lost(past(1, wrote)), ["userProfiles/UP"]);
  assert.deepEqual(lost(past(3, [write("change", "userProfiles/UQ")])), ["userProfiles/UP"]);
});

/** What is lost by a plan of one step, as `Label: fields`, in both languages. */
function lostIn(step: Plan["steps"][number], left: JsonObject, later: readonly Address[] = []): readonly string[] {
  const one = past(1, [write("add", "userProfiles/UP", { left }), write("remove", "userProfiles/UQ")]);
  return changedOutside(one, planWith([step]), new Set(later)).map(
    (it) => `${it.label.en} | ${it.label.ko} | ${it.fields.en} | ${it.fields.ko}`,
  );
}

test("of what a change or a removal takes back, the values that the deployment did not leave are lost", () => {
  const before = { name: "UP", description: "theirs", limitProvision: 7 };
  const said = ["User profile UP (Description) | 사용자 프로파일 UP(설명) | Description | 설명"];
  const step = (kind: "change" | "remove", more: object = {}): Plan["steps"][number] =>
    stepFor(kind, "userProfiles", "UP", { before, ...more });
  for (const kind of ["change", "remove"] as const) {
    const left = { name: "UP", description: "ours", limitProvision: 7 };
    assert.deepEqual(lostIn(step(kind), left), said, kind);
    assert.deepEqual(lostIn(step(kind), { ...left, description: "theirs" }), [], kind);
    assert.deepEqual(lostIn(step(kind), left, ["userProfiles/UP" as Address]), [], kind);
    assert.deepEqual(lostIn(step(kind), left, ["userProfiles/UQ" as Address]), said, kind);
    assert.deepEqual(
      lostIn({ ...step(kind), address: "userProfiles/Other" as Address }, left),
      [],
      "not written by it",
    );
  }
  const both = lostIn(step("change"), { description: "ours", limitProvision: 9 });
  assert.match(both[0] ?? "", /^User profile UP \(Description, Limit provisioning once/);
  assert.deepEqual(
    lostIn(step("change", { before: { limitProvision: 7 } }), { description: "ours" }),
    [],
    "not looked at",
  );
  assert.deepEqual(lostIn(step("change", { before: null }), { description: "ours" }), [], "added by the same plan");
});

test("steps that take nothing back lose nothing", () => {
  const before = { name: "UP", description: "theirs" };
  for (const kind of ["add", "rename", "replace", "apply", "reset"] as const)
    assert.deepEqual(lostIn(stepFor(kind, "userProfiles", "UP", { before }), { description: "ours" }), [], kind);
});
