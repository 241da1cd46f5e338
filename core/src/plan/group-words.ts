import { nameOf } from "../base/address.ts";
import { message, say, type Language, type Text } from "../base/text.ts";
import { phoneSection, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { GroupValue, StepGroup } from "./groups.ts";
import { secretName } from "./secret.ts";
import type { FollowUpStep, RemoveStep, Step } from "./step.ts";
import { titleOf } from "./step-words.ts";
import { showValue } from "./words.ts";

/** A group of steps as a person reads it. */
export interface GroupText {
  /** What it is about: `Device pool DP-MRA`, `1,199 phones`. */
  readonly title: string;
  /** Why it stands here; empty where there is nothing to say. */
  readonly reason: string;
  /** Names of the objects; of many only the first, but all of those that go. Empty where the title has the name. */
  readonly names: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
  /** Objects that come from other values: `CSFKIM`, `CPP-Old → CPP-Office`. */
  readonly exceptions: readonly { readonly who: string; readonly what: string }[];
}

/** How many names are enough where nothing is lost. */
const fewNames = 5;
/** How many exceptions are written out; the stored plan has all of them. */
const mostExceptions = 20;

export function groupText(group: StepGroup, language: Language): GroupText {
  const [first] = group.steps;
  const alone = group.steps.length === 1 && first !== undefined;
  const values = group.values.map((it) => ({ label: it.label[language], value: valueText(it, group, language) }));
  const reason = reasonOf(group.steps, language);
  if (alone) return { title: titleOf(first, language), reason, names: "", values, exceptions: [] };
  const shown = group.exceptions.slice(0, mostExceptions);
  const rest = group.exceptions.slice(mostExceptions).reduce((sum, it) => sum + it.steps.length, 0);
  return {
    title: manyTitle(group, language),
    reason,
    names: namesOf(group.same, language, loses(group) ? Infinity : fewNames),
    values,
    exceptions: [
      ...shown.map((it) => ({
        who:
          it.steps.length <= fewNames
            ? namesOf(it.steps, language)
            : `${countOf(group.section, it.steps.length, language)} (${namesOf(it.steps, language)})`,
        what: exceptionText(it.values, group.values.length > 1, language),
      })),
      ...(rest === 0 ? [] : [{ who: say(message(more, number(rest)), language), what: others[language] }]),
    ],
  };
}

const loses = ({ kind }: StepGroup): boolean => kind === "remove" || kind === "replace";

/** `12 device pools`. */
export function countOf(section: Section, count: number, language: Language): string {
  const { label, plural } = schemaOf(section);
  if (language === "ko") return `${label.ko} ${number(count)}${section === phoneSection ? "대" : "개"}`;
  return `${number(count)} ${midSentence(count === 1 ? label : plural)}`;
}

/** `1,199`, the same in both languages. */
export const number = (it: number): string => String(it).replace(/\B(?=(?:\d{3})+$)/g, ",");

const midSentence = ({ en }: Text): string =>
  /^(?!Cisco|Expressway|Unified)[A-Z][a-z]/.test(en) ? `${en.charAt(0).toLowerCase()}${en.slice(1)}` : en;

function manyTitle({ kind, section, same, steps }: StepGroup, language: Language): string {
  const count = countOf(section, same.length, language);
  if (kind === "apply" || kind === "reset")
    return `${followUps[kind][language]}: ${count}${section === phoneSection ? "" : phonesOf(steps, language)}`;
  return kind === "remove" ? `${count}${phonesOf(steps, language)}` : count;
}

const followUps = {
  apply: { en: "Apply Config", ko: "구성 적용" },
  reset: { en: "Reset", ko: "재설정" },
} as const;

/** Phones behind all of them, as far as that is known: the same phone may hang on two of them. */
function phonesOf(steps: readonly Step[], language: Language): string {
  const counted = steps.filter((it): it is FollowUpStep | RemoveStep => "phones" in it).map((it) => it.phones);
  const known = counted.filter((it) => it !== null);
  const sum = known.reduce((a, b) => a + b, 0);
  const isFollowUp = steps[0]?.kind !== "remove";
  if (known.length < counted.length)
    return isFollowUp ? { en: ", number of phones unknown", ko: ", 전화기 수 알 수 없음" }[language] : "";
  if (sum === 0 && !isFollowUp) return "";
  return say(message({ en: ", at most {1} {0|phone|phones}", ko: ", 전화기 최대 {1}대" }, sum, number(sum)), language);
}

/** Names of objects, the first few of many. */
export function namesOf(steps: readonly Step[], language: Language, most: number = fewNames): string {
  const names = steps.map((it) => nameOf(it.address) || it.name);
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  const rest = names.length - shown.length;
  const list = shown.join(", ");
  return rest === 0 ? list : say(message({ en: "{0} and {1} more", ko: "{0} 외 {1}개" }, list, number(rest)), language);
}

const more = { en: "{0} more", ko: "그 외 {0}개" };
const others = {
  en: "from other values; the stored plan has each",
  ko: "이전 값이 서로 다름(저장된 계획에 각각 있음)",
};

function reasonOf(steps: readonly Step[], language: Language): string {
  const reasons = new Set(steps.map((it) => (it.reason === null ? "" : say(it.reason, language))));
  const [only = ""] = reasons;
  if (reasons.size === 1) return only;
  return reasons.has("") ? "" : { en: "each after what it refers to", ko: "각각 참조하는 객체 다음" }[language];
}

function valueText(it: GroupValue, { kind, steps }: StepGroup, language: Language): string {
  const [first] = steps;
  const isFresh = kind === "add" || (first?.kind === "change" && first.uuid === null);
  if (!it.own) return isFresh ? fresh(it, language) : changeText(it, language);
  const each = steps.slice(0, 3).flatMap((step) => {
    const change = step.changes.find((one) => one.path === it.path);
    if (change === undefined) return [];
    return [`${nameOf(step.address)}: ${isFresh ? fresh(change, language) : changeText(change, language)}`];
  });
  const rest = number(steps.length - each.length);
  return say(
    message({ en: "each its own ({0}; {1} more)", ko: "각각 다름({0}; 그 외 {1}개)" }, each.join("; "), rest),
    language,
  );
}

const fresh = ({ after }: Pick<GroupValue, "after">, language: Language): string => showValue(after, language);

/** `CPP-Home → CPP-Office`; of a secret only its name. */
export function changeText({ before, after }: Pick<GroupValue, "before" | "after">, language: Language): string {
  const to = showValue(after, language);
  return secretName(after) === undefined ? `${showValue(before, language)} → ${to}` : to;
}

const exceptionText = (values: readonly GroupValue[], named: boolean, language: Language): string =>
  values.map((it) => `${named ? `${it.label[language]} ` : ""}${changeText(it, language)}`).join(", ");
