import { ok } from "../../../../core/src/base/result.ts";
import { guardOfCluster } from "../../clusters/plans.ts";
import { planToResume } from "../../clusters/resuming.ts";
import { planView } from "../clusters/plan-view.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The plan of a deployment that a team remembers and that did not come to its end, to be shown and gone on with. */
export const planResume = request({
  method: "mra/planResume",
  needs: "trusted cluster",
  decode: paramsOf<"mra/planResume">({ connection: text, cluster: text, deploy: count }),
  answer: async ({ connection, cluster, deploy }, { open, desk, session, language, signal }) => {
    const name = desk.nameInFiles(connection, cluster);
    const plan = await planToResume({ name, deploy }, session, signal);
    if (!plan.ok) return plan;
    const { undoes } = plan.value;
    const kept = desk.plans.keep(plan.value, connection, undoes === null ? undefined : { deploy: undoes, lost: [] });
    return ok(planView(kept, desk.project(name), session, guardOfCluster(open, name, session).production, language));
  },
});
