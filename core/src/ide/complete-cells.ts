import type { BoundFile } from "../model/bind.ts";
import { trimmedCell } from "../model/row-cell.ts";
import { headingOf } from "../model/placeholder.ts";
import { inline } from "../syntax/scalar.ts";
import type { Ask, Completion, SheetColumn } from "./complete-ask.ts";
import { startOf } from "./parts.ts";

/** Rows of a sheet that are looked at for what a column holds, and cells that are shown of it. */
const most = { rows: 20, cells: 3 };

/** The columns of the sheet that the table around an offset of a file names; none while its sheet is not known. */
export function columnsAround(file: BoundFile | undefined, offset: number): readonly SheetColumn[] {
  const tables = file?.documents.flatMap((it) => it.tables) ?? [];
  const state = tables.findLast(({ table }) => startOf(table.node) <= offset)?.state;
  if (state?.kind !== "rows") return [];
  const { head, rows } = state.grid;
  const seen = new Set<string>();
  return (head?.cells ?? []).flatMap(({ text }, at): readonly SheetColumn[] => {
    const heading = headingOf(text);
    if (heading === "" || seen.has(heading)) return [];
    seen.add(heading);
    const cells = rows.slice(0, most.rows).map((row) => trimmedCell(state.grid, row, at));
    const shown = cells.filter((it) => it !== "").slice(0, most.cells);
    return [{ heading, detail: shown.join(", ") }];
  });
}

/** The headings that a value of a mapping may name: in braces, or as they are behind `when`. */
export function completeCells({ cursor, columns, written }: Ask): readonly Completion[] {
  const keys = cursor.path.map((it) => (it.kind === "key" ? it.name : ""));
  const [first, , rows, , key] = keys;
  if (first !== "tables" || rows !== "rows" || key === undefined || !["when", "extends", "values"].includes(key))
    return [];
  const isQuoted = /^["']/.test(cursor.typed);
  const quote = cursor.typed.startsWith("'") ? "single" : isQuoted || key !== "when" ? "double" : "plain";
  const open = key === "when" ? undefined : openBrace(cursor.typed, written);
  return columns.map(({ heading, detail }): Completion => {
    const value = key === "when" ? heading : `${open?.before ?? ""}{${heading}}${open?.after ?? ""}`;
    const text = inline(value, cursor.flow, quote);
    return {
      ...{ label: key === "when" ? heading : `{${heading}}`, kind: "value", detail, span: cursor.span },
      filter: isQuoted ? text : open === undefined ? heading : value,
      newText: `${cursor.tight ? " " : ""}${text}`,
      snippet: false,
    };
  });
}

/** Inside `CSF{Us` what stands before the brace, and behind the one that may close it. */
function openBrace(typed: string, written: string): { readonly before: string; readonly after: string } | undefined {
  const brace = typed.lastIndexOf("{");
  if (brace < 0 || typed.includes("}", brace)) return undefined;
  const behind = written.slice(typed.length).replace(/["']\s*$/, "");
  const close = behind.indexOf("}");
  const isClosed = close >= 0 && !behind.slice(0, close).includes("{");
  return { before: typed.slice(0, brace).replace(/^["']/, ""), after: isClosed ? behind.slice(close + 1) : behind };
}
