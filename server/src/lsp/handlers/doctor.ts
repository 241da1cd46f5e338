import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { diagnose } from "../../clusters/doctor.ts";
import { doctorReport, doctorSummary } from "../../preflight/doctor-report.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** How a cluster answers where this program has to assume it. Only reads; the report is kept nowhere. */
export const doctor = request({
  method: "mra/doctor",
  needs: "trusted cluster",
  decode: paramsOf<"mra/doctor">({ connection: text }),
  answer: async (_params, { open, language, signal }) => {
    const found = await diagnose(open.cluster, signal);
    if (!found.ok) return found;
    return ok({ summary: say(doctorSummary(found.value), language), report: doctorReport(found.value, language) });
  },
});
