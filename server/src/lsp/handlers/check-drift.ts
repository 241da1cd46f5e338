import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { driftCounts, driftSummary } from "../../../../core/src/plan/drift-words.ts";
import { troubleText } from "../../clusters/trouble.ts";
import { driftView } from "../clusters/drift-view.ts";
import { showMoment } from "../clusters/moments.ts";
import { isExpressway } from "../expressway-shape.ts";
import { flag, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Looks for what was changed on a cluster, and for phones that are back meanwhile. */
export const checkDrift = request({
  method: "mra/checkDrift",
  needs: "trusted cluster",
  decode: paramsOf<"mra/checkDrift">({ connection: text, whole: flag, expressway: optional(isExpressway) }),
  answer: async ({ connection, ...look }, { open, desk, session, language, signal }) => {
    const [checked] = await Promise.all([desk.drift.check(open, look, signal), desk.phones.again(open, signal)]);
    if (!checked.ok) return checked;
    const { project, drift, readAt } = checked.value;
    const said = say(driftSummary(project.name, driftCounts(drift), readAt, showMoment), language);
    const unread = checked.value.expressway?.unread;
    const summary = unread === undefined ? said : `${said}. ${say(troubleText(unread.why), language)}`;
    return ok({ summary, drift: driftView({ connection, now: checked.value, unread: undefined }, session, language) });
  },
});
