import { ok } from "../../../../core/src/base/result.ts";
import { findingPlaceText } from "../../../../core/src/plan/step-words.ts";
import { planReport } from "../../../../core/src/plan/report.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { planFindingPlaces } from "../clusters/plan-view.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** A plan as a page beside the editor. */
export const planPage = request({
  method: "mra/planPage",
  needs: "clusters",
  decode: paramsOf<"mra/planPage">({ plan: text }),
  answer: ({ plan: id }, { desk, session, language }) => {
    const kept = desk.plans.need(id);
    if (!kept.ok) return kept;
    const { plan } = kept.value;
    const placeOf = planFindingPlaces(session);
    const places = plan.findings.flatMap((it) => {
      const place = placeOf(it);
      return place ? [[findingPlaceText(it), place] as const] : [];
    });
    return ok({ report: planReport(plan, planDigest(plan), language), places: Object.fromEntries(places) });
  },
});
