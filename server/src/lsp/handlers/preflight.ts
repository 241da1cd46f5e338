import { ok } from "../../../../core/src/base/result.ts";
import { noFile } from "../../clusters/trouble.ts";
import { checksView, showChecks } from "../clusters/checks-view.ts";
import { preflightParams } from "../preflight-shape.ts";
import { request } from "../request.ts";

/** Live checks of the surroundings of a cluster. */
export const preflight = request({
  method: "mra/preflight",
  needs: "trusted cluster",
  decode: preflightParams,
  answer: async (params, { open, desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(params.cluster) ?? desk.projectFor(open);
    if (project === undefined) return noFile(params.cluster);
    const run = await desk.checks.run(params.cluster, project, open, params, signal);
    if (run === undefined) return ok([]);
    // Whoever asked for them in Problems has the new ones there, too; nobody else has them.
    if (session.live.has(params.cluster)) showChecks(session.live, params.cluster, run.found, run.at);
    return ok(checksView(desk.checks.last(params.cluster)?.results ?? [], session, language));
  },
});
