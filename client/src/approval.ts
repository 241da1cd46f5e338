import { commands, l10n, window } from "vscode";
import type { ApprovalRecord } from "../../core/src/wire/deploy.ts";
import type { PlanView, StepView } from "../../core/src/wire/protocol.ts";
import { showError, showInformation } from "./messages.ts";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { stepsToSend } from "./shown-plan.ts";
import { workspaceIsTrusted } from "./trust.ts";

/** Where the approval of a plan is kept in the secret store. */
const keyFor = (digest: string): string => `mra.approval ${digest}`;

/** The approval of a plan as it is kept, JSON; undefined: there is none. */
export const keptRecord = async (session: Session, digest: string): Promise<string | undefined> =>
  await session.context.secrets.get(keyFor(digest));

/** The approval of a plan that is kept and still holds for all of these steps. */
export async function approvalFor(
  session: Session,
  { digest }: PlanView,
  steps: readonly Pick<StepView, "id">[],
): Promise<ApprovalRecord | undefined> {
  const text = await keptRecord(session, digest);
  if (text === undefined) return undefined;
  const it = JSON.parse(text) as ApprovalRecord; // nobody but this file writes it
  const isOver = !(Date.now() < Date.parse(it.expiry));
  if (isOver) await session.context.secrets.delete(keyFor(digest));
  return !isOver && steps.length > 0 && steps.every(({ id }) => it.steps.includes(id)) ? it : undefined;
}

/** Asks a person for the cluster's name and the number of steps, and keeps the yes. Undefined: no. */
export async function askApproval(
  session: Session,
  plan: PlanView,
  steps: readonly StepView[],
): Promise<ApprovalRecord | undefined> {
  const wanted = `${plan.cluster}:${String(steps.length)}`;
  const typed = await window.showInputBox({
    title: plan.production
      ? l10n.t("{0} is a production cluster", plan.cluster)
      : l10n.t("Approve the plan for {0}", plan.cluster),
    prompt: l10n.t("Type the cluster's name and the number of steps: {0}", wanted),
    ignoreFocusOut: true,
    validateInput: (it) =>
      it === "" || wanted.startsWith(it.trim()) ? undefined : l10n.t("Write {0}, or press Escape.", wanted),
  });
  if (typed?.trim() !== wanted) return undefined;
  const answer = await session.server.ask("mra/approve", { plan: plan.id, steps: steps.map((it) => it.id), typed });
  if (!answer.ok) {
    void showError(answer.fault.message);
    return undefined;
  }
  await session.context.secrets.store(keyFor(plan.digest), JSON.stringify(answer.value));
  return answer.value;
}

/** A person approves the ticked steps of the shown plan, ahead of a deploy. Nothing is carried out by it. */
export async function approvePlan(session: Session, state: PlanState): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const shown = state.current();
  if (!shown || (shown.phase !== "review" && shown.phase !== "stopped"))
    return void showInformation(l10n.t("There is no plan to approve. Run MRA: Plan first."));
  const steps = stepsToSend(shown);
  if (steps.length === 0) return void showInformation(l10n.t("No step is ticked."));
  await commands.executeCommand("mra.showPlanPage"); // what is approved is read first
  if (await askApproval(session, shown.plan, steps)) state.change({});
}
