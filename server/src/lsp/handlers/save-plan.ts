import { ok } from "../../../../core/src/base/result.ts";
import { planText } from "../../deploy/plan-file.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** A plan as the text of a plan file. */
export const savePlan = request({
  method: "mra/savePlan",
  needs: "clusters",
  decode: paramsOf<"mra/savePlan">({ plan: text }),
  answer: ({ plan }, { desk }) => {
    const kept = desk.plans.need(plan);
    return kept.ok ? ok(planText(kept.value.plan)) : kept;
  },
});
