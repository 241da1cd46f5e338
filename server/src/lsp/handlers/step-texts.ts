import { problem } from "../clusters/answer.ts";
import { stepTexts as textsOf } from "../clusters/plan-view.ts";
import { noSuchPlan } from "../clusters/plans.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Both sides of the diff of a step. */
export const stepTexts = request({
  method: "mra/stepTexts",
  needs: "clusters",
  decode: paramsOf<"mra/stepTexts">({ plan: text, step: text }),
  answer: ({ plan: id, step: stepId }, { desk, language }) => {
    const plan = desk.plans.get(id)?.plan;
    const step = plan?.steps.find((it) => it.id === stepId);
    return plan && step ? textsOf(plan, step) : problem(noSuchPlan, language);
  },
});
