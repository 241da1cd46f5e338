import assert from "node:assert/strict";
import { test } from "node:test";
import { countChosen, errorsOf, groupOf } from "../../client/src/plan-counts.ts";
import { type ShownPlan, withTicks } from "../../client/src/shown-plan.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";

const step = (id: string, more: Partial<StepView> = {}): StepView => {
  const [kind = "", address = ""] = id.split(":");
  const name = address.split("/")[1] ?? "";
  return {
    id,
    kind: kind as StepView["kind"],
    address,
    name,
    label: name,
    reason: "",
    changes: [],
    included: true,
    needsConsent: false,
    findings: [],
    ...more,
  };
};

const error = (code: string) => ({ code, severity: "error" as const, message: "TCP where MRA needs TLS" });

function shownOf(
  steps: readonly StepView[],
  ticked: readonly string[],
  groups: readonly (readonly string[])[] = [],
): ShownPlan {
  return {
    plan: {
      id: "p",
      digest: "d",
      cluster: "hq",
      connection: "hq",
      summary: "",
      counts: { add: 0, change: 0, rename: 0, replace: 0, remove: 0, followUp: 0 },
      steps,
      groups: groups.map((it) => ({ title: "many", what: "", exceptions: [], steps: it })),
      manual: [],
      notes: [],
      text: "",
      lost: [],
      production: false,
    },
    ticked: new Set(ticked),
    results: new Map(),
    phase: "review",
  };
}

test("what is ticked is counted by objects, and phones once for each step that reaches them", () => {
  const steps = [
    step("add:regions/A"),
    step("change:regions/A"), // completes the addition
    step("change:regions/B"),
    step("change:phones/C"), // clears what the removal still holds
    step("remove:phones/C"),
    step("apply:devicePools/D", { phones: 40 }),
    step("reset:phones/E", { phones: 1 }),
  ];
  const all = steps.map((it) => it.id);
  const { add, change, remove, phones, phonesUnknown, going } = countChosen(shownOf(steps, all));
  assert.deepEqual({ add, change, remove, phones }, { add: 1, change: 1, remove: 1, phones: 42 });
  assert.deepEqual([phonesUnknown, going.map((it) => it.id)], [false, ["remove:phones/C"]]);
  const few = countChosen(shownOf(steps, ["change:regions/B"]));
  assert.deepEqual(few.left, { removals: 1, followUps: 2, withErrors: 0, changes: 2 });
  assert.equal(few.phones, 0);
  assert.ok(countChosen(shownOf([step("apply:devicePools/D")], ["apply:devicePools/D"])).phonesUnknown);
});

test("an error counts once however many steps have it, and keeps them out of what is ticked at a stroke", () => {
  const wrong = [
    step("add:phones/A", { findings: [error("MRA036")], included: false }),
    step("add:phones/B", { findings: [error("MRA036")], included: false }),
    step("add:lines/C", { heldBy: "Phone A", included: false }),
    step("add:regions/D"),
  ];
  assert.equal(errorsOf(wrong).length, 1);
  const shown = shownOf(wrong, ["add:regions/D"]);
  assert.deepEqual(countChosen(shown).errors, []);
  assert.equal(countChosen(shown).left.withErrors, 3);
  assert.deepEqual([...withTicks(shown, "changes", true)], ["add:regions/D"]);
  assert.equal(countChosen(shownOf(wrong, ["add:phones/A", "add:regions/D"])).errors.length, 1);
});

test("a step of a group knows how far the group is, of what is ticked", () => {
  const ids = ["change:phones/A", "change:phones/B", "change:phones/C"];
  const shown = shownOf(
    ids.map((it) => step(it)),
    ids.slice(0, 2),
    [ids],
  );
  const done = {
    ...shown,
    results: new Map([["change:phones/A", { id: "a", outcome: "done", message: "" } as const]]),
  };
  const at = groupOf(done, "change:phones/B");
  assert.deepEqual([at?.ended, at?.total], [1, 2]);
  assert.equal(groupOf(done, "add:regions/D"), undefined);
});
