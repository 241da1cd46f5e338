import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { history } from "../../server/src/deploy/history.ts";
import type { Cluster, Write } from "../../server/src/port/cluster.ts";
import { desired, live } from "../plan/fixture.ts";
import { carryOutPlan, newDir, planFor } from "./fixture.ts";
import { modelCluster, type Model } from "./model.ts";

const before = "userProfiles: [{ name: UP-A, limitProvision: 3 }, { name: UP-B, limitProvision: 3 }]";
const wanted = "userProfiles: [{ name: UP-A, limitProvision: 7 }, { name: UP-B, state: absent }, { name: UP-C }]";

/** A cluster that answers that it was done, and does something else, or nothing. */
const lying = (model: Model, instead: (write: Write) => Write | undefined): Cluster => ({
  ...model.cluster,
  write: async (write, secrets, signal) => {
    const other = instead(write);
    if (other) return model.cluster.write(other, secrets, signal);
    return { kind: "applied", uuid: "uuid" in write ? write.uuid : "{00000000-0000-4000-8000-000000000001}" };
  },
});

/** Deploys and gives how each step ended, what was said, and how many writes the history counts as done. */
async function deployed(verify: boolean, instead: (write: Write) => Write | undefined) {
  const model = modelCluster(live(before));
  const plan = await planFor(desired(wanted), model.cluster);
  const dir = newDir();
  const done = await carryOutPlan(plan, lying(model, instead), dir, { verify });
  assert.ok(done.ok);
  const [past] = await history(dir, "emea-prod");
  return {
    outcomes: done.value.results.map((it) => it.outcome),
    says: done.value.results.map((it) => say(it.message, "en")).join("\n"),
    counted: past?.writes.length,
    plan,
  };
}

for (const kind of ["add", "update", "remove"] as const)
  test(`a cluster that answers "done" to ${kind} and did nothing is found, and it is no write for the history`, async () => {
    const { outcomes, says, counted, plan } = await deployed(true, (it) => (it.kind === kind ? undefined : it));
    const at = outcomes.indexOf("failed");
    assert.deepEqual(outcomes.slice(at + 1), outcomes.slice(at + 1).fill("notDone"));
    assert.equal(outcomes.length, plan.steps.length);
    assert.match(says, /the cluster answered that it was, and read back the object is as before/);
    assert.equal(counted, at);
  });

test("without being asked for, nothing is read back", async () => {
  const { outcomes, counted } = await deployed(false, () => undefined);
  assert.deepEqual(new Set(outcomes), new Set(["done"]));
  assert.equal(counted, 3);
});

test("a cluster that wrote something else is a conflict that names the field", async () => {
  const { outcomes, says } = await deployed(true, (it) =>
    it.kind === "update" ? { ...it, fields: { limitProvision: 9 } } : it,
  );
  assert.ok(outcomes.includes("conflict"));
  assert.match(says, /neither as before nor as wanted: .* differs/);
});

test("where the cluster tells the truth, each step is done", async () => {
  const { outcomes, counted } = await deployed(true, (it) => it);
  assert.deepEqual(outcomes, ["done", "done", "done"]);
  assert.equal(counted, 3);
});
