import { ok } from "../../../../core/src/base/result.ts";
import { jsonReport, markdownReport } from "../../preflight/report.ts";
import { placesIn } from "../clusters/checks-view.ts";
import { oneOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The last live checks of a cluster, for a change ticket. */
export const preflightReport = request({
  method: "mra/preflightReport",
  needs: "clusters",
  decode: paramsOf<"mra/preflightReport">({ cluster: text, format: oneOf("markdown", "json") }),
  answer: ({ cluster, format }, { desk, session, language }) => {
    const checks = desk.checks.need(cluster);
    if (!checks.ok) return checks;
    const { at, results } = checks.value;
    const write = format === "json" ? jsonReport : markdownReport;
    return ok(write(cluster, at.toISOString(), results, placesIn(session), language));
  },
});
