// What is said of a deployment that did not finish, and what the journal says of how it began.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import type { DeployRequest } from "../../server/src/deploy/deploy.ts";
import { planId } from "../../server/src/deploy/inputs.ts";
import { linesOf } from "../../server/src/deploy/journal-lines.ts";
import { journalFolder } from "../../server/src/deploy/journal.ts";
import { desired, live } from "../plan/fixture.ts";
import { carryOutPlan, newDir, planFor } from "./fixture.ts";
import { modelCluster, type Mishap } from "./model.ts";

const wanted = desired(
  `userProfiles: [{ name: A, description: new }, { name: B, description: new }, { name: C, description: new }]`,
);
const there = live(
  `userProfiles: [{ name: A, description: old }, { name: B, description: old }, { name: C, description: old }]`,
);

const no: Mishap = { performed: false, as: "rejected", fault: { kind: "refused", code: 5000, reason: "no" } };
const lost: Mishap = { performed: true, as: "unknown", fault: { kind: "cut" } };

/** Deploys three changes, of which some writes meet a mishap, and gives what is said: summary, why it stopped, what helps. */
async function said(mishaps: Readonly<Record<number, Mishap>>, edited?: string, failsReads = false): Promise<string> {
  let writes = 0;
  const model = modelCluster(there, (_, kind) => {
    if (kind === "write") return mishaps[++writes];
    return failsReads && writes > 0 ? { performed: false, as: "unknown", fault: { kind: "signIn" } } : undefined;
  });
  const plan = await planFor(wanted, modelCluster(there).cluster);
  if (edited !== undefined) model.edit(edited as Address, { description: "theirs" });
  const it = await carryOutPlan(plan, model.cluster, newDir());
  assert.ok(it.ok);
  const { summary, stop, finished, results } = it.value;
  assert.equal(
    finished,
    results.every((one) => one.outcome === "done"),
  );
  assert.equal(stop === undefined, finished);
  return `${say(summary, "en")} | ${stop?.helps ?? "-"} | ${stop === undefined ? "-" : say(stop.message, "en")}`;
}

test("of a deployment that did not finish, what became of how many is said, with the first reason and what helps", async () => {
  assert.equal(await said({}), "emea-prod: 3 of 3 steps done | - | -");
  assert.equal(
    await said({ 2: no }),
    "emea-prod: 2 of 3 steps done, 1 failed | resume | User profile B: Not done. fault refused",
  );
  assert.equal(
    await said({ 1: no, 2: no, 3: no }),
    "emea-prod: no step done, 3 failed | resume | User profile A: Not done. fault refused",
  );
  assert.equal(
    await said({}, "userProfiles/C"),
    "emea-prod: no step done, 1 changed meanwhile, 2 not done | planAgain | User profile C: Not done: someone changed Description on the cluster since the plan was made. Plan again",
  );
  assert.equal(
    await said({ 1: lost }, undefined, true),
    "emea-prod: no step done, 1 unknown, 2 not done | resume | User profile A: Sent, and nobody knows whether it was done: fault signIn. Look in the GUI, or deploy again: it is read back first",
  );
});

test("the first line of a journal says who deployed what, from where and by whose approval, as far as that is known", async () => {
  const plan = await planFor(wanted, modelCluster(there).cluster);
  const begun = async (options: Partial<DeployRequest>, undoes: number | null = null): Promise<readonly object[]> => {
    const dir = newDir();
    assert.ok((await carryOutPlan({ ...plan, undoes }, modelCluster(there).cluster, dir, options)).ok);
    const lines = linesOf(readFileSync(join(journalFolder(dir, plan.cluster), "000001.jsonl"), "utf8"));
    return lines.slice(
      0,
      lines.findIndex((it) => it.t === "begin"),
    );
  };
  const plain = ["t", "format", "at", "cluster", "host", "plan", "schema", "renames", "gone", "steps"];
  const [bare, ...none] = await begun({});
  assert.deepEqual([Object.keys(bare ?? {}).sort(), none], [[...plain].sort(), []]);
  const wave = { number: 2, of: 3, done: new Set<string>(), phones: ["SEP001122334455"] };
  const [head, ...rest] = await begun({ by: "anna", from: "anna@pc", note: "CHG1", wave }, 7);
  assert.deepEqual(head, {
    ...bare,
    ...{ by: "anna", from: "anna@pc", undoes: 7, wave: [2, 3] },
    plan: planId({ ...plan, undoes: 7 }),
  });
  assert.deepEqual(
    rest.map((it) => ({ ...it, at: "" })),
    [
      { t: "note", at: "", text: "CHG1" },
      { t: "phones", at: "", before: ["SEP001122334455"] },
    ],
  );
  const production = { production: true, readOnly: false };
  const [guarded] = await begun({ guard: production, consent: { cluster: plan.cluster, count: 3 } });
  assert.deepEqual(guarded, { ...bare, production: true });
});
