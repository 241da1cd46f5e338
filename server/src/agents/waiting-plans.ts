import type { Plan } from "../../../core/src/plan/step.ts";
import { planDigest } from "../deploy/inputs.ts";

/** Plans that an agent had made in this session, in memory alone: only what is asked for is written, for a person to read. */
export interface WaitingPlans {
  /** Keeps a plan with the name of the connection by which it was made; the oldest goes when there are many. */
  keep(plan: Plan, connection: string): void;
  get(digest: string): { readonly plan: Plan; readonly connection: string } | undefined;
}

/** A plan of 100,000 steps has 100 MB. */
const most = 5;

/** None yet. */
export function waitingPlans(): WaitingPlans {
  const kept = new Map<string, { readonly plan: Plan; readonly connection: string }>();
  return {
    keep(plan, connection) {
      const digest = planDigest(plan);
      kept.delete(digest);
      kept.set(digest, { plan, connection });
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    },
    get: (digest) => kept.get(digest),
  };
}
