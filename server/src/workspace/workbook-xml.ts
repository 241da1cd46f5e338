import { SaxesParser } from "saxes";
import { maxColumns } from "../../../core/src/sheet/delimited.ts";

/** A cell as the sheet writes it. */
export interface RawCell {
  /** Number of the column, from 0. */
  readonly at: number;
  /** `s` shared text, `str` and `inlineStr` text, `n` number, `b` switch, `e` error. */
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly formula: boolean;
}

export interface RawRow {
  /** As spreadsheets count, from 1. */
  readonly number: number;
  readonly cells: readonly RawCell[];
}

type Attributes = Readonly<Record<string, string>>;

/** What is told of a text of XML: names without their prefix. */
interface Hearing {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A part of a workbook, piece by piece; without a piece where there is no such part. */
export type PartText = AsyncIterable<string>;

/** A part defines entities of its own, or names another file that does. */
export class HasEntities extends Error {}

/** No element of a workbook has as many; whoever gives so many wants the memory. */
const mostAttributes = 1000;

async function hear(xml: PartText, { open, text, close }: Hearing): Promise<void> {
  const parser = new SaxesParser();
  const own = (name: string): string => name.slice(name.indexOf(":") + 1);
  let attributeCount = 0;
  parser.on("opentagstart", () => {
    attributeCount = 0;
  });
  parser.on("attribute", ({ name }) => {
    if (++attributeCount > mostAttributes) throw new Error(`> ${mostAttributes} attributes (${name.slice(0, 20)})`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    open(own(name), attributes);
  });
  parser.on("doctype", () => {
    throw new HasEntities();
  });
  parser.on("text", (it) => text?.(it));
  parser.on("cdata", (it) => text?.(it));
  parser.on("closetag", ({ name }) => close?.(own(name)));
  parser.on("error", (error) => {
    throw error;
  });
  let hasText = false;
  for await (const piece of xml) {
    hasText ||= piece !== "";
    parser.write(piece);
  }
  if (hasText) parser.close();
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** The workbook does not show it. */
  readonly isHidden: boolean;
}

/** The sheets of a workbook in their order, each with its part. */
export async function partsIn(workbook: PartText, relations: PartText): Promise<readonly SheetPart[]> {
  const targets = new Map<string, string>();
  await hear(relations, {
    open: (name, { Id, Target, TargetMode }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined && TargetMode !== "External")
        targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetPart[] = [];
  await hear(workbook, {
    open: (tag, attributes) => {
      if (tag !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const path = targets.get(id ?? "");
      if (path !== undefined)
        sheets.push({ name: attributes.name ?? "", path, isHidden: /hidden/i.test(attributes.state ?? "") });
    },
  });
  return sheets;
}

/** The shared texts, without how they are pronounced. */
export async function textsIn(xml: PartText): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, isIn, isSpoken] = ["", false, false];
  await hear(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isSpoken = true;
      isIn = name === "t";
    },
    text: (it) => {
      if (isIn && !isSpoken) text += it;
    },
    close: (name) => {
      isIn = false;
      if (name === "rPh") isSpoken = false;
      if (name === "si") texts.push(withoutEscapes(text));
    },
  });
  return texts;
}

/** Whether a style shows numbers as dates or times. */
export async function datesIn(xml: PartText): Promise<(style: number) => boolean> {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  await hear(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt") custom.set(Number(numFmtId), formatCode ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) formats.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  const isDate = (id: number): boolean => {
    const code = custom.get(id);
    // What stands in quotes and brackets is no part of the format but colours, conditions and words.
    return code === undefined
      ? (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
      : /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  };
  return (style) => isDate(formats[style] ?? 0);
}

/** What a sheet holds beside its rows. */
export interface RawSheet {
  /** Ranges of joined cells (`B2:B6`); only the first of each has a value. */
  readonly merged: readonly string[];
  /** Rows with cells that are not shown. */
  readonly hidden: number;
}

/** Joined ranges that are kept: more are not named. */
const mostMerged = 10_000;

/**
 * Reads the sheet of a part: `take` gets each row that has cells, `started` hears of every row. Fails where a row is wider than
 * any spreadsheet can be.
 */
export async function readCells(xml: PartText, take: (row: RawRow) => void, started: () => void): Promise<RawSheet> {
  const merged: string[] = [];
  const hidden: number[] = [];
  let row: { number: number; cells: RawCell[]; isHidden: boolean } = { number: 0, cells: [], isHidden: false };
  let cell: { at: number; type: string; style: number; text: string; formula: boolean } | undefined;
  let [isIn, isSpoken] = [false, false];
  await hear(xml, {
    open: (name, { r, t, s, ref, hidden: hides }) => {
      if (name === "mergeCell" && ref !== undefined && merged.length < mostMerged) merged.push(ref);
      else if (name === "row") {
        started();
        row = { number: Number(r ?? row.number + 1), cells: [], isHidden: hides === "1" || hides === "true" };
      } else if (name === "c")
        cell = {
          at: r === undefined ? (row.cells.at(-1)?.at ?? -1) + 1 : columnOf(r),
          type: t ?? "n",
          style: Number(s ?? 0),
          text: "",
          formula: false,
        };
      else if (name === "f" && cell) cell.formula = true;
      else if (name === "rPh") isSpoken = true;
      isIn = name === "v" || name === "t";
    },
    text: (it) => {
      if (isIn && !isSpoken && cell) cell.text += it;
    },
    close: (name) => {
      isIn = false;
      if (name === "rPh") isSpoken = false;
      if (name === "c" && cell && cell.type !== "n") cell.text = withoutEscapes(cell.text);
      if (name === "c" && cell && (cell.text !== "" || cell.formula)) row.cells.push(cell);
      if (name === "c") cell = undefined;
      if (row.cells.length > maxColumns) throw new Error(`> ${maxColumns} columns`);
      if (name !== "row" || row.cells.length === 0) return;
      take(row);
      if (row.isHidden) hidden.push(row.number);
    },
  });
  return { merged, hidden: hidden.length };
}

/** `_x000D_` stands for what XML cannot hold, or would change. */
const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "A") column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
