import { commands, l10n, Range, Uri, window } from "vscode";
import type { StepFinding } from "../../core/src/wire/plan-page.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Connection } from "./connections.ts";
import { approvalFor, askApproval } from "./approval.ts";
import { countChosen } from "./plan-counts.ts";
import { approvedWords, chosenWords, leftWords } from "./plan-words.ts";
import type { Session } from "./session.ts";
import { isFollowUp, type ShownPlan } from "./shown-plan.ts";
import { type ChosenWaves, waveLines } from "./wave-question.ts";
import { nameWithWarning } from "./words.ts";
import { showWarning } from "./messages.ts";

/** A person's yes. */
export interface Yes {
  /** The record of it, for a production cluster. */
  readonly approval?: string;
}

/** Asked to tell the phones in parts, before anything is agreed to. */
export const inWaves = "inWaves";

/** What is to be agreed to. */
export interface Question {
  readonly session: Session;
  readonly connection: Connection;
  readonly shown: ShownPlan;
  /** What is done. */
  readonly steps: readonly StepView[];
  /** What is sent: with steps that are done, because others wait for them. */
  readonly sent: readonly StepView[];
  /** The waves in which phones are told; undefined: all at once. */
  readonly waves: ChosenWaves | undefined;
  /** Shows the objects that go, in a page: a title cannot hold them. */
  readonly showGoing: (going: readonly StepView[]) => Promise<void>;
}

/**
 * Asks once, in words: the cluster's name, what is ticked, how many phones it touches, what is left out, and errors first.
 * Where something goes, its number is typed beside the page that lists it. A production cluster wants an approval: one that
 * was given ahead, or its name and the number of steps that are sent, typed now. `inWaves`: what is asked is to be another question. Undefined: no.
 */
export async function agreed(question: Question): Promise<Yes | typeof inWaves | undefined> {
  const { session, connection, shown, steps, sent, waves, showGoing } = question;
  const name = nameWithWarning(connection);
  const counts = countChosen(shown);
  // an object that is made in two steps, because it refers to itself, is one change
  const changes = new Set(steps.filter((it) => !isFollowUp(it)).map((it) => it.address)).size;
  const followUps = steps.filter(isFollowUp).length;
  const { plan } = shown;
  const ahead = plan.production ? await approvalFor(session, plan, sent) : undefined;
  const detail = [
    ...(ahead ? [approvedWords(ahead)] : []),
    ...(waves ? [waveLines(waves).join("\n")] : []),
    chosenWords(counts),
    ...leftWords(counts.left),
    ...lostWords(shown),
    ...interruptions(steps),
    l10n.t("Each object is read again right before it is written; what was changed meanwhile is left alone."),
  ].join("\n\n");
  const title = waves
    ? l10n.t("Deploy to {0} in {1} waves?", name, waves.waves.length)
    : questionFor(name, changes, followUps);
  const answer = await confirmed(title, detail, counts.errors, steps.some(isFollowUp));
  if (answer !== "yes") return answer;
  const { going } = counts;
  if (going.length > 0) await showGoing(going);
  if (plan.production) {
    const approval = ahead ?? (await askApproval(session, plan, sent));
    return approval && { approval: JSON.stringify(approval) };
  }
  return going.length === 0 || (await numberWasTyped(name, going.length)) ? {} : undefined;
}

/** Where what is deployed has errors, they come first, and so does the way to them. */
async function confirmed(
  question: string,
  detail: string,
  errors: readonly StepFinding[],
  hasWaves: boolean,
): Promise<"yes" | typeof inWaves | undefined> {
  const [yes, parts, problems] = [l10n.t("Deploy"), l10n.t("In Waves…"), l10n.t("Show Problems")];
  const [first] = errors;
  const said = errors.slice(0, 3).map((it) => `${it.code}: ${it.message}`);
  const more = errors.length > said.length ? [l10n.t("… and {0} more", errors.length - said.length)] : [];
  const options = { modal: true, detail: first ? [[...said, ...more].join("\n"), detail].join("\n\n") : detail };
  const grave = first ? `${errorWords(errors.length)} ${question}` : question;
  const answer = await showWarning(grave, options, ...(first ? [problems] : []), yes, ...(hasWaves ? [parts] : []));
  if (first && answer === problems) await showProblems(first);
  return answer === yes ? "yes" : answer === parts ? inWaves : undefined;
}

/** What interrupts MRA needs consent, although nothing goes by it. */
const interruptions = (steps: readonly StepView[]): readonly string[] => {
  const said = steps.flatMap((it) => it.interrupts ?? []);
  return said.length === 0 ? [] : [[l10n.t("MRA is interrupted:"), ...said].join("\n")];
};

const errorWords = (count: number): string =>
  count === 1 ? l10n.t("1 error in what you deploy.") : l10n.t("{0} errors in what you deploy.", count);

async function showProblems({ place }: StepFinding): Promise<void> {
  if (place) {
    const selection = new Range(place.line, place.character, place.line, place.character);
    await window.showTextDocument(Uri.parse(place.uri), { selection });
  }
  await commands.executeCommand("workbench.panel.markers.view.focus");
}

function lostWords({ plan, ticked }: ShownPlan): readonly string[] {
  const lost = plan.steps.filter((it) => it.lost !== undefined && ticked.has(it.id));
  if (lost.length === 0 || plan.undoes === undefined) return [];
  const names = lost.slice(0, 5).map((it) => `${it.label} (${it.lost ?? ""})`);
  const all = [...names, ...(lost.length > names.length ? [l10n.t("… and {0} more", lost.length - names.length)] : [])];
  return [l10n.t("Changed outside since deploy {0}, and lost by undoing it: {1}", plan.undoes, all.join(", "))];
}

function questionFor(name: string, changes: number, followUps: number): string {
  if (changes === 1) return l10n.t("Deploy 1 change to {0}?", name);
  if (changes > 1) return l10n.t("Deploy {0} changes to {1}?", changes, name);
  return followUps === 1
    ? l10n.t("Carry out 1 follow-up on {0}?", name)
    : l10n.t("Carry out {0} follow-ups on {1}?", followUps, name);
}

async function numberWasTyped(name: string, count: number): Promise<boolean> {
  const wanted = String(count);
  const typed = await window.showInputBox({
    title: count === 1 ? l10n.t("Remove 1 object from {0}", name) : l10n.t("Remove {0} objects from {1}", count, name),
    prompt: l10n.t("Type the number of objects that will be removed: {0}", wanted),
    ignoreFocusOut: true,
    validateInput: (it) =>
      it === "" || it.trim() === wanted ? undefined : l10n.t("{0} will be removed, not {1}.", wanted, it.trim()),
  });
  return typed?.trim() === wanted;
}
