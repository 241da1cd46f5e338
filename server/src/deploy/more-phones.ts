import { ok, type Result } from "../../../core/src/base/result.ts";
import { phoneSection } from "../../../core/src/catalog/catalog.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { FollowUpStep, Plan, Step } from "../../../core/src/plan/step.ts";
import type { Clock } from "./clock.ts";
import { texts } from "./deploy-texts.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { withPhones } from "./touched.ts";

/**
 * Which of the chosen follow-ups would reach more phones by now than the plan said, by the id of the step. Phones that
 * the plan itself adds or moves are no surprise; fewer phones are none either.
 */
export async function morePhones(
  plan: Plan,
  steps: readonly Step[],
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Message>, Fault>> {
  const planned = new Map(
    steps.flatMap((it): [string, number][] => (isFollowUp(it) && it.phones !== null ? [[it.id, it.phones]] : [])),
  );
  if (planned.size === 0) return ok(new Map());
  const asked = plan.steps
    .filter((it) => it.kind === "rename" || planned.has(it.id))
    .map((it) => (isFollowUp(it) ? { ...it, phones: null } : it));
  const now = await withPhones({ ...plan, steps: asked }, cluster, clock, signal);
  if (!now.ok) return now;
  const own = plan.steps.filter(
    (it) => it.section === phoneSection && (it.kind === "add" || it.kind === "change"),
  ).length;
  const more = new Map<string, Message>();
  for (const it of now.value.steps) {
    const most = planned.get(it.id);
    if (most !== undefined && isFollowUp(it) && it.phones !== null && it.phones > most + own)
      more.set(it.id, message(texts.morePhones, it.phones, most));
  }
  return ok(more);
}

const isFollowUp = (it: Step): it is FollowUpStep => it.kind === "apply" || it.kind === "reset";
