import { unzipSync, type UnzipFileInfo } from "fflate";
import type { Grid, GridCell, GridRow } from "../../../core/src/model/grid.ts";
import { maxRows } from "../../../core/src/model/grid.ts";
import type { CellNote } from "../../../core/src/sheet/damage.ts";
import type { SheetFault, SheetState, SheetWanted } from "../../../core/src/model/sheet-state.ts";
import { datesIn, partsIn, readCells, textsIn, type RawRow, type RawSheet } from "./workbook-xml.ts";

/** What a workbook may unpack to, in bytes, and against its own size. */
const most = { bytes: 200_000_000, ratio: 200 };

/**
 * One sheet of a workbook (.xlsx). Nothing in it is run or followed: a workbook with links to other files or with entities of
 * its own is refused, and one that unpacks to more than can be real is not unpacked.
 */
export function workbookSheet(uri: string, bytes: Uint8Array, { sheet }: SheetWanted): SheetState {
  const read = readSheet(uri, bytes, sheet);
  return "kind" in read ? read : { kind: "rows", grid: read.grid };
}

/** A sheet of a workbook, with what its rows do not show. */
export interface WorkbookSheet {
  readonly grid: Grid;
  readonly aside: Pick<RawSheet, "merged" | "hidden"> & { readonly isHidden: boolean };
}

function readSheet(uri: string, bytes: Uint8Array, sheet: string | undefined): WorkbookSheet | Fault {
  if (isOldWorkbook(bytes)) return fault(uri, "oldWorkbook", "");
  try {
    return sheetIn(uri, bytes, sheet);
  } catch (e) {
    if (e instanceof Refused) return fault(uri, e.fault, e.detail);
    return fault(uri, "workbook", e instanceof Error ? e.message : "");
  }
}

/**
 * All sheets of a workbook that have rows, in its order; those whose name begins with `#` are notes of whoever keeps it.
 * Fails as `workbookSheet` does.
 */
export function workbookSheets(uri: string, bytes: Uint8Array): readonly WorkbookSheet[] | Fault {
  const sheets: WorkbookSheet[] = [];
  for (const name of sheetNames(bytes) ?? [undefined]) {
    const read = readSheet(uri, bytes, name);
    if ("kind" in read) return read;
    if (read.grid.head !== undefined) sheets.push(read);
  }
  return sheets;
}

/** Undefined for what is no workbook: whoever reads its first sheet hears why. */
function sheetNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const part = unpacked(bytes);
    const sheets = partsIn(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels"));
    return sheets.map((it) => it.name).filter((it) => !it.startsWith("#"));
  } catch {
    return undefined;
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

function sheetIn(uri: string, bytes: Uint8Array, wanted: string | undefined): WorkbookSheet {
  const part = unpacked(bytes);
  const sheets = partsIn(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels"));
  const found = wanted === undefined ? sheets[0] : sheets.find((it) => it.name === wanted);
  if (found === undefined) throw new Refused("noSheet", wanted ?? "");
  const shared = textsIn(part("xl/sharedStrings.xml"));
  const isDate = datesIn(part("xl/styles.xml"));
  const rows: GridRow[] = [];
  let width = 0;
  const { rows: raws, ...aside } = readCells(part(found.path));
  for (const raw of raws) {
    if (rows.length > maxRows || raw.number > maxRows) throw new Refused("tooManyRows", "");
    const cells = cellsOf(raw, shared, isDate, rows.length === 0 ? Infinity : width);
    // Columns without a heading are not read.
    if (rows.length === 0) width = cells.length;
    rows.push({ chunk: { uri, offset: raw.number - 1 }, length: 0, cells });
  }
  const [head, ...others] = rows;
  const grid: Grid = { uri, text: "", delimiter: undefined, sheet: found.name, head, rows: others };
  return { grid, aside: { ...aside, isHidden: found.isHidden } };
}

/** Gives the text of a part; empty where there is none. What the archive says of sizes is held to: no more is unpacked. */
function unpacked(bytes: Uint8Array): (name: string) => string {
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (/^xl\/externalLinks\//i.test(name)) throw new Refused("external", "");
    total += originalSize;
    if (total > most.bytes) throw new Refused("bomb", `${most.bytes / 1_000_000} MB`);
    if (originalSize > 1_000_000 && originalSize > size * most.ratio) throw new Refused("bomb", `${most.ratio}:1`);
    return /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(
      name,
    );
  };
  const parts = unzipSync(bytes, { filter });
  return (name) => {
    const part = parts[name];
    const text = part === undefined ? "" : new TextDecoder("utf-8", { fatal: true }).decode(part);
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new Refused("external", "");
    return text;
  };
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
