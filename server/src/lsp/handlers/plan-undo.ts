import { makeUndoPlan } from "../clusters/plans.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Plans what brings back what was there before a deployment. */
export const planUndo = request({
  method: "mra/planUndo",
  needs: "trusted cluster",
  decode: paramsOf<"mra/planUndo">({ connection: text, cluster: text, deploy: count }),
  answer: ({ connection, cluster, deploy }, { open, desk, session, signal }) =>
    makeUndoPlan(open, { name: desk.nameInFiles(connection, cluster), deploy }, desk.plans, session, signal),
});
