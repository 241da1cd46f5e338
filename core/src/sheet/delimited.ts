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

/** Columns of a sheet that are read: as many as a spreadsheet can have. */
export const maxColumns = 16_384;

/** Units of a record that are read: six times what the widest export of BAT can have. */
export const maxRowLength = 1_000_000;

/** Records to look at when the delimiter is found out, and units of text in which they stand. */
const lookedAt = 20;
const lookedInto = 1_000_000;

/**
 * Where the rows of a text begin: behind a byte order mark, and behind the line `sep=;` by which spreadsheets are told the
 * delimiter.
 */
export const startOfRows = (text: string): number =>
  /^\uFEFF?(?:sep=[,;\t|](?:\r\n|[\r\n]|$))?/i.exec(text)?.[0].length ?? 0;

/**
 * Reads a delimited text by RFC 4180: a cell in double quotes may hold delimiters, line ends and doubled quotes. Lines end
 * with CRLF, LF or CR; an empty line is a row of one empty cell. Never fails: a quote inside an unquoted cell is text, what
 * follows a closing quote belongs to the cell, and a quote that is not closed runs to the end. `from` is where to begin. Of a row
 * that is wider than any spreadsheet can be no more cells are kept than show that it is, the last of them its own last.
 */
export function* readDelimited(text: string, delimiter: Delimiter, from = startOfRows(text)): Generator<Row> {
  let at = from;
  while (at < text.length) {
    const row: Cell[] = [];
    for (;;) {
      const cell = cellAt(text, at, delimiter);
      row[Math.min(row.length, maxColumns)] = cell;
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
  const closing = closingQuote(text, start);
  const end = closing < 0 ? text.length : endOfPlain(text, closing + 1, delimiter);
  const written = text.slice(start + 1, closing < 0 ? end : closing);
  // A row that is so long is refused, whatever its cells say.
  const quoted = written.length > maxRowLength ? written : written.replaceAll('""', '"');
  return { text: closing < 0 ? quoted : quoted + text.slice(closing + 1, end), start, end, quoted: true };
}

/** Where the quote that opens at `start` is closed; -1 where nobody closed it. */
export function closingQuote(text: string, start: number): number {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || text.charCodeAt(quote + 1) !== 0x22) return quote;
    from = quote + 2;
  }
}

function endOfPlain(text: string, start: number, delimiter: Delimiter): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** Whether a cell has a quote that nobody closed: all of the text behind the quote stands in it. */
export function isUnclosed({ quoted, text, start, end }: Cell): boolean {
  // A cell that was closed is two quotes longer than its text, and one for each quote in it.
  return quoted && end - start - 1 === text.length + text.split('"').length - 1;
}

/**
 * The delimiter of a text: the one that its line `sep=;` states; else the one that cuts its first records into the most cells,
 * the same number in most of them; else the one that cuts the headings into the most while most records have it, for programs
 * that leave out empty cells at the end. A text of one column has a comma.
 */
export function delimiterOf(whole: string): Delimiter {
  const text = whole.slice(0, lookedInto);
  const [, stated] = /^\uFEFF?sep=([,;\t|])(?:[\r\n]|$)/i.exec(text) ?? [];
  const found = delimiters.find((it) => it === stated) ?? mostCells(text, hasOneWidth) ?? mostCells(text, isInMost);
  return found ?? ",";
}

/** Judges the widths of records, the headings' first: whether a delimiter may be the one. */
type Judge = (widths: readonly number[]) => boolean;
const hasOneWidth: Judge = (widths) => widths.filter((it) => it === widths[0]).length * 2 > widths.length;
const isInMost: Judge = (widths) => widths.filter((it) => it > 1).length * 2 > widths.length;

function mostCells(text: string, judge: Judge): Delimiter | undefined {
  let best: Delimiter | undefined;
  let most = 1;
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const row of readDelimited(text, delimiter)) {
      if (row.length > 1 || row[0]?.text !== "") widths.push(row.length);
      if (widths.length === lookedAt) break;
    }
    const [heading = 1] = widths;
    if (heading > most && judge(widths)) [best, most] = [delimiter, heading];
  }
  return best;
}
