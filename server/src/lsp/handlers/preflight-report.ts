import { preflightReport as reportOf } from "../clusters/preflight.ts";
import { oneOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The last live checks of a cluster, for a change ticket. */
export const preflightReport = request({
  method: "mra/preflightReport",
  needs: "clusters",
  decode: paramsOf<"mra/preflightReport">({ cluster: text, format: oneOf("markdown", "json") }),
  answer: (params, { desk, session }) => reportOf(params, desk.runs, session),
});
