import { noFile, problem, value } from "../clusters/answer.ts";
import { runPreflight } from "../clusters/preflight.ts";
import { listOf, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { isExpressway } from "../expressway-shape.ts";
import { request } from "../request.ts";

/** Live checks of the surroundings of a cluster. */
export const preflight = request({
  method: "mra/preflight",
  needs: "trusted cluster",
  decode: paramsOf<"mra/preflight">({
    connection: text,
    cluster: text,
    resolvers: optional(listOf(text)),
    publicResolvers: optional(listOf(text)),
    secrets: optional(textsByKey),
    turnServers: optional(listOf(text)),
    expressway: optional(isExpressway),
  }),
  answer: async (params, { open, desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(params.cluster) ?? desk.projectFor(open);
    if (project === undefined) return problem(noFile(params.cluster), language);
    const side = { view: session, live: desk.live, runs: desk.runs };
    return value(await runPreflight(project, open, params, side, signal));
  },
});
