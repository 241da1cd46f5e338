import { nearest } from "../base/nearest.ts";
import { message, type Message, type Text } from "../base/text.ts";
import { formOf, textForms, nearForm, type TextForm } from "../catalog/forms.ts";
import type { ShapeError } from "../catalog/validators.ts";
import { writtenOf, type Node, type ScalarNode } from "../syntax/tree.ts";
import type { Fix } from "./finding.ts";

/** A node in words: `"yes please"`, `a list`, `nothing`. */
export function describe(node: Node): string | Text {
  switch (node.kind) {
    case "map":
      return { en: "a map", ko: "맵" };
    case "seq":
      return { en: "a list", ko: "목록" };
    case "scalar":
      if (node.value === null) return { en: "nothing", ko: "빈 값" };
      return typeof node.value === "string"
        ? `"${node.value.length > 60 ? `${node.value.slice(0, 57)}…` : node.value}"`
        : writtenOf(node);
  }
}

// What a value must be; in Korean with the ending of "must be".
const types: Readonly<Record<string, Text>> = {
  string: { en: "a string", ko: "문자열이어야" },
  integer: { en: "a whole number", ko: "정수여야" },
  number: { en: "a number", ko: "숫자여야" },
  boolean: { en: "true or false", ko: "true 또는 false여야" },
  array: { en: "a list", ko: "목록이어야" },
  object: { en: "a map", ko: "맵이어야" },
  null: { en: "null", ko: "null이어야" },
};

/** The sentence for an error of shape. `subject` is the key it is about. */
export function shapeMessage({ keyword, params }: ShapeError, subject: string, node: Node): Message {
  const form = keyword === "pattern" ? formOf(String(params.pattern)) : undefined;
  if (form !== undefined) return formMessage(textForms[form], subject, node);
  switch (keyword) {
    case "type":
      return typeMessage(params, subject, node);
    case "enum":
    case "const": {
      const allowed = allowedOf(params);
      const word = wordOfNumber(node, allowed);
      if (word !== undefined) return message(inQuotes, subject, JSON.stringify(word));
      const said = isListOfVersions(allowed) ? oneOfVersions : oneOf;
      return message(said, subject, describe(node), choicesOf(allowed, node));
    }
    case "required":
      return message({ en: "{0} is missing", ko: "{0}이(가) 없습니다" }, String(params.missingProperty));
    case "minimum":
      return message(limits.minimum, subject, Number(params.limit), describe(node));
    case "maximum":
      return message(limits.maximum, subject, Number(params.limit), describe(node));
    case "maxItems":
      return message(limits.maxItems, subject, Number(params.limit));
    case "minItems":
      return message(limits.minItems, subject, Number(params.limit));
    case "uniqueItems":
      return message({ en: "{0} lists an item twice", ko: "{0}에 같은 항목이 두 번 있습니다" }, subject);
    default:
      return message(
        { en: "{1} is not a valid value of {0}", ko: "{1}은(는) {0}에 사용할 수 없는 값입니다" },
        subject,
        describe(node),
      );
  }
}

function typeMessage(params: ShapeError["params"], subject: string, node: Node): Message {
  const wanted = String(Array.isArray(params.type) ? params.type[0] : params.type).split(",")[0] ?? "";
  if (wanted === "string" && isWritten(node)) return message(inQuotes, subject, JSON.stringify(writtenOf(node)));
  const type = types[wanted] ?? { en: wanted, ko: `${wanted}이어야` };
  if (isQuotedNumber(wanted, node))
    return message(
      { en: "{0} must be {1}, without quotes: {2}", ko: "{0}은(는) 따옴표 없이 {1} 합니다: {2}" },
      subject,
      type,
      String(node.value),
    );
  return message(
    { en: "{0} must be {1}; it is {2}", ko: "{0}은(는) {1} 합니다. 현재 값: {2}" },
    subject,
    type,
    describe(node),
  );
}

const limits = {
  minimum: { en: "{0} must be at least {1}; it is {2}", ko: "{0}은(는) {1} 이상이어야 합니다. 현재 값: {2}" },
  maximum: { en: "{0} must be at most {1}; it is {2}", ko: "{0}은(는) {1} 이하여야 합니다. 현재 값: {2}" },
  maxItems: { en: "{0} must have at most {1} {1|item|items}", ko: "{0}의 항목은 {1}개 이하여야 합니다" },
  minItems: { en: "{0} must have at least {1} {1|item|items}", ko: "{0}의 항목은 {1}개 이상이어야 합니다" },
};

const mostChoices = 8;

/** The values that are allowed; of a long list its first ones, and before them the one that was most likely meant. */
function choicesOf(allowed: readonly string[], node: Node): string {
  if (allowed.length <= mostChoices) return allowed.join(" | ");
  const meant = node.kind === "scalar" ? nearest(writtenOf(node), allowed) : undefined;
  const first = meant === undefined ? allowed : [meant, ...allowed.filter((it) => it !== meant)];
  return `${first.slice(0, mostChoices).join(" | ")} | …`;
}

const inQuotes: Text = {
  en: "{0} must be a string; enclose it in quotes: {1}",
  ko: "{0}은(는) 문자열이어야 합니다. 따옴표로 묶으십시오: {1}",
};
const oneOf: Text = {
  en: "{0} must be one of {2}; it is {1}",
  ko: "{0}은(는) 다음 중 하나여야 합니다: {2}. 현재 값: {1}",
};
const oneOfVersions: Text = {
  en: "{0} must be one of {2}; it is {1}. For another one only what holds in every version is checked",
  ko: "{0}은(는) 다음 중 하나여야 합니다: {2}. 현재 값: {1}. 다른 버전은 모든 버전에 해당하는 내용만 검사합니다",
};

const isListOfVersions = (allowed: readonly string[]): boolean =>
  allowed.length > 0 && allowed.every((it) => /^\d+\.\d$/.test(it));

const formMessage = ({ label, example }: (typeof textForms)[TextForm], subject: string, node: Node): Message =>
  message(
    {
      en: "{1} is not a valid {2} for {0}; an example is {3}",
      ko: "{0}의 값 {1}은(는) 올바른 {2}이(가) 아닙니다. 예: {3}",
    },
    subject,
    describe(node),
    label,
    example,
  );

/** A scalar with a value. Nobody writes a capital Null to clear something: it is somebody's name. */
const isWritten = (node: Node): node is ScalarNode =>
  node.kind === "scalar" && (node.value !== null || (node.source ?? "").startsWith("N"));

/** Nothing stands behind a colon or a dash: somebody is about to write there. */
export const isBlank = (node: Node): boolean =>
  node.kind === "scalar" && node.value === null && node.start === node.end;

/** What is said where a value is still to be written. */
export const noValueYet = (subject: string): Message =>
  message({ en: "{0} has no value yet", ko: "{0}의 값이 아직 없습니다" }, subject);

const isQuotedNumber = (wanted: string, node: Node): node is ScalarNode =>
  node.kind === "scalar" &&
  typeof node.value === "string" &&
  (wanted === "integer" ? /^\s*-?\d+\s*$/ : wanted === "number" ? /^\s*-?\d+(\.\d+)?\s*$/ : /(?!)/).test(node.value);

/** A word of an enumeration that YAML reads as a number is not an unknown word: only its quotes are missing. */
export function unquotedWord(error: ShapeError, node: Node): ShapeError {
  const isWord =
    (error.keyword === "enum" || error.keyword === "const") &&
    isWritten(node) &&
    typeof node.value !== "string" &&
    allowedOf(error.params).includes(writtenOf(node));
  return isWord ? { ...error, keyword: "type", params: { ...error.params, type: "string" } } : error;
}

// 14 is 14.0 without its quotes and its zero.
const wordOfNumber = (node: Node, allowed: readonly string[]): string | undefined =>
  node.kind === "scalar" && typeof node.value === "number"
    ? allowed.find((it) => Number(it) === node.value)
    : undefined;

// Release 15.0.1 speaks 15.0, 14 is 14.0 without its quotes and its zero, and a release to come speaks the newest. One before all has none.
function versionBelow(written: string, versions: readonly string[]): string | undefined {
  const [, major, minor = "0"] = /^\D*(\d+)(?:\.(\d+))?/.exec(written) ?? [];
  const release = Number(major) * 100 + Number(minor);
  const numbered = versions.map((it) => ({ it, release: Number(it.split(".")[0]) * 100 + Number(it.split(".")[1]) }));
  return numbered.filter((known) => known.release <= release).sort((a, b) => b.release - a.release)[0]?.it;
}

/** Fixes for a value: the nearest allowed word, quotes around a number, or the boolean that was meant. */
export function enumFix({ keyword, params }: ShapeError, node: Node, parent: Node | undefined): readonly Fix[] {
  if (!isWritten(node) || parent === undefined) return [];
  const set = (value: string | boolean, safe: boolean): Fix => ({
    title: message({ en: "Set {0}", ko: "{0}(으)로 설정" }, String(value)),
    safe,
    changes: [{ kind: "replace", node, value }],
  });
  if (keyword === "enum") {
    const allowed = allowedOf(params);
    const meant = isListOfVersions(allowed)
      ? versionBelow(writtenOf(node), allowed)
      : (allowed.find((it) => Number(it) === node.value) ?? nearest(writtenOf(node), allowed));
    return meant === undefined ? [] : [set(meant, false)];
  }
  if (keyword === "pattern") {
    const form = formOf(String(params.pattern));
    const meant = form && nearForm(writtenOf(node), form);
    return meant === undefined ? [] : [set(meant, meant === writtenOf(node).trim())];
  }
  if (keyword !== "type") return [];
  const wanted = [params.type].flat().map(String).join(",").split(",");
  if (wanted.includes("string"))
    // What a spreadsheet or a slip made of a number (1.2E+11) may not be what was meant, digits are.
    return [
      {
        ...set(writtenOf(node), /^[+-]?[\d.]+$/.test(writtenOf(node))),
        title: message({ en: "Put it in quotes", ko: "따옴표로 묶기" }),
      },
    ];
  if (wanted.includes("boolean")) {
    const word = String(node.value).toLowerCase();
    if (/^(yes|on|t|1|enabled?)$/.test(word)) return [set(true, false)];
    if (/^(no|off|f|0|disabled?)$/.test(word)) return [set(false, false)];
  }
  return [];
}

/** The fix for a mistyped key. */
export const keyFix = (key: Node, meant: string): Fix => ({
  title: message({ en: "Change to {0}", ko: "{0}(으)로 변경" }, meant),
  safe: false,
  changes: [{ kind: "rename", key, to: meant }],
});

const allowedOf = (params: ShapeError["params"]): readonly string[] =>
  (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue])
    .filter((it) => it !== null && it !== undefined)
    .map(String);
