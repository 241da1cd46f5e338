import { noFile, problem, value } from "../clusters/answer.ts";
import { pathsView } from "../clusters/paths.ts";
import { preflownOf } from "../clusters/preflight.ts";
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
    if (mine === undefined) return problem(noFile(cluster), language);
    return value(pathsView(mine, down, session, preflownOf(mine.name, desk.runs, session)));
  },
});
