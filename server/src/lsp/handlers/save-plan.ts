import { planText } from "../../deploy/plan-file.ts";
import { problem, value } from "../clusters/answer.ts";
import { noSuchPlan } from "../clusters/plans.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** A plan as the text of a plan file. */
export const savePlan = request({
  method: "mra/savePlan",
  needs: "clusters",
  decode: paramsOf<"mra/savePlan">({ plan: text }),
  answer: ({ plan }, { desk, language }) => {
    const kept = desk.plans.get(plan);
    return kept ? value(planText(kept.plan)) : problem(noSuchPlan, language);
  },
});
