import { ok } from "../../../../core/src/base/result.ts";
import { guardOfCluster, makePlan } from "../../clusters/plans.ts";
import { withHalf } from "../../clusters/both-halves.ts";
import { planView } from "../clusters/plan-view.ts";
import { isExpressway } from "../expressway-shape.ts";
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
    expressway: optional(isExpressway),
  }),
  answer: async (params, { open, desk, session, language, signal }) => {
    const made = await makePlan(await withHalf(open, params.expressway), params, session, signal);
    if (!made.ok) return made;
    const kept = desk.plans.keep(made.value, open.connection);
    return ok(
      planView(
        kept,
        desk.project(params.cluster),
        session,
        guardOfCluster(open, params.cluster, session).production,
        language,
      ),
    );
  },
});
