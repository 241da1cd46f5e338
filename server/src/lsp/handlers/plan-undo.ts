import { ok } from "../../../../core/src/base/result.ts";
import { guardOfCluster, makeUndoPlan } from "../../clusters/plans.ts";
import { withHalf } from "../../clusters/both-halves.ts";
import { planView } from "../clusters/plan-view.ts";
import { isExpressway } from "../expressway-shape.ts";
import { count, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Plans what brings back what was there before a deployment. */
export const planUndo = request({
  method: "mra/planUndo",
  needs: "trusted cluster",
  decode: paramsOf<"mra/planUndo">({
    connection: text,
    cluster: text,
    deploy: count,
    expressway: optional(isExpressway),
  }),
  answer: async ({ connection, cluster, deploy, expressway }, { open, desk, session, language, signal }) => {
    const name = desk.nameInFiles(connection, cluster);
    const made = await makeUndoPlan(await withHalf(open, expressway), { name, deploy }, session, signal);
    if (!made.ok) return made;
    const kept = desk.plans.keep(made.value.plan, connection, { deploy, lost: made.value.lost });
    return ok(planView(kept, desk.project(name), session, guardOfCluster(open, name, session).production, language));
  },
});
