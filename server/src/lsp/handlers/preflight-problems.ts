import { ok } from "../../../../core/src/base/result.ts";
import { showChecks } from "../clusters/checks-view.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Shows what the last live checks of a cluster found at its lines. */
export const preflightProblems = request({
  method: "mra/preflightProblems",
  needs: "clusters",
  decode: paramsOf<"mra/preflightProblems">({ cluster: text }),
  answer: ({ cluster }, { desk, session }) => {
    const checks = desk.checks.need(cluster);
    if (!checks.ok) return checks;
    showChecks(session.live, cluster, checks.value.found, checks.value.at);
    return ok(null);
  },
});
