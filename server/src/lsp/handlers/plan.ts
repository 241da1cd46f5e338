import { makePlan } from "../clusters/plans.ts";
import { listOf, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Plans what makes a cluster as the files say. */
export const plan = request({
  method: "mra/plan",
  needs: "trusted cluster",
  decode: paramsOf<"mra/plan">({
    connection: text,
    cluster: text,
    only: optional(listOf(text)),
    fields: optional(listOf(text)),
  }),
  answer: (params, { open, desk, session, signal }) => makePlan(open, params, desk.plans, session, signal),
});
