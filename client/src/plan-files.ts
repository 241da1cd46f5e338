import { env, l10n, Uri, window, workspace } from "vscode";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { showError, showInformation } from "./messages.ts";

/** Writes the plan to a file of the user's choice, for a review or for `mra deploy` in CI. */
export async function savePlan(session: Session, state: PlanState): Promise<void> {
  const shown = state.current();
  if (!shown) {
    tellNoPlan();
    return;
  }
  const answer = await session.server.ask("mra/savePlan", { plan: shown.plan.id });
  if (!answer.ok) return void showError(answer.fault.message);
  const file = await chooseFile(l10n.t("Save the Plan"), `${shown.plan.cluster}.plan.json`, {
    [l10n.t("Plan")]: ["json"],
  });
  if (file) await write(file, answer.value);
}

/** Saves the plan's page for the change ticket: Markdown, or HTML by the name of the file. */
export async function saveReport(session: Session, state: PlanState): Promise<void> {
  const shown = state.current();
  if (!shown) {
    tellNoPlan();
    return;
  }
  const filters = { Markdown: ["md"], HTML: ["html"] };
  const file = await chooseFile(l10n.t("Save the Plan as a Report"), `${shown.plan.cluster}.plan.md`, filters);
  if (!file) return;
  const format = /\.html?$/i.test(file.path) ? "html" : "markdown";
  const answer = await session.server.ask("mra/planReport", { plan: shown.plan.id, format });
  if (!answer.ok) return void showError(answer.fault.message);
  await write(file, answer.value);
}

async function chooseFile(
  title: string,
  name: string,
  filters: Readonly<Record<string, string[]>>,
): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    title,
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
    filters,
  });
}

const write = (file: Uri, text: string): Thenable<void> => workspace.fs.writeFile(file, new TextEncoder().encode(text));

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

const tellNoPlan = (): void => void showInformation(l10n.t("There is no plan yet. Run MRA: Plan first."));
