import { type CancellationToken, commands, l10n, ProgressLocation, Uri, window } from "vscode";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PastDeploy, PlanView, StepView } from "../../core/src/wire/protocol.ts";
import { expresswayHalf } from "./expressway.ts";
import { chooseCluster } from "./choose-cluster.ts";
import type { Connection } from "./connections.ts";
import type { PlanParts } from "./plan-parts.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { dayAndTime, nameWithWarning } from "./words.ts";
import { showInformation } from "./messages.ts";

/** Compares the files with the live cluster and shows what would be done. Nothing is written. */
export async function makePlan(
  session: Session,
  parts: PlanParts,
  wanted: {
    readonly connection?: string;
    readonly only?: readonly string[];
    readonly fields?: readonly string[];
  } = {},
): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const target = await chooseCluster(session, wanted.connection);
  if (!target || !(await connect(session, target.connection.setting.name, "asking"))) return;
  const { connection, cluster } = target;
  const only = {
    ...(wanted.only ? { only: wanted.only } : {}),
    ...(wanted.fields ? { fields: wanted.fields } : {}),
    ...(await expresswayHalf(session, connection)),
  };
  await showPlan(
    session,
    parts,
    connection,
    l10n.t("Comparing the files with {0}", nameWithWarning(connection)),
    (token) => session.server.ask("mra/plan", { connection: connection.setting.name, cluster, ...only }, token),
  );
}

/** Shows what would bring back what was there before a deployment. Nothing is written. */
export async function planUndo(
  session: Session,
  parts: PlanParts,
  wanted: { readonly connection: string; readonly deploy: number },
): Promise<void> {
  const connection = session.connections.get(wanted.connection);
  if (!workspaceIsTrusted() || !connection) return;
  if (!(await connect(session, wanted.connection, "asking"))) return;
  const half = await expresswayHalf(session, connection);
  await showPlan(session, parts, connection, l10n.t("Planning to undo deploy {0}", wanted.deploy), (token) =>
    session.server.ask("mra/planUndo", { ...wanted, ...half, cluster: connection.cluster }, token),
  );
}

/** Shows the plan of a deploy of the team that did not come to its end, as after a stop: what is done is told, the rest is left. */
export async function resumeDeploy(
  session: Session,
  parts: PlanParts,
  { connection, past }: { readonly connection: string; readonly past: PastDeploy },
): Promise<void> {
  const target = session.connections.get(connection);
  if (!workspaceIsTrusted() || !target) return;
  if (!(await connect(session, connection, "asking"))) return;
  const { number: deploy, from = "", steps } = past;
  const title = l10n.t("Looking for the plan of deploy #{0}", deploy);
  const isShown = await showPlan(session, parts, target, title, () =>
    session.server.ask("mra/planResume", { connection, cluster: target.cluster, deploy }),
  );
  if (!isShown) return;
  const done = steps.filter((it) => it.outcome === "done");
  const isDone = (id: string) => [id, { id, outcome: "done", message: "" } as const] as const;
  parts.state.change({
    phase: "stopped",
    ticked: new Set(steps.map((it) => it.id)),
    results: new Map(done.map((it) => isDone(it.id))),
    said: l10n.t("Goes on with deploy #{0} from {1}: {2} of {3} steps done", deploy, from, done.length, steps.length),
  });
}

/** Asks which deployment to undo, and plans that. */
export async function chooseUndo(session: Session, parts: PlanParts, { setting, cluster }: Connection): Promise<void> {
  const answer = await session.server.ask("mra/history", { connection: setting.name, cluster });
  const past = answer.ok ? answer.value.filter((it) => it.wrote) : [];
  if (past.length === 0) return void showInformation(l10n.t("Nothing was deployed from this computer"));
  const picked = await window.showQuickPick(
    past.map((it) => ({
      label: l10n.t("#{0} · {1}", it.number, dayAndTime(new Date(it.at))),
      description: l10n.t("{0} of {1} steps done", it.done, it.steps.length),
      detail: it.steps.map((step) => step.label).join(", "),
      it,
    })),
    {
      title: l10n.t("Which deploy should be undone?"),
      placeHolder: l10n.t("A plan is shown first; nothing is written"),
    },
  );
  if (picked) await planUndo(session, parts, { connection: setting.name, deploy: picked.it.number });
}

/** True: it is shown. */
async function showPlan(
  session: Session,
  { state, trail, notices }: PlanParts,
  connection: Connection,
  title: string,
  ask: (token: CancellationToken) => Promise<Answer<PlanView>>,
): Promise<boolean> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await ask(token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return false;
  notices.outdate();
  if (!answer.ok) {
    const { message } = heed(session, connection.setting.name, answer.fault);
    if (state.current()) state.change({ phase: "outdated", said: message }); // what could be deployed does not hold
    void notices.error(message, [l10n.t("Show Problems"), showProblems]);
    return false;
  }
  trail.clear();
  state.show(answer.value);
  await commands.executeCommand("mra.plan.focus");
  return true;
}

/** The same plan once more, after something was done or changed. */
export async function planAgain(session: Session, parts: PlanParts): Promise<void> {
  const plan = parts.state.current()?.plan;
  const connection = plan?.connection;
  if (plan?.undoes !== undefined) return planUndo(session, parts, { connection: plan.connection, deploy: plan.undoes });
  await makePlan(session, parts, connection === undefined ? {} : { connection });
}

/** Goes to the line of the files that a step comes from. */
export async function goToStep(step: StepView): Promise<void> {
  if (step.uri === undefined) return;
  const editor = await window.showTextDocument(Uri.parse(step.uri));
  const { range } = editor.document.lineAt(Math.min(step.line ?? 0, editor.document.lineCount - 1));
  editor.revealRange(range);
}

const showProblems = async (): Promise<void> => {
  await commands.executeCommand("workbench.panel.markers.view.focus");
};
