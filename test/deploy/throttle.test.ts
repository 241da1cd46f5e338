import assert from "node:assert/strict";
import { test } from "node:test";
import { createThrottle } from "../../server/src/demo-cluster/throttle.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import { carryOutPlan, newDir, planFor } from "./fixture.ts";
import { modelCluster } from "./model.ts";
import { desired } from "../plan/fixture.ts";

/** Cisco's guide: 503 to writes while more change notifications than that are outstanding. */
const limit = 1_500;
/** How fast they leave is nowhere documented; at a hundred a second the throttle, not the network, sets the pace here. */
const drainPerSecond = 100;

/** What a deployment under a throttle took, and the share of what it lets through meanwhile. */
interface Throttled {
  readonly ratio: number;
  readonly refused: number;
  readonly told: string;
}

/** Deploys that many regions by a clock of its own; each request takes so many milliseconds. */
async function deployed(
  many: number,
  { limit, drainPerSecond }: { readonly limit: number; readonly drainPerSecond: number },
  requestMs: number,
): Promise<Throttled> {
  let nowMs = 0;
  let draw = 0;
  const clock: Clock = {
    now: () => new Date(Date.UTC(2026, 0, 1) + nowMs),
    // Evenly spread: full jitter as it is on average.
    random: () => (draw = (draw + 0.618) % 1),
    wait: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
  const throttle = createThrottle({ limit, drainPerSecond }, () => nowMs);
  let refused = 0;
  const model = modelCluster([], (_request, kind) => {
    nowMs += requestMs;
    if (kind === "read") return undefined;
    if (throttle.isFull) {
      refused++;
      return { performed: false, fault: { kind: "throttled" }, as: "unknown" };
    }
    throttle.add(1);
    return undefined;
  });
  const names = Array.from({ length: many }, (_, i) => `  - { name: R${String(i)} }`).join("\n");
  const plan = await planFor(desired(`\nregions:\n${names}`), model.cluster);
  const began = nowMs;
  const report = await carryOutPlan(plan, model.cluster, newDir(), { clock });
  assert.ok(report.ok && report.value.finished);
  assert.equal(model.applied.length, many);
  const seconds = (nowMs - began) / 1000;
  const capacity = Math.floor(limit + drainPerSecond * seconds);
  const ratio = many / capacity;
  const told = `throttle: ${String(many)} writes in ${String(Math.round(seconds))} s, capacity ${String(capacity)}, ratio ${(ratio * 100).toFixed(1)} %, ${String(refused)} answers of 503`;
  return { ratio, refused, told };
}

test("10,000 writes: at least 95 % of what the throttle lets through, and no storm of 503", async (t) => {
  const many = 10_000;
  const { ratio, refused, told } = await deployed(many, { limit, drainPerSecond }, 1);
  t.diagnostic(told);
  assert.ok(ratio >= 0.95, told);
  assert.ok(refused < many / 50, told);
});

test("wherever a deployment ends between two answers of 503, its last pause is not lost", async () => {
  // a tenth of everything: what counts is where the end falls
  const tenth = { limit: limit / 10, drainPerSecond: drainPerSecond / 10 };
  for (let many = 900; many < 960; many += 5) {
    const { ratio, told } = await deployed(many, tenth, 1);
    assert.ok(ratio >= 0.97, told);
  }
});
