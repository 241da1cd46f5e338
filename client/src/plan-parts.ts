import type { DeployTrail } from "./deploy-trail.ts";
import type { Notices } from "./notices.ts";
import type { PlanState } from "./plan-state.ts";

/** What a plan is shown by: its view, what a deploy left in the files, and messages about it. */
export interface PlanParts {
  readonly state: PlanState;
  readonly trail: DeployTrail;
  readonly notices: Notices;
}
