import { ok } from "../../../../core/src/base/result.ts";
import { noFile } from "../../clusters/trouble.ts";
import { pathsView } from "../clusters/paths.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Over which nodes endpoints register, and what is left without some of them. */
export const paths = request({
  method: "mra/paths",
  needs: "clusters",
  decode: paramsOf<"mra/paths">({ cluster: text, down: listOf(text) }),
  answer: async ({ cluster, down }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const mine = desk.project(cluster);
    if (mine === undefined) return noFile(cluster);
    return ok(pathsView(mine, down, session, desk.checks.last(cluster), language));
  },
});
