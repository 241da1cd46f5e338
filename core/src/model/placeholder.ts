/** A heading in braces within a value of a mapping: `{User ID:upper}`. */
export interface Placeholder {
  /** The heading that is meant, as headings are compared. */
  readonly heading: string;
  readonly change: "upper" | "lower" | undefined;
  /** Where it stands in the value, braces included. */
  readonly start: number;
  readonly end: number;
  /** The brace is not closed. */
  readonly open: boolean;
}

/** A heading as it is compared: composed, blanks around trimmed and runs of them collapsed; case counts. */
export const headingOf = (text: string): string => text.normalize("NFC").trim().replace(/\s+/gu, " ");

/** The parts of a value: text as it is meant, and placeholders. `{{` is a brace, a lone `}` is text. */
export function placeholderParts(value: string): readonly (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = [];
  let text = "";
  for (let at = 0; at < value.length;) {
    const brace = value.indexOf("{", at);
    if (brace < 0) {
      text += value.slice(at);
      break;
    }
    text += value.slice(at, brace);
    if (value[brace + 1] === "{") {
      text += "{";
      at = brace + 2;
      continue;
    }
    if (text !== "") parts.push(text);
    text = "";
    const close = value.indexOf("}", brace);
    const end = close < 0 ? value.length : close + 1;
    parts.push(placeholderIn(value, brace, end, close < 0));
    at = end;
  }
  if (text !== "") parts.push(text);
  return parts;
}

function placeholderIn(value: string, start: number, end: number, open: boolean): Placeholder {
  const [, name = "", change] =
    /^(.*?)(?::(upper|lower))?\s*$/su.exec(value.slice(start + 1, open ? end : end - 1)) ?? [];
  return { heading: headingOf(name), change: change as Placeholder["change"], start, end, open };
}

/** Whether a value has placeholders or doubled braces: anything that is not meant as it is written. */
export const isPattern = (value: string): boolean => value.includes("{");

/** What a cell's text becomes in a placeholder. */
export const changedBy = ({ change }: Pick<Placeholder, "change">, text: string): string =>
  change === "upper" ? text.toUpperCase() : change === "lower" ? text.toLowerCase() : text;
