import { l10n } from "vscode";
import type { ApprovalRecord } from "../../core/src/wire/deploy.ts";
import type { ChosenCounts, LeftOut } from "./plan-counts.ts";
import { dayAndTime } from "./words.ts";

/** Who approved it, and until when that holds. */
export const approvedWords = ({ who, expiry }: ApprovalRecord): string =>
  l10n.t("Approved by {0} until {1}.", who, dayAndTime(new Date(expiry)));

/** What is ticked: `12 to add, 7 to change, 1 to remove. At most 50 phones restart or get Apply Config.` */
export function chosenWords(counts: ChosenCounts): string {
  const { add, change, rename, replace, remove } = counts;
  const parts = [
    add > 0 ? l10n.t("{0} to add", add) : "",
    change > 0 ? l10n.t("{0} to change", change) : "",
    rename > 0 ? l10n.t("{0} to rename", rename) : "",
    replace > 0 ? l10n.t("{0} to remove and add again", replace) : "",
    remove > 0 ? l10n.t("{0} to remove", remove) : "",
  ].filter(Boolean);
  const what = parts.length === 0 ? [] : [l10n.t("Ticked: {0}.", parts.join(", "))];
  return [...what, phoneWords(counts)].join(" ");
}

function phoneWords({ phones, phonesUnknown }: ChosenCounts): string {
  if (phonesUnknown) return l10n.t("Phones are touched, and calls on them end; how many could not be counted.");
  if (phones === 0) return l10n.t("No phone is touched.");
  return phones === 1
    ? l10n.t("1 phone is touched: a call on it ends.")
    : l10n.t("At most {0} phones are touched: calls on them end.", phones);
}

/** What is not ticked, a sentence for each kind. */
export function leftWords({ removals, followUps, withErrors, changes }: LeftOut): readonly string[] {
  const sentences = [
    withErrors === 1 ? l10n.t("1 step is left out because of errors.") : "",
    withErrors > 1 ? l10n.t("{0} steps are left out because of errors.", withErrors) : "",
    removals === 1 ? l10n.t("1 removal is not ticked.") : "",
    removals > 1 ? l10n.t("{0} removals are not ticked.", removals) : "",
    changes === 1 ? l10n.t("1 change is not ticked.") : "",
    changes > 1 ? l10n.t("{0} changes are not ticked.", changes) : "",
    followUps === 1 ? l10n.t("1 follow-up is not ticked.") : "",
    followUps > 1 ? l10n.t("{0} follow-ups are not ticked.", followUps) : "",
  ].filter(Boolean);
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}
