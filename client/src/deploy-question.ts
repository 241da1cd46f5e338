import { l10n, window } from "vscode";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Connection } from "./connections.ts";
import { isFollowUp, isRemoval, type ShownPlan } from "./plan-state.ts";
import { nameWithWarning } from "./words.ts";

/** A person's yes. */
export interface Yes {
  /** What was typed for a production cluster. */
  readonly consent?: string;
}

/**
 * Asks once, in words, with the cluster's name and the number of changes; where something goes, the number is typed, and on
 * a production cluster its name and the number of steps that are sent. Undefined: no.
 */
export async function agreed(
  connection: Connection,
  shown: ShownPlan,
  steps: readonly StepView[],
  sent: number,
): Promise<Yes | undefined> {
  const name = nameWithWarning(connection);
  // an object that is made in two steps, because it refers to itself, is one change
  const changes = new Set(steps.filter((it) => !isFollowUp(it)).map((it) => it.address)).size;
  const followUps = steps.filter(isFollowUp).length;
  const detail = [
    shown.said ?? shown.plan.summary,
    ...(followUps > 0 && changes > 0 ? [followUpWords(followUps)] : []),
    l10n.t("Each object is read again right before it is written; what was changed meanwhile is left alone."),
  ].join("\n\n");
  const yes = l10n.t("Deploy");
  if ((await window.showWarningMessage(questionFor(name, changes, followUps), { modal: true, detail }, yes)) !== yes)
    return undefined;
  if (shown.plan.production) return await nameWasTyped(shown.plan.cluster, sent);
  const removals = steps.filter(isRemoval);
  return removals.length === 0 || (await numberWasTyped(name, removals)) ? {} : undefined;
}

async function nameWasTyped(cluster: string, count: number): Promise<Yes | undefined> {
  const wanted = `${cluster}:${String(count)}`;
  const typed = await window.showInputBox({
    title: l10n.t("{0} is a production cluster", cluster),
    prompt: l10n.t("Type the cluster's name and the number of steps: {0}", wanted),
    ignoreFocusOut: true,
    validateInput: (it) =>
      it === "" || wanted.startsWith(it.trim()) ? undefined : l10n.t("Write {0}, or press Escape.", wanted),
  });
  return typed?.trim() === wanted ? { consent: wanted } : undefined;
}

function questionFor(name: string, changes: number, followUps: number): string {
  if (changes === 1) return l10n.t("Deploy 1 change to {0}?", name);
  if (changes > 1) return l10n.t("Deploy {0} changes to {1}?", changes, name);
  return followUps === 1
    ? l10n.t("Carry out 1 follow-up on {0}?", name)
    : l10n.t("Carry out {0} follow-ups on {1}?", followUps, name);
}

function followUpWords(count: number): string {
  return count === 1
    ? l10n.t("1 follow-up is ticked: phones are reset or get Apply Config.")
    : l10n.t("{0} follow-ups are ticked: phones are reset or get Apply Config.", count);
}

async function numberWasTyped(name: string, removals: readonly StepView[]): Promise<boolean> {
  const wanted = String(removals.length);
  const labels = removals.map((it) => it.label).join(", ");
  const typed = await window.showInputBox({
    title: l10n.t("Remove from {0}: {1}", name, labels),
    prompt: l10n.t("Type the number of objects that will be removed: {0}", wanted),
    ignoreFocusOut: true,
    validateInput: (it) =>
      it === "" || it.trim() === wanted ? undefined : l10n.t("{0} will be removed, not {1}.", wanted, it.trim()),
  });
  return typed?.trim() === wanted;
}
