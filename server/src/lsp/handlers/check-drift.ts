import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { driftCounts, driftSummary } from "../../../../core/src/plan/drift-words.ts";
import { driftView } from "../clusters/drift-view.ts";
import { showMoment } from "../clusters/moments.ts";
import { flag, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Looks for what was changed on a cluster, and for phones that are back meanwhile. */
export const checkDrift = request({
  method: "mra/checkDrift",
  needs: "trusted cluster",
  decode: paramsOf<"mra/checkDrift">({ connection: text, whole: flag }),
  answer: async ({ connection, whole }, { open, desk, session, language, signal }) => {
    const [checked] = await Promise.all([desk.drift.check(open, whole, signal), desk.phones.again(open, signal)]);
    if (!checked.ok) return checked;
    const { project, drift, readAt } = checked.value;
    const summary = say(driftSummary(project.name, driftCounts(drift), readAt, showMoment), language);
    return ok({ summary, drift: driftView({ connection, now: checked.value, unread: undefined }, session, language) });
  },
});
