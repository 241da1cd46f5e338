import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { chosenSteps, secretsOf } from "../../deploy/permit.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The secrets that steps of a plan send, each with the first object that it is for. */
export const planSecrets = request({
  method: "mra/planSecrets",
  needs: "clusters",
  decode: paramsOf<"mra/planSecrets">({ plan: text, steps: listOf(text) }),
  answer: ({ plan: id, steps }, { desk, language }) => {
    const kept = desk.plans.need(id);
    if (!kept.ok) return kept;
    const { plan } = kept.value;
    const chosen = chosenSteps(plan, steps);
    return ok(
      secretsOf(plan, steps).map((name) => {
        const first = chosen.find((it) => it.secrets.includes(name));
        return { name, usedBy: first === undefined ? "" : titleOf(first, language) };
      }),
    );
  },
});
