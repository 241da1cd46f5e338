import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { edgesOf } from "../../../../core/src/model/expressway.ts";
import { noFile } from "../../clusters/trouble.ts";
import { outsideIntent as intentOf } from "../../preflight/outside.ts";
import { listOf, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** What a test from outside would send. */
export const outsideIntent = request({
  method: "mra/outsideIntent",
  needs: "clusters",
  decode: paramsOf<"mra/outsideIntent">({ cluster: text, publicResolvers: listOf(text), user: optional(text) }),
  answer: async ({ cluster, publicResolvers, user }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(cluster);
    if (project === undefined) return noFile(cluster);
    const edges = (edgesOf(project)?.texts ?? []).map((it) => it.value);
    const login = user === undefined ? undefined : { user, hosts: edges };
    return ok({ edges, said: intentOf({ project, login, publicResolvers }, edges).map((it) => say(it, language)) });
  },
});
