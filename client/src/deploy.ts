import { type Disposable, l10n, ProgressLocation, window, workspace } from "vscode";
import type { DeployProgress, DeployReport } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Connection } from "./connections.ts";
import { agreed, type Yes } from "./deploy-question.ts";
import type { DeployTrail } from "./deploy-trail.ts";
import { gatherSecrets } from "./plan-secrets.ts";
import { type PlanState, type ShownPlan, stepsToDo, stepsToSend } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { nameWithWarning } from "./words.ts";

/** What a deploy needs beside the session; `settled` is called when the cluster may have changed. */
export interface DeployTools {
  readonly state: PlanState;
  readonly trail: DeployTrail;
  readonly settled: (connection: string) => void;
}

/**
 * Carries out the ticked steps of the shown plan, after asking once in words; for removals the number is typed. What was
 * already done by an earlier attempt is left.
 */
export async function deploy(session: Session, tools: DeployTools): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const { state } = tools;
  const shown = state.current();
  const connection = shown && session.connections.get(shown.plan.connection);
  const hindrance = hindranceTo(shown, connection);
  if (hindrance !== undefined || !shown || !connection) {
    if (hindrance !== undefined) tell(hindrance);
    return;
  }
  if (!(await connect(session, connection.setting.name, "asking"))) return;
  const steps = stepsToSend(shown);
  const yes = await agreed(connection, shown, stepsToDo(shown), steps.length);
  if (!yes) return;
  const secrets = await gatherSecrets(session, shown.plan.id, steps);
  if (!secrets) return;
  const report = await carryOut(session, tools, { connection, shown, steps, secrets, yes });
  if (report) await tellReport(report, () => deploy(session, tools));
}

/** Why nothing can be deployed now; undefined: nothing is in the way. */
function hindranceTo(shown: ShownPlan | undefined, connection: Connection | undefined): string | undefined {
  if (!shown) return l10n.t("There is no plan yet. Run MRA: Plan first.");
  if (shown.phase === "deploying") return l10n.t("A deploy is under way.");
  if (!connection) return l10n.t("The connection of this plan is gone. Plan again.");
  if (connection.setting.readOnly)
    return l10n.t("{0} is read-only. Allow changes in its menu first.", nameWithWarning(connection));
  return stepsToDo(shown).length === 0 ? l10n.t("No step is ticked.") : undefined;
}

interface Order {
  readonly connection: Connection;
  readonly shown: ShownPlan;
  readonly steps: readonly StepView[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly yes: Yes;
}

/** The report, with the plan and the files marked by it; undefined when the deploy was refused as a whole. */
async function carryOut(session: Session, tools: DeployTools, order: Order): Promise<DeployReport | undefined> {
  const { state, trail, settled } = tools;
  const { connection, shown } = order;
  state.change({ phase: "deploying", phones: undefined });
  const answer = await withProgress(session, state, order)
    .catch((bug: unknown) => {
      // The server is gone or wrong: what it had in hand is unknown until a new plan reads the cluster.
      const said = l10n.t("The deploy was interrupted. Plan again to see what is done.");
      state.change({ phase: "stopped", busy: "", said });
      throw bug;
    })
    .finally(() => settled(connection.setting.name));
  if (!answer.ok) {
    const { message } = heed(session, connection.setting.name, answer.fault);
    state.change({ phase: shown.phase, busy: "", said: message });
    void window.showErrorMessage(message);
    return undefined;
  }
  const report = answer.value;
  const results = new Map([...shown.results, ...report.results.map((it) => [it.id, it] as const)]);
  state.change({ phase: report.finished ? "finished" : "stopped", busy: "", results, said: report.summary });
  await trail.mark(shown.plan, report.results);
  return report;
}

/** Sends the order and shows how far it is, object by object. Cancelling stops before the next step, never within one. */
async function withProgress(session: Session, state: PlanState, order: Order): Promise<Answer<DeployReport>> {
  const { connection, shown, steps, secrets, yes } = order;
  const title = l10n.t("Deploying to {0}", nameWithWarning(connection));
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    token.onCancellationRequested(() => progress.report({ message: l10n.t("stopping after this step…") }));
    const results = new Map(shown.results);
    const listening = session.server.on("mra/deployProgress", (it) => {
      if (it.plan !== shown.plan.id) return;
      progress.report({ message: progressWord(it), increment: it.result ? 100 / it.total : 0 });
      if (it.result) results.set(it.result.id, it.result);
      state.change({ busy: it.result ? "" : it.step, results });
    });
    const params = {
      plan: shown.plan.id,
      steps: steps.map((it) => it.id),
      secrets,
      ...yes,
      resume: shown.phase === "stopped",
      waitForPhones: workspace.getConfiguration("mra").get<number>("deploy.waitForPhones", 60),
    };
    try {
      return await session.server.ask("mra/deploy", params, token);
    } finally {
      listening.dispose();
    }
  });
}

/** `3/5 Device Pool DP-MRA`: the step that is in hand. */
const progressWord = ({ done, total, label, result }: DeployProgress): string =>
  `${result ? done : done + 1}/${total} ${label}`;

async function tellReport(report: DeployReport, resume: () => Promise<void>): Promise<void> {
  if (report.finished) {
    tell(report.summary);
    return;
  }
  const again = l10n.t("Resume…");
  if ((await window.showErrorMessage(report.summary, again)) === again) await resume();
}

/** Says which phones came back after a deploy, whenever the server has looked; and in its plan, if that is still shown. */
export const tellPhones = (session: Session, state: PlanState): Disposable =>
  session.server.on("mra/phones", (back) => {
    const { plan, connection, summary, complete } = back;
    if (state.current()?.plan.id === plan) state.change({ phones: back });
    const said = `${connection}: ${summary}`;
    void (complete ? window.showInformationMessage(said) : window.showWarningMessage(said));
  });

const tell = (what: string): void => void window.showInformationMessage(what);
