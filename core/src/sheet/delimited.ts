/** A cell as it stands in the text. Offsets are UTF-16 units of the text, quotes included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A record of a delimited text. */
export type Row = readonly Cell[];

/** What separates cells, the commonest first. */
export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** Records to look at when the delimiter is found out. */
const lookedAt = 20;

/**
 * Reads a delimited text by RFC 4180: a cell in double quotes may hold delimiters, line ends and doubled quotes. Lines end
 * with CRLF, LF or CR; an empty line is a row of one empty cell. Never fails: a quote inside an unquoted cell is text, what
 * follows a closing quote belongs to the cell, and a quote that is not closed runs to the end.
 */
export function* readDelimited(text: string, delimiter: Delimiter): Generator<Row> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const row: Cell[] = [];
    for (;;) {
      const cell = cellAt(text, at, delimiter);
      row.push(cell);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    yield row;
    if (text[at] === "\r" && text[at + 1] === "\n") at += 2;
    else if (at < text.length) at++;
  }
}

function cellAt(text: string, start: number, delimiter: Delimiter): Cell {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, delimiter);
    return { text: text.slice(start, end), start, end, quoted: false };
  }
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { text: value + text.slice(from), start, end: text.length, quoted: true };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfPlain(text, quote + 1, delimiter);
      return { text: value + text.slice(quote + 1, end), start, end, quoted: true };
    }
    value += '"';
    from = quote + 2;
  }
}

function endOfPlain(text: string, start: number, delimiter: Delimiter): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/**
 * The delimiter of a text: the one that cuts its first records into the most cells, the same number in most of them. A text
 * of one column has a comma.
 */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ",";
  let most = 1;
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const row of readDelimited(text, delimiter)) {
      if (row.length > 1 || row[0]?.text !== "") widths.push(row.length);
      if (widths.length === lookedAt) break;
    }
    const [heading = 1] = widths;
    const same = widths.filter((it) => it === heading).length;
    const score = same * 2 > widths.length ? heading : 1;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
