import { problem, value } from "../clusters/answer.ts";
import { noSuchPlan, secretNames } from "../clusters/plans.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Names of the secrets that steps of a plan send. */
export const planSecrets = request({
  method: "mra/planSecrets",
  needs: "clusters",
  decode: paramsOf<"mra/planSecrets">({ plan: text, steps: listOf(text) }),
  answer: ({ plan, steps }, { desk, language }) => {
    const kept = desk.plans.get(plan);
    return kept ? value(secretNames(kept, steps)) : problem(noSuchPlan, language);
  },
});
