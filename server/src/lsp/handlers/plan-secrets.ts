import { ok } from "../../../../core/src/base/result.ts";
import { secretsOf } from "../../deploy/permit.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Names of the secrets that steps of a plan send. */
export const planSecrets = request({
  method: "mra/planSecrets",
  needs: "clusters",
  decode: paramsOf<"mra/planSecrets">({ plan: text, steps: listOf(text) }),
  answer: ({ plan, steps }, { desk }) => {
    const kept = desk.plans.need(plan);
    return kept.ok ? ok(secretsOf(kept.value.plan, steps)) : kept;
  },
});
