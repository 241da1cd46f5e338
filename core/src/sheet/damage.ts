import { message, type Message } from "../base/text.ts";
import { namedByValues, phoneSection } from "../catalog/catalog.ts";

/** What a spreadsheet did to a cell. Nothing is restored: the digits are gone, or it cannot be known what they were. */
export interface Damage {
  readonly kind:
    | "scientific"
    | "hashes"
    | "formulaError"
    | "date"
    | "numberForName"
    | "grouped"
    | "lostPlus"
    | "lostZero"
    | "lostZeroBeside"
    | "control"
    | "tooLong"
    | "formula";
  /** `warning` where the cell may as well be meant so. */
  readonly severity: "error" | "warning";
}

/** What is remarkable about a cell of a workbook, beside its text. */
export type CellNote = "formula" | "date" | "roundedNumber";

/** What a workbook says of a cell. */
export const noted: Readonly<Record<CellNote, Damage>> = {
  date: { kind: "date", severity: "error" },
  roundedNumber: { kind: "scientific", severity: "error" },
  formula: { kind: "formula", severity: "warning" },
};

/** What a cell is meant to hold, as far as that tells damage. */
export type Meant = "deviceName" | "directoryNumber" | "phoneNumber" | "text";

/** What a key of a section is meant to hold, as far as that tells damage. */
export function meantBy(key: string, section: string): Meant {
  if (section === phoneSection && key === "name") return "deviceName";
  if (key === "pattern" && (section === phoneSection || namedByValues.has(section))) return "directoryNumber";
  return /^dirn$|e164Mask|[Dd]estination|[Mm]ask|Number$/.test(key) ? "phoneNumber" : "text";
}

/** Whether a cell may be damaged at all, whatever it is meant to hold: most are words, and that shows at their ends. */
export function mayBeDamaged(text: string): boolean {
  const it = text.trim();
  if (it === "") return false;
  if (it.length > maxCellLength || hasControls(it)) return true;
  const [first, last] = [it.charCodeAt(0), it.charCodeAt(it.length - 1)];
  // A sign, `#` or a digit in front; or a month with its year.
  return isDigit(first) || /^[#+-]/.test(it) || (isDigit(last) && dayMonth.test(it));
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** A spreadsheet has 32,767 characters in a cell at most; no value is as long as this. */
const maxCellLength = 100_000;

/** What a spreadsheet made of a cell; undefined where nothing shows in the cell alone. */
export function damageOf(text: string, meant: Meant): Damage | undefined {
  const it = text.trim();
  if (it.length > maxCellLength) return { kind: "tooLong", severity: "error" };
  if (hasControls(it)) return { kind: "control", severity: "error" };
  if (isRounded(it)) return { kind: "scientific", severity: "error" };
  if (/^#{2,}$/.test(it)) return { kind: "hashes", severity: "error" };
  if (isFormulaError(it)) return { kind: "formulaError", severity: "error" };
  if (meant === "deviceName") {
    if (isDate(it) || isFullDate(it)) return { kind: "date", severity: "error" };
    return isShortNumber(it) ? { kind: "numberForName", severity: "error" } : undefined;
  }
  const isNumber = meant === "directoryNumber" || meant === "phoneNumber";
  if (isDate(it) || (isNumber && isFullDate(it)))
    return { kind: "date", severity: meant === "directoryNumber" ? "error" : "warning" };
  if (isNumber && isGrouped(it)) return { kind: "grouped", severity: "error" };
  if (meant === "phoneNumber" && /^\d{11,15}$/.test(it)) return { kind: "lostPlus", severity: "warning" };
  return undefined;
}

/** Characters that neither AXL nor a file can hold: a NUL and its like, halves of a character, what no character is. */
const noText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/u;
const hasControls = (text: string): boolean => noText.test(text);

/**
 * `1.23457E+11`, also with a decimal comma, as spreadsheets and programs write a number that they rounded. Without a sign or
 * a fraction it is none: `001122334E56` is a MAC address, `2E05` a room.
 */
export const isRounded = (text: string): boolean => /^[+-]?(?:\d+(?:[.,]\d+)?E[+-]|\d+[.,]\d+E)\d+$/i.test(text);

/** `#NAME?` and its like in any language (`#WERT!`, `#¿NOMBRE?`), and those for "not available". */
const isFormulaError = (it: string): boolean =>
  /^#[¡¿]?\p{L}[\p{L}\d_/]*[!?]$/u.test(it) || /^#(?:N\/?[ADV]|NV|GETTING_DATA)$/i.test(it);

/** `1001.0`, as programs write a column of numbers with gaps; `4,930,901` with separators between thousands. */
const isGrouped = (it: string): boolean => /^\d+[.,]0+$/.test(it) || /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(it);

/** A number that is too short for a MAC address. */
export const isShortNumber = (text: string): boolean => /^\d{1,11}$/.test(text) || /^\d+[.,]\d+$/.test(text);

/** `2026-03-04`, `04.03.2026`, `3/4/2026`, `2026년 3월 4일`, each also with a time. */
const isFullDate = (it: string): boolean =>
  /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{2}|\d{4})|\d{4}년 ?\d{1,2}월 ?\d{1,2}일)(?:[ T]+\d.*)?$/.test(
    it,
  );

/** Months in English and German, as spreadsheets shorten them or write them out: `SEPAABBCCDDEE01` is none. */
const month =
  "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|" +
  "sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
const dayMonth = new RegExp(`^(?:\\d{1,2}[.-] ?${month}\\.?(?:[- ]\\d{2,4})?|${month}[.-]? ?\\d{2,4})$`, "i");

/** `3. Apr`, `03-Apr`, `Apr-24`, `4월 3일`: what spreadsheets show for `3/4` and `3-4`. */
const isDate = (it: string): boolean => dayMonth.test(it) || /^\d{1,2}월 ?\d{1,2}일$/.test(it);

/** What happened to the cell, and what to do about it. */
export function damageText({ kind }: Damage, text: string): Message {
  const it = text.trim();
  return message(texts[kind], visible(it.length > mostShown ? `${it.slice(0, mostShown)}…` : it), it.length);
}

/** Characters of a cell that a message shows. */
const mostShown = 100;

/** Characters that nobody sees as their numbers. */
const visible = (text: string): string =>
  text.replace(new RegExp(noText, "gu"), (it) => `\\u${(it.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);

const texts = {
  control: {
    en: '"{0}" has a control character, which no value can have: the file was damaged on its way. Write the cell again',
    ko: '"{0}"에 값에 쓸 수 없는 제어 문자가 있습니다. 파일이 손상되었습니다. 셀을 다시 입력하십시오',
  },
  tooLong: {
    en: '"{0}" has {1} characters, more than any value can have: a quote may not be closed, or the file is damaged. Write the cell again',
    ko: '"{0}"은(는) {1}자로 값이 가질 수 있는 길이를 넘습니다. 닫히지 않은 따옴표가 있거나 파일이 손상되었을 수 있습니다. 셀을 다시 입력하십시오',
  },
  scientific: {
    en: '"{0}" is a number that a spreadsheet rounded; its digits are lost. Write the whole value into the cell as text',
    ko: '"{0}"은(는) 스프레드시트에서 반올림한 숫자이며 원래 자릿수가 없습니다. 셀을 텍스트 형식으로 바꾸고 전체 값을 입력하십시오',
  },
  hashes: {
    en: '"{0}" stands for a value that did not fit into the column of a spreadsheet; the value is lost. Write it again',
    ko: '"{0}"은(는) 스프레드시트의 열 너비가 좁아 표시되지 않은 값이며 원래 값이 없습니다. 다시 입력하십시오',
  },
  formulaError: {
    en: '"{0}" is the error of a formula, not a value. Write the value into the cell as text',
    ko: '"{0}"은(는) 수식 오류이며 값이 아닙니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오',
  },
  date: {
    en: '"{0}" looks like a date that a spreadsheet made of another value. Write the value into the cell as text',
    ko: '"{0}"은(는) 스프레드시트에서 다른 값을 날짜로 바꾼 것 같습니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오',
  },
  numberForName: {
    en: '"{0}" is a number where a device name is due: leading zeros or letters of a MAC address are lost. Write all of it as text',
    ko: '장치 이름이 있어야 할 곳에 숫자 "{0}"이(가) 있습니다. MAC 주소의 앞자리 0이나 문자가 없어졌습니다. 전체 값을 텍스트로 입력하십시오',
  },
  grouped: {
    en: '"{0}" is how a spreadsheet shows a number; a directory or telephone number has neither decimals nor separators. Write its digits as text',
    ko: '"{0}"은(는) 스프레드시트가 표시한 숫자 형식이며, 디렉터리 번호나 전화번호에는 소수점과 구분 기호가 없습니다. 번호를 텍스트로 입력하십시오',
  },
  formula: {
    en: '"{0}" is what a formula gave when the workbook was saved; it is taken as it stands',
    ko: '"{0}"은(는) 통합 문서를 저장할 때의 수식 결과이며 그대로 사용합니다',
  },
  lostPlus: {
    en: '"{0}" may have lost its leading +; the file cannot tell. Write +{0} as text if so',
    ko: '"{0}" 앞의 +가 없어졌을 수 있으며 파일로는 알 수 없습니다. 그렇다면 +{0}을(를) 텍스트로 입력하십시오',
  },
  lostZero: {
    en: '"{0}" is one digit shorter than the other numbers of its column and may have lost a leading zero; the file cannot tell',
    ko: '"{0}"은(는) 같은 열의 다른 번호보다 한 자리 짧아 앞자리 0이 없어졌을 수 있습니다. 파일로는 알 수 없습니다',
  },
  lostZeroBeside: {
    en: 'A spreadsheet made a number of another cell of this row; "{0}" may have lost a leading zero, too, and the file cannot tell',
    ko: '스프레드시트가 이 행의 다른 셀을 숫자로 바꾸었습니다. "{0}"의 앞자리 0도 없어졌을 수 있으며 파일로는 알 수 없습니다',
  },
} as const;
