import type { Plan } from "../../../../core/src/plan/step.ts";
import { planDigest } from "../../deploy/inputs.ts";

/** Plans that an agent had made in this session, in memory alone: only what is asked for is written, for a person to read. */
export interface WaitingPlans {
  /** Keeps a plan and gives its digest; the oldest goes when there are many. */
  keep(plan: Plan): string;
  get(digest: string): Plan | undefined;
}

/** A plan of 100,000 steps has 100 MB. */
const most = 5;

/** None yet. */
export function waitingPlans(): WaitingPlans {
  const kept = new Map<string, Plan>();
  return {
    keep(plan) {
      const digest = planDigest(plan);
      kept.delete(digest);
      kept.set(digest, plan);
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
      return digest;
    },
    get: (digest) => kept.get(digest),
  };
}
