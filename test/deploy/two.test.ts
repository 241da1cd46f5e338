import assert from "node:assert/strict";
import { test } from "node:test";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { carryOutPlan, newDir, reportText } from "./fixture.ts";
import { openLab, planAt, prepared, tagOf, type Scenario } from "./lab.ts";
import { desired } from "../plan/fixture.ts";

/* Two people, each with a journal of their own, deploy other values to the same objects. */

const project = (limit: number, text: string): Scenario["to"] => {
  return ({ n }) => `
userProfiles: [{ name: UP-${n}, limitProvision: ${String(limit)}, description: ${text} }]
phoneNtpReferences: [{ ipAddress: ${tagOf(Number(n)).ip}, mode: Unicast, description: ${text} }]
endUsers: [{ userid: u${n}, lastName: ${text} }]`;
};
const scenario: Scenario = { title: "two", from: project(3, "Old"), to: project(7, "First") };

test("two deployments with journals of their own: whenever the second comes, what it did is not written over", async (t) => {
  const lab = await openLab();
  let points = 0;
  let conflicts = 0;
  try {
    for (let nth = 1; ; nth++) {
      const it = await prepared(scenario, nth, lab);
      const wanted = desired(project(9, "Second")(tagOf(nth)));
      const options = { host: lab.demo.host, faultText };
      let calls = 0;
      let second: Awaited<ReturnType<typeof carryOutPlan>> | undefined;
      const meanwhile = async (): Promise<void> => {
        if (++calls !== nth) return;
        const plan = await planAt(wanted, lab.steady, lab.demo);
        second = await carryOutPlan(plan, lab.steady, newDir(), options);
      };
      const first = lab.connect();
      // Before each look; between a look and its write lies the round trip that nobody can close.
      const disturbed: Cluster = {
        ...first,
        identify: (signal) => meanwhile().then(() => first.identify(signal)),
        get: (section, by, signal) => meanwhile().then(() => first.get(section, by, signal)),
      };
      const report = await carryOutPlan(it.plan, disturbed, newDir(), options);
      if (second === undefined) break;
      assert.ok(second.ok && second.value.finished, reportText(second));
      assert.doesNotMatch(it.state(), /First/, `at look ${String(nth)}: the second deployment was written over`);
      if (report.ok && report.value.results.some((one) => one.outcome === "conflict")) conflicts++;
      points++;
    }
  } finally {
    await lab.stop();
  }
  t.diagnostic(
    `two deployments at once: ${String(points)} moments, ${String(conflicts)} conflicts seen, 0 lost updates`,
  );
  assert.ok(points >= 7 && conflicts >= 6, `${String(points)} ${String(conflicts)}`);
});
