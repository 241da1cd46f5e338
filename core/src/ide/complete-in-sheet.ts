import type { Language } from "../base/text.ts";
import { CellScalar } from "../model/row-cell.ts";
import { trimmedCell } from "../model/row-cell.ts";
import type { FieldType } from "../catalog/schema.ts";
import type { ConfigObject } from "../model/object.ts";
import type { TableFault } from "../model/table-fault.ts";
import type { Ask, Completion, Completions } from "./complete-ask.ts";
import { maxNames } from "./complete-ask.ts";
import { completeValues } from "./complete-values.ts";
import { expectedAt } from "./expected.ts";
import { matches } from "./matches.ts";
import { cellAt, plansOf, tablesOn, usagesIn, type CellAt, type CellUsage, type SheetTable } from "./sheet-cells.ts";
import { projectOf, type World } from "./world.ts";

/** What can be written into the cell at an offset of a sheet: what its column is for, as the cell says it. */
export function completeInSheet(
  world: World,
  uri: string,
  offset: number,
  liveNames: Ask["liveNames"],
  language: Language,
): Completions {
  const found = new Map<string, Completion>();
  for (const on of tablesOn(world.files, uri)) {
    const at = cellAt(on.grid, offset);
    if (at === undefined) continue;
    if (at.row === on.grid.head) {
      for (const it of headingsFor(on, at)) found.set(it.label, it);
      continue;
    }
    const object = on.table.objects.find(({ row }) => row?.cells === at.row);
    for (const plan of plansOf(on.table))
      for (const usage of usagesIn(plan, at.column))
        for (const it of valuesFor(on, { at, usage, object, offset, world, uri, liveNames, language }))
          if (!found.has(it.label)) found.set(it.label, it);
  }
  const items = [...found.values()];
  return { items: items.slice(0, maxNames), more: items.length > maxNames };
}

interface InCell extends Pick<Ask, "world" | "uri" | "liveNames" | "language"> {
  readonly at: CellAt;
  readonly usage: CellUsage;
  readonly object: ConfigObject | undefined;
  readonly offset: number;
}

function valuesFor({ document, grid }: SheetTable, cell: InCell): readonly Completion[] {
  const { at, usage, offset, world } = cell;
  const expected = expectedAt(usage.path);
  if (expected?.kind !== "value") return [];
  const { start, end, quoted } = at.row.cells[at.column] ?? { start: 0, end: 0, quoted: false };
  const span = { start: at.row.chunk.offset + start, end: at.row.chunk.offset + end };
  const typed = grid.text.slice(span.start, offset).replace(/^"/, "");
  const items = completeValues({
    ...{ world, uri: cell.uri, project: projectOf(world, document), object: cell.object, language: cell.language },
    ...{ expected, columns: [], written: trimmedCell(grid, at.row, at.column), liveNames: cell.liveNames },
    cursor: {
      ...{ path: usage.path, span, typed, at: "value", flow: false, colon: true, tight: false, keys: [], column: 0 },
    },
  });
  const scalar = new CellScalar(grid, at.row, usage.of, null);
  return items.flatMap((it): readonly Completion[] => {
    const newText = scalar.write(valueOf(it.label, expected.type));
    if (newText === undefined || !matches(it.filter ?? it.label, typed)) return [];
    return [{ ...it, span, newText, ...(quoted && { filter: `"${it.label}` }) }];
  });
}

const valueOf = (label: string, type: FieldType): string | boolean =>
  type.kind === "boolean" ? label === "true" : label;

/** The headings that mappings name and the sheet does not have. */
const headingsFor = ({ table, grid }: SheetTable, { row, column }: CellAt): readonly Completion[] => {
  const { start, end } = row.cells[column] ?? { start: 0, end: 0 };
  const span = { start: row.chunk.offset + start, end: row.chunk.offset + end };
  const names = table.faults.flatMap((it: TableFault) => (it.kind === "noHeading" ? [it.heading] : []));
  return [...new Set(names)].map((heading) => ({
    ...{ label: heading, kind: "value", span, snippet: false },
    newText: grid.delimiter !== undefined && heading.includes(grid.delimiter) ? `"${heading}"` : heading,
  }));
};
