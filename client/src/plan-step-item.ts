import { type Command, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, Uri } from "vscode";
import { Range, TreeItemCheckboxState as Checkbox, TreeItemCollapsibleState as Fold } from "vscode";
import type { StepFinding } from "../../core/src/wire/plan-page.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import { errorsOf, groupOf } from "./plan-counts.ts";
import { diffCommand } from "./plan-documents.ts";
import { kindIcon, kindWord, nameAndKind, outcomeIcon, outcomeWords } from "./plan-looks.ts";
import type { AlikeNode, StepNode } from "./plan-nodes.ts";
import { isFollowUp, isHeld, type ShownPlan } from "./shown-plan.ts";
import { escaped } from "./words.ts";

/** One step: name first, then what stands against it, what is done, and why here. */
export function stepItem({ step, parent }: StepNode, shown: ShownPlan | undefined): TreeItem {
  const result = shown?.results.get(step.id);
  const [name, kindOfObject] = nameAndKind(step);
  const hasMore = step.changes.length + step.findings.length > 0;
  const item = new TreeItem(name, hasMore ? Fold.Collapsed : Fold.None);
  item.id = `step/${step.id}`;
  const words = wordsOf(step, kindOfObject, parent.kind === "alike", shown);
  item.description = words;
  item.iconPath = iconOf(step, shown);
  item.contextValue = `step ${step.uri === undefined ? "" : "inFile"}`;
  if (shown && !isFollowUp(step)) item.command = diffCommand(shown.plan.id, step);
  const said = step.findings.map((it) => `${it.code}: ${escaped(it.message)}`);
  item.tooltip = new MarkdownString(
    [
      `**${kindWord(step.kind)}: ${escaped(step.label)}**`,
      ...said,
      heldWord(step),
      lostWord(step),
      escaped(step.reason),
      escaped(result?.message ?? ""),
    ]
      .filter(Boolean)
      .join("\n\n"),
  );
  if (!result && shown?.phase !== "deploying")
    item.checkboxState = {
      state: shown?.ticked.has(step.id) ? Checkbox.Checked : Checkbox.Unchecked,
      tooltip:
        step.needsConsent || isHeld(step)
          ? l10n.t("Carried out only if you tick it")
          : l10n.t("Carried out unless you untick it"),
    };
  item.accessibilityInformation = { label: [step.label, words].join(", ") };
  return item;
}

function wordsOf(step: StepView, kindOfObject: string, inGroup: boolean, shown: ShownPlan | undefined): string {
  const result = shown?.results.get(step.id);
  const codes = [...new Set(errorsOf([step]).map((it) => it.code))].join(", ");
  const what = inGroup ? [] : [kindWord(step.kind), kindOfObject];
  const parts = result
    ? [...outcomeWords(result), kindOfObject]
    : [codes === "" ? "" : l10n.t("error {0}", codes), heldWord(step), lostWord(step), ...what, step.reason];
  return parts.filter(Boolean).join(" · ");
}

const heldWord = ({ heldBy }: StepView): string =>
  heldBy === undefined ? "" : l10n.t("waits for {0}, which has an error", heldBy);

const lostWord = ({ lost }: StepView): string =>
  lost === undefined ? "" : l10n.t("changed outside since, and lost: {0}", lost);

function iconOf(step: StepView, shown: ShownPlan | undefined): ThemeIcon {
  const result = shown?.results.get(step.id);
  if (shown?.busy === step.id) return new ThemeIcon("loading~spin");
  if (result) return outcomeIcon(result.outcome);
  return isHeld(step) ? errorIcon() : kindIcon(step.kind);
}

const errorIcon = (): ThemeIcon => new ThemeIcon("error", new ThemeColor("list.errorForeground"));

/** Steps that do the same: how many, what happens to them, how far they are. Its tick is that of all of them. */
export function alikeItem({ alike, steps, parent }: AlikeNode, shown: ShownPlan | undefined): TreeItem {
  const [first] = steps;
  const item = new TreeItem(alike.title, Fold.Collapsed);
  item.id = `alike/${parent.group}/${alike.steps[0] ?? ""}`;
  const ticked = steps.filter((it) => shown?.ticked.has(it.id)).length;
  const ended = steps.filter((it) => shown?.results.has(it.id)).length;
  const failed = steps.filter((it) => shown?.results.has(it.id) && shown.results.get(it.id)?.outcome !== "done").length;
  const codes = [...new Set(errorsOf(steps).map((it) => it.code))].join(", ");
  const words = [
    ended > 0 ? l10n.t("{0} of {1} done", ended - failed, steps.length) : "",
    ended === 0 && ticked > 0 && ticked < steps.length ? l10n.t("{0} of {1} ticked", ticked, steps.length) : "",
    codes === "" ? "" : l10n.t("error {0}", codes),
    first ? kindWord(first.kind) : "",
    alike.what,
    exceptionWord(alike.exceptions.length),
  ]
    .filter(Boolean)
    .join(" · ");
  item.description = words;
  item.tooltip = [alike.title, words, ...alike.exceptions.map((it) => `${it.who}: ${it.what}`)].join("\n");
  const isBusy = shown?.busy !== undefined && groupOf(shown, shown.busy)?.group === alike;
  item.iconPath = isBusy
    ? new ThemeIcon("loading~spin")
    : ended === steps.length
      ? outcomeIcon(failed === 0 ? "done" : "failed")
      : steps.some(isHeld)
        ? errorIcon()
        : kindIcon(first?.kind ?? "change");
  item.contextValue = "alike";
  if (ended < steps.length && shown?.phase !== "deploying")
    item.checkboxState = {
      state: ticked === steps.length ? Checkbox.Checked : Checkbox.Unchecked,
      tooltip: l10n.t("Ticks or unticks all {0}", steps.length),
    };
  item.accessibilityInformation = { label: [alike.title, words].join(", ") };
  return item;
}

function exceptionWord(count: number): string {
  if (count === 0) return "";
  return count === 1 ? l10n.t("1 exception") : l10n.t("{0} exceptions", count);
}

/** A finding under its step: a click leads to its line. */
export function findingItem({ code, severity, message, place }: StepFinding): TreeItem {
  const item = new TreeItem(code);
  item.description = message;
  item.tooltip = message;
  item.iconPath =
    severity === "error"
      ? errorIcon()
      : severity === "warning"
        ? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
        : new ThemeIcon("info");
  const open = openCommand(place);
  if (open) item.command = open;
  item.accessibilityInformation = { label: [code, message].join(", ") };
  return item;
}

function openCommand(place: StepFinding["place"]): Command | undefined {
  if (!place) return undefined;
  const at = new Range(place.line, place.character, place.line, place.character);
  return { command: "vscode.open", title: l10n.t("Go to File"), arguments: [Uri.parse(place.uri), { selection: at }] };
}
