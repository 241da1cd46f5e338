import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import { expresswayProfile, type ExpresswayAccess } from "./live-checks.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { withExpressway } from "./plan-making.ts";

/** An open cluster with its Expressway-C beside it, for as long as one plan or deployment takes; absent: without one. */
export const withHalf = async (open: OpenCluster, access: ExpresswayAccess | undefined): Promise<OpenCluster> =>
  withExpressway(open, access && (await expresswayProfile(access)));

/** Whether steps are on an Expressway. */
export const areOnExpressway = (steps: readonly Pick<Step, "section">[]): boolean =>
  steps.some((it) => schemaOf(it.section).on !== undefined);
