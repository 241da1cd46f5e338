/** One setting of an Expressway: the words of its path, its value, and the line of the file where it stands, from 1. */
export interface DumpLine {
  readonly path: string;
  readonly value: string;
  readonly line: number;
}

/** Whether a text is the answer to `xConfiguration` or `xStatus`, on the command line or from the diagnostic archive. */
export const isDump = (text: string): boolean =>
  /^(?:\*[cs][ \t]+(?:x(?:Configuration|Status)[ \t]+)?|x(?:Configuration|Status)[ \t]+)[A-Za-z][^:\r\n]*:/im.test(
    text.slice(0, 200_000),
  );

/** Whether a text holds a private key: such a file is refused unread. */
export const hasPrivateKey = (text: string): boolean => /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);

const beginning = /^\s*(?:\*[cs]\s+(?:x(?:Configuration|Status)\s+)?|x(?:Configuration|Status)\s+)/i;
const setting = /^([^:"]+):[ \t]?(.*)$/s;

/**
 * The settings of a text dump. Prompts, `** end` and `OK` are passed over; a setting that a terminal broke at its width is
 * put together again. The path itself never holds a colon, so that the first one ends it.
 */
export function dumpLines(text: string): readonly DumpLine[] {
  const found: DumpLine[] = [];
  let open: { text: string; line: number } | undefined;
  const close = (): void => {
    const match = open && setting.exec(open.text);
    if (open && match?.[1] !== undefined)
      found.push({ path: match[1].trim().replace(/\s+/g, " "), value: unquoted(match[2] ?? ""), line: open.line });
    open = undefined;
  };
  for (const [i, raw] of text.split("\n").entries()) {
    const line = raw.replace(/\r/g, "");
    if (beginning.test(line)) {
      close();
      open = { text: line.replace(beginning, ""), line: i + 1 };
    } else if (open !== undefined && isBroken(open.text) && line.trim() !== "" && !isEnd(line)) open.text += line;
    else close();
  }
  close();
  return found;
}

/** Without its colon yet, or with a quote that is still open. */
const isBroken = (text: string): boolean => {
  const value = setting.exec(text)?.[2]?.trim();
  return value === undefined || (value.startsWith('"') && (value.length === 1 || !value.endsWith('"')));
};

const isEnd = (line: string): boolean => /^\s*(?:\*\*\s*end|OK\b|ERROR\b|\S+[>#$])/i.test(line);

const unquoted = (text: string): string => /^"(.*)"$/s.exec(text.trim())?.[1] ?? text.trim();
