import type { Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { referencesIn } from "../../../core/src/plan/references.ts";
import type { Plan, Step } from "../../../core/src/plan/step.ts";
import { labelOf } from "../../../core/src/plan/words.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import type { Clock } from "./clock.ts";
import { texts } from "./deploy-texts.ts";
import { missingOnCluster } from "./look-outside.ts";

/**
 * Looks once more, before anything is written, for what steps refer to and no file describes: it was on the cluster when
 * the plan was made. Gives the steps whose reference is gone by now, by their ids.
 */
export async function outsideLook(
  plan: Plan,
  steps: readonly Step[],
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Message>, Fault>> {
  const outside = new Set(plan.outside);
  const needed = new Map(steps.map((it) => [it.id, referencesOf(it).filter((to) => outside.has(to))]));
  const asked = [...new Set([...needed.values()].flat())];
  const missing = await missingOnCluster(asked, plan.schema, cluster, clock, signal);
  if (!missing.ok) return missing;
  return ok(
    new Map(
      [...needed].flatMap(([id, all]): [string, Message][] => {
        const gone = all.find((it) => missing.value.has(it));
        return gone === undefined ? [] : [[id, message(texts.outsideGone, labelOf(gone))]];
      }),
    ),
  );
}

function referencesOf(step: Step): readonly Address[] {
  if (step.kind !== "add" && step.kind !== "change" && step.kind !== "replace") return [];
  const keys = step.kind === "change" ? step.send : undefined;
  return referencesIn(step.section, step.fields, keys).map((it) => it.to);
}
