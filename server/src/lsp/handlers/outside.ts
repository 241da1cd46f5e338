import { ok } from "../../../../core/src/base/result.ts";
import type { OutsideLoginParams, PlayedHosts } from "../../../../core/src/wire/preflight.ts";
import { noFile } from "../../clusters/trouble.ts";
import { checksView, showChecks } from "../clusters/checks-view.ts";
import { listOf, optional, paramsOf, shape, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** Does from outside what a client does. */
export const outside = request({
  method: "mra/outside",
  needs: "trusted clusters",
  decode: paramsOf<"mra/outside">({
    cluster: text,
    publicResolvers: listOf(text),
    login: optional(shape<OutsideLoginParams>({ user: text, password: text, hosts: listOf(text) })),
    caFile: optional(text),
    played: optional(shape<PlayedHosts>({ places: textsByKey, publicRoot: text })),
  }),
  answer: async (params, { desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(params.cluster);
    if (project === undefined) return noFile(params.cluster);
    const run = await desk.checks.outside(params.cluster, project, params, signal);
    if (!run.ok) return run;
    if (run.value === undefined) return ok([]);
    if (session.live.has(params.cluster)) showChecks(session.live, params.cluster, run.value.found, run.value.at);
    return ok(checksView(desk.checks.last(params.cluster)?.results ?? [], session, language));
  },
});
