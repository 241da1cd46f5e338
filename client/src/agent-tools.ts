import * as vscode from "vscode";
import {
  type CancellationToken,
  commands,
  Disposable,
  l10n,
  LanguageModelTextPart,
  LanguageModelToolResult,
} from "vscode";
import type { AgentToolParams } from "../../core/src/wire/agents.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";
import { mayOffer } from "./agents.ts";
import { keptRecord } from "./approval.ts";
import { expresswayOf } from "./expressway.ts";
import type { PlanParts } from "./plan-parts.ts";
import { namesFor } from "./preflight.ts";
import type { Session } from "./session.ts";

/** What VS Code wants before the name of a tool, so that no two extensions have the same. */
const ours = "mra_";

type Given = Readonly<Record<string, string>>;

/**
 * Offers the tools of the manifest to agents in VS Code. The language server answers them, with the clusters that a person is
 * signed in to; none is answered in a workspace that is not trusted, nor where the setting `mra.agents.enabled` is off.
 */
export function offerTools(session: Session, parts: PlanParts): Disposable {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  const { contributes } = session.context.extension.packageJSON as {
    readonly contributes: { readonly languageModelTools?: readonly { readonly name: string }[] };
  };
  if (lm?.registerTool === undefined) return new Disposable(() => undefined);
  const { registerTool } = lm;
  return Disposable.from(
    ...(contributes.languageModelTools ?? []).map(({ name }) =>
      registerTool<object>(name, {
        invoke: async ({ input }, token) =>
          new LanguageModelToolResult([
            new LanguageModelTextPart(await answerTo(session, parts, name.slice(ours.length), textsIn(input), token)),
          ]),
      }),
    ),
  );
}

async function answerTo(
  session: Session,
  parts: PlanParts,
  tool: string,
  given: Given,
  token: CancellationToken,
): Promise<string> {
  if (!mayOffer())
    return said(
      l10n.t("MRA Config offers nothing to agents here: the workspace is not trusted, or mra.agents.enabled is off."),
    );
  const { digest } = given;
  const approval = digest === undefined ? undefined : await keptRecord(session, digest);
  const preflight = tool === "preflight" ? await meansFor(session, given) : undefined;
  const params = { tool, given, ...(approval !== undefined && { approval }), ...(preflight && { preflight }) };
  const answer = await session.server.ask("mra/agentTool", params, token);
  if (!answer.ok) return said(answer.fault.message);
  const { text, asks } = answer.value;
  if (asks === undefined) return text;
  return putBefore(parts, asks) ? text : said(l10n.t("A deploy is under way. Ask again when it has ended."));
}

const said = (error: string): string => JSON.stringify({ error });

/** Models send numbers where a text is wanted. */
const textsIn = (input: object): Given =>
  Object.fromEntries(
    Object.entries(input).flatMap(([key, it]: [string, unknown]) =>
      typeof it === "string" || typeof it === "number" ? [[key, String(it)]] : [],
    ),
  );

/** Shows a plan that an agent asks for, on its page. False: another one is being carried out. */
function putBefore({ state, trail, notices }: PlanParts, asks: PlanView): boolean {
  const shown = state.current();
  if (shown?.phase === "deploying") return false;
  if (shown?.plan.id !== asks.id || shown.phase === "outdated") {
    notices.outdate();
    trail.clear();
    state.show(asks);
  }
  state.change({ asked: true });
  void commands.executeCommand("mra.showPlanPage");
  return true;
}

/** By what means the surroundings of the cluster that is meant are looked at; no question is asked for it. */
async function meansFor(session: Session, { cluster }: Given): Promise<AgentToolParams["preflight"]> {
  const [one, another] = session.connections
    .all()
    .filter((it) => it.state.kind === "connected" && (cluster === undefined || it.cluster === cluster));
  if (one === undefined || another !== undefined) return undefined;
  const expressway = await expresswayOf(session, one);
  return {
    connection: one.setting.name,
    cluster: one.cluster,
    ...namesFor(one),
    ...(expressway && { expressway }),
  };
}
