import { ok } from "../../../../core/src/base/result.ts";
import type { PlanView } from "../../../../core/src/wire/protocol.ts";
import { answer } from "../../agents/answer.ts";
import { misgiven } from "../../agents/tool.ts";
import { tools } from "../../agents/tools.ts";
import { guardOfCluster } from "../../clusters/plans.ts";
import { EditorDoor } from "../clusters/agent-door.ts";
import { planView } from "../clusters/plan-view.ts";
import { isPreflight } from "../preflight-shape.ts";
import { optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** What an agent in the editor asks for. All but a request for a person only reads, and that shows a page. */
export const agentTool = request({
  method: "mra/agentTool",
  needs: "trusted clusters",
  decode: paramsOf<"mra/agentTool">({
    tool: text,
    given: textsByKey,
    approval: optional(text),
    preflight: optional(isPreflight),
  }),
  answer: async (params, context) => {
    const tool = tools.find((it) => it.name === params.tool);
    const wrong = tool === undefined ? `there is no tool ${params.tool}` : misgiven(tool, params.given);
    if (tool === undefined || wrong !== undefined) return ok(answer({ error: wrong }, true));
    let asks: PlanView | undefined;
    const { desk, session, language } = context;
    const door = new EditorDoor(params, context, (kept) => {
      const { plan, connection } = kept;
      const open = desk.clusters.get(connection);
      const isProduction = open !== undefined && guardOfCluster(open, plan.cluster, session).production;
      asks = planView(kept, desk.project(plan.cluster), session, isProduction, language);
    });
    const said = await tool.run(params.given, door);
    return ok({ ...said, ...(asks && { asks }) });
  },
});
