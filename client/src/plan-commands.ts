import { type CancellationToken, commands, env, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { PlanView, StepView } from "../../core/src/wire/protocol.ts";
import { chooseCluster } from "./choose-cluster.ts";
import type { Connection } from "./connections.ts";
import type { DeployTrail } from "./deploy-trail.ts";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { dayAndTime, nameWithWarning } from "./words.ts";

/** Compares the files with the live cluster and shows what would be done. Nothing is written. */
export async function makePlan(
  session: Session,
  state: PlanState,
  trail: DeployTrail,
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
  };
  await showPlan(
    session,
    state,
    trail,
    connection,
    l10n.t("Comparing the files with {0}", nameWithWarning(connection)),
    (token) => session.server.ask("mra/plan", { connection: connection.setting.name, cluster, ...only }, token),
  );
}

/** Shows what would bring back what was there before a deployment. Nothing is written. */
export async function planUndo(
  session: Session,
  state: PlanState,
  trail: DeployTrail,
  wanted: { readonly connection: string; readonly deploy: number },
): Promise<void> {
  const connection = session.connections.get(wanted.connection);
  if (!workspaceIsTrusted() || !connection) return;
  if (!(await connect(session, wanted.connection, "asking"))) return;
  await showPlan(session, state, trail, connection, l10n.t("Planning to undo deploy {0}", wanted.deploy), (token) =>
    session.server.ask("mra/planUndo", { ...wanted, cluster: connection.cluster }, token),
  );
}

/** Asks which deployment to undo, and plans that. */
export async function chooseUndo(
  session: Session,
  state: PlanState,
  trail: DeployTrail,
  { setting, cluster }: Connection,
): Promise<void> {
  const answer = await session.server.ask("mra/history", { connection: setting.name, cluster });
  const past = answer.ok ? answer.value.filter((it) => it.wrote) : [];
  if (past.length === 0) return void window.showInformationMessage(l10n.t("Nothing was deployed from this computer"));
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
  if (picked) await planUndo(session, state, trail, { connection: setting.name, deploy: picked.it.number });
}

async function showPlan(
  session: Session,
  state: PlanState,
  trail: DeployTrail,
  connection: Connection,
  title: string,
  ask: (token: CancellationToken) => Promise<Answer<PlanView>>,
): Promise<void> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const given = await ask(token);
      return token.isCancellationRequested ? undefined : given;
    },
  );
  if (!answer) return;
  if (!answer.ok) {
    tellFailure(heed(session, connection.setting.name, answer.fault).message);
    return;
  }
  trail.clear();
  state.show(answer.value);
  await commands.executeCommand("mra.plan.focus");
}

/** The same plan once more, after something was done or changed. */
export async function planAgain(session: Session, state: PlanState, trail: DeployTrail): Promise<void> {
  const plan = state.current()?.plan;
  const connection = plan?.connection;
  if (plan?.undoes !== undefined)
    return planUndo(session, state, trail, { connection: plan.connection, deploy: plan.undoes });
  await makePlan(session, state, trail, connection === undefined ? {} : { connection });
}

/** Goes to the line of the files that a step comes from. */
export async function goToStep(step: StepView): Promise<void> {
  if (step.uri === undefined) return;
  const editor = await window.showTextDocument(Uri.parse(step.uri));
  const { range } = editor.document.lineAt(Math.min(step.line ?? 0, editor.document.lineCount - 1));
  editor.revealRange(range);
}

/** Writes the plan to a file of the user's choice, for a review or for `mra deploy` in CI. */
export async function savePlan(session: Session, state: PlanState): Promise<void> {
  const shown = state.current();
  if (!shown) {
    tellNoPlan();
    return;
  }
  const answer = await session.server.ask("mra/savePlan", { plan: shown.plan.id });
  if (!answer.ok) return void window.showErrorMessage(answer.fault.message);
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${shown.plan.cluster}.plan.json`;
  const file = await window.showSaveDialog({
    title: l10n.t("Save the Plan"),
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
    filters: { [l10n.t("Plan")]: ["json"] },
  });
  if (file) await workspace.fs.writeFile(file, new TextEncoder().encode(answer.value));
}

/** The plan as the command line prints it, for a mail or a change request. */
export async function copyPlan(state: PlanState): Promise<void> {
  const shown = state.current();
  if (!shown) {
    tellNoPlan();
    return;
  }
  await env.clipboard.writeText(shown.plan.text);
  window.setStatusBarMessage(l10n.t("The plan was copied as text."), 5_000);
}

function tellFailure(message: string): void {
  const problems = l10n.t("Show Problems");
  void window
    .showErrorMessage(message, problems)
    .then((it) => it === problems && commands.executeCommand("workbench.actions.view.problems"));
}

const tellNoPlan = (): void => void window.showInformationMessage(l10n.t("There is no plan yet. Run MRA: Plan first."));
