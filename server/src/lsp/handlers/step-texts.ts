import { ok } from "../../../../core/src/base/result.ts";
import { noSuchPlan } from "../../clusters/plans.ts";
import { stepTexts as textsOf } from "../clusters/step-texts.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Both sides of the diff of a step. */
export const stepTexts = request({
  method: "mra/stepTexts",
  needs: "clusters",
  decode: paramsOf<"mra/stepTexts">({ plan: text, step: text }),
  answer: ({ plan: id, step: stepId }, { desk }) => {
    const kept = desk.plans.need(id);
    if (!kept.ok) return kept;
    const { plan } = kept.value;
    const step = plan.steps.find((it) => it.id === stepId);
    return step === undefined ? noSuchPlan() : ok(textsOf(plan, step));
  },
});
