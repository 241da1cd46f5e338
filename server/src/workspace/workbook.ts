import type { Grid, GridCell, GridRow } from "../../../core/src/model/grid.ts";
import { maxRows } from "../../../core/src/model/grid.ts";
import type { CellNote } from "../../../core/src/sheet/damage.ts";
import type { SheetFault, SheetState, SheetWanted } from "../../../core/src/model/sheet-state.ts";
import { datesIn, HasEntities, partsIn, readCells, textsIn } from "./workbook-xml.ts";
import type { PartText, RawRow, RawSheet, SheetPart } from "./workbook-xml.ts";
import { LargerThanStated, partsOfZip, unpackedOf, type ZipPart } from "./zip.ts";

/** What a workbook may unpack to, in bytes, and against its own size; parts of it, and cells below headings of one sheet. */
const most = { bytes: 200_000_000, ratio: 200, parts: 20_000, cells: 8_000_000 };

/**
 * One sheet of a workbook (.xlsx). Nothing in it is run or followed: a workbook with links to other files or with entities of
 * its own is refused, and one that unpacks to more than can be real is not unpacked. Others have their turn while it is read.
 */
export async function workbookSheet(uri: string, bytes: Uint8Array, { sheet }: SheetWanted): Promise<SheetState> {
  const read = await faultFree(uri, bytes, async () => {
    const book = await opened(bytes);
    const found = sheet === undefined ? book.sheets[0] : book.sheets.find((it) => it.name === sheet);
    if (found === undefined) throw new Refused("noSheet", sheet ?? "");
    return sheetIn(uri, book, found);
  });
  return "kind" in read ? read : { kind: "rows", grid: read.grid };
}

/** A sheet of a workbook, with what its rows do not show. */
export interface WorkbookSheet {
  readonly grid: Grid;
  readonly aside: RawSheet & { readonly isHidden: boolean };
}

/**
 * All sheets of a workbook that have rows, in its order; those whose name begins with `#` are notes of whoever keeps it.
 * Fails as `workbookSheet` does.
 */
export function workbookSheets(uri: string, bytes: Uint8Array): Promise<readonly WorkbookSheet[] | Fault> {
  return faultFree(uri, bytes, async () => {
    const book = await opened(bytes);
    const sheets: WorkbookSheet[] = [];
    let cells = 0;
    for (const it of book.sheets.filter(({ name }) => !name.startsWith("#"))) {
      const read = await sheetIn(uri, book, it);
      cells += read.grid.rows.reduce((sum, row) => sum + row.cells.length, 0);
      if (cells > most.cells) throw new Refused("tooManyCells", String(most.cells));
      if (read.grid.head !== undefined) sheets.push(read);
    }
    return sheets;
  });
}

async function faultFree<T>(uri: string, bytes: Uint8Array, read: () => Promise<T>): Promise<T | Fault> {
  if (isOldWorkbook(bytes)) return fault(uri, "oldWorkbook", "");
  try {
    return await read();
  } catch (e) {
    if (e instanceof Refused) return fault(uri, e.fault, e.detail);
    if (e instanceof HasEntities) return fault(uri, "external", "");
    if (e instanceof LargerThanStated) return fault(uri, "bomb", e.message);
    return fault(uri, "workbook", e instanceof Error ? e.message : "");
  }
}

/** Whether bytes are those of an old workbook, or of one behind a password: both have the form of old documents. */
const isOldWorkbook = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

class Refused extends Error {
  readonly fault: SheetFault;
  readonly detail: string;

  constructor(fault: SheetFault, detail: string) {
    super(fault);
    this.fault = fault;
    this.detail = detail;
  }
}

type Fault = Extract<SheetState, { kind: "fault" }>;
const fault = (uri: string, it: SheetFault, detail: string): Fault => ({
  kind: "fault",
  fault: it,
  uri,
  detail,
});

/** What all sheets of a workbook share is read once. */
interface Book {
  readonly part: (name: string) => PartText;
  readonly sheets: readonly SheetPart[];
  readonly shared: readonly string[];
  readonly isDate: (style: number) => boolean;
}

async function opened(bytes: Uint8Array): Promise<Book> {
  const parts = statedParts(bytes);
  const part = (name: string): PartText => textOf(parts.get(name));
  const sheets = await partsIn(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels"));
  if (sheets.length === 0) throw new Error("no sheets");
  const shared = await textsIn(part("xl/sharedStrings.xml"));
  return { part, sheets, shared, isDate: await datesIn(part("xl/styles.xml")) };
}

async function sheetIn(uri: string, { part, shared, isDate }: Book, found: SheetPart): Promise<WorkbookSheet> {
  const rows: GridRow[] = [];
  let [width, started, count] = [0, 0, 0];
  const take = (raw: RawRow): void => {
    if (raw.number > maxRows) throw new Refused("tooManyRows", "");
    const cells = cellsOf(raw, shared, isDate, rows.length === 0 ? Infinity : width);
    // Columns without a heading are not read.
    if (rows.length === 0) width = cells.length;
    count += cells.length;
    if (count > most.cells) throw new Refused("tooManyCells", String(most.cells));
    rows.push({ chunk: { uri, offset: raw.number - 1 }, length: 0, cells });
  };
  const aside = await readCells(part(found.path), take, () => {
    if (++started > maxRows) throw new Refused("tooManyRows", "");
  });
  const [head, ...others] = rows;
  const grid: Grid = { uri, text: "", delimiter: undefined, sheet: found.name, head, rows: others };
  return { grid, aside: { ...aside, isHidden: found.isHidden } };
}

/** The parts of an archive, if what it states of them can be real; no more than it states is unpacked later. */
function statedParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  let total = 0;
  for (const it of partsOfZip(bytes)) {
    const { name, packed, size } = it;
    if (/^xl\/externalLinks\//i.test(name)) throw new Refused("external", "");
    total += size;
    if (total > most.bytes) throw new Refused("bomb", `${most.bytes / 1_000_000} MB`);
    if (size > 1_000_000 && size > packed.length * most.ratio) throw new Refused("bomb", `${most.ratio}:1`);
    if (parts.has(name)) throw new Error(`${name} is there twice`);
    if (parts.size >= most.parts) throw new Refused("bomb", `> ${most.parts}`);
    parts.set(name, it);
  }
  return parts;
}

/** The text of a part, as long as it is one; none where there is no such part. */
async function* textOf(part: ZipPart | undefined): AsyncGenerator<string> {
  if (part === undefined) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const it of unpackedOf(part)) yield decoder.decode(it, { stream: true });
  yield decoder.decode();
}

function cellsOf(
  { cells }: RawRow,
  shared: readonly string[],
  isDate: (style: number) => boolean,
  width: number,
): readonly GridCell[] {
  const made: GridCell[] = [];
  for (const { at, type, style, text, formula } of cells) {
    if (at >= width) continue;
    const isNumber = type === "n";
    const note =
      type === "d" || (isNumber && text !== "" && isDate(style))
        ? "date"
        : isNumber && isRounded(text)
          ? "roundedNumber"
          : formula
            ? "formula"
            : undefined;
    made[at] = cellOf(type === "s" ? (shared[Number(text)] ?? "") : type === "b" ? String(text === "1") : text, note);
  }
  return made;
}

const cellOf = (text: string, note: CellNote | undefined): GridCell => ({
  text,
  start: 0,
  end: 0,
  quoted: false,
  ...(note !== undefined && { note }),
});

/** A number has fifteen digits in a spreadsheet; those behind them are gone. */
const isRounded = (text: string): boolean => /e/i.test(text) || text.replace(/\D/g, "").replace(/^0+/, "").length > 15;
