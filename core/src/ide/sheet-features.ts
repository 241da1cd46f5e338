import type { Span } from "../base/span.ts";
import { lineAt, lineStarts } from "../base/lines.ts";
import { message, say, type Language } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { GridRow } from "../model/grid.ts";
import type { ConfigObject } from "../model/object.ts";
import { CellScalar } from "../model/row-cell.ts";
import { entryOf, spanOf, type Node } from "../syntax/tree.ts";
import { tellingOf } from "./describe.ts";
import { below, expectedAt, type Expected } from "./expected.ts";
import type { Fold } from "./folding.ts";
import type { Token } from "./semantic-tokens.ts";
import { objectsOn, tablesOn } from "./sheet-cells.ts";
import type { OutlineEntry } from "./symbols.ts";
import { spotLocation, type Location, type World } from "./world.ts";

/** Most objects of a sheet in its outline: an editor asks for it at each keystroke, and nobody reads ten thousand lines. */
const mostInOutline = 2_000;

const rowSpan = ({ chunk, length }: GridRow): Span => ({ start: chunk.offset, end: chunk.offset + length });

/** The outline of a sheet: what its rows make, by kind, each at its row. */
export function sheetOutline(world: World, uri: string, language: Language): readonly OutlineEntry[] {
  const bySection = new Map<Section, ConfigObject[]>();
  for (const it of objectsOn(world.files, uri).slice(0, mostInOutline))
    bySection.set(it.section, [...(bySection.get(it.section) ?? []), it]);
  return [...bySection].flatMap(([section, objects]): readonly OutlineEntry[] => {
    const children = objects.flatMap((it) => rowEntry(it, language));
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        ...{ name: section, detail: schemaOf(section).plural[language], kind: "section", children },
        ...{ span: { start: first.span.start, end: last.span.end }, nameSpan: first.nameSpan },
      },
    ];
  });
}

function rowEntry(it: ConfigObject, language: Language): readonly OutlineEntry[] {
  if (it.row === undefined) return [];
  const span = rowSpan(it.row.cells);
  const named = spanOf(it.identity);
  const nameSpan = named.start >= span.start && named.end <= span.end ? named : { start: span.start, end: span.start };
  const detail = tellingOf(it, language)
    .map(([, value]) => value)
    .join(" · ");
  return [{ name: it.name, detail, kind: "object", span, nameSpan, children: [] }];
}

/** Rows of a sheet that take more than one line: a quoted cell has line breaks. */
export function sheetFolds(world: World, uri: string): readonly Fold[] {
  const [on] = tablesOn(world.files, uri);
  if (on === undefined) return [];
  const starts = lineStarts(on.grid.text);
  return on.grid.rows.flatMap((row): readonly Fold[] => {
    const { start, end } = rowSpan(row);
    const [first, last] = [lineAt(starts, start), lineAt(starts, end)];
    return last > first ? [{ first, last, kind: "region" }] : [];
  });
}

/** The headings that a table reads, and the cells that mean something: names, references, words of an enumeration. */
export function sheetTokens(world: World, uri: string, range: Span): readonly Token[] {
  const tokens = new Map<number, Token>();
  const add = (spot: Span, type: Token["type"], modifiers: Token["modifiers"] = []): void => {
    if (spot.start < range.end && spot.end > range.start && spot.end > spot.start && !tokens.has(spot.start))
      tokens.set(spot.start, { span: spot, type, modifiers });
  };
  for (const { table, grid } of tablesOn(world.files, uri)) {
    for (const { start, end, text } of grid.head?.cells ?? []) {
      const from = grid.head?.chunk.offset ?? 0;
      if (text.trim() !== "") add({ start: from + start, end: from + end }, "property");
    }
    for (const { row, node, section, schema } of table.objects) {
      const span = row === undefined ? undefined : rowSpan(row.cells);
      if (span === undefined || span.end < range.start || span.start > range.end) continue;
      for (const key of schema.identity) {
        const name = entryOf(node, key)?.value;
        if (name instanceof CellScalar) add(spanOf(name), "variable", ["declaration"]);
      }
      visit(node, expectedAt([{ kind: "key", name: section }, { kind: "item" }]), add);
    }
  }
  const { text } = tablesOn(world.files, uri)[0]?.grid ?? { text: "" };
  return [...tokens.values()]
    .filter(({ span }) => !text.slice(span.start, span.end).includes("\n"))
    .sort((a, b) => a.span.start - b.span.start);
}

function visit(node: Node, expected: Expected | undefined, add: (spot: Span, type: Token["type"]) => void): void {
  if (expected === undefined) return;
  if (node instanceof CellScalar) {
    const type = expected.kind === "value" ? expected.type.kind : undefined;
    if (type === "reference") add(spanOf(node), "variable");
    else if (type === "enum") add(spanOf(node), "enumMember");
  } else if (node.kind === "map")
    for (const { key, value } of node.entries)
      visit(value, below(expected, { kind: "key", name: String(key.value) }), add);
  else if (node.kind === "seq") for (const it of node.items) visit(it, below(expected, { kind: "item" }), add);
}

/** What a table makes of a sheet, over its headings, and where the mapping stands. */
export interface SheetLens {
  readonly span: Span;
  /** `phones.mra.yaml makes 2 end users, 3 phones of these rows`. */
  readonly title: string;
  readonly uses: readonly Location[];
}

/** One for each table that reads the sheet: over each row it would take more lines than the sheet. */
export function sheetLenses(world: World, uri: string, language: Language): readonly SheetLens[] {
  return tablesOn(world.files, uri).flatMap(({ table, grid }): readonly SheetLens[] => {
    if (grid.head === undefined) return [];
    const counts = new Map<Section, number>();
    for (const { section } of table.objects) counts.set(section, (counts.get(section) ?? 0) + 1);
    const counted = [...counts].map(([section, many]) => countOf(section, many, language)).join(", ");
    const by = table.table.node.chunk.uri;
    const file = decodeURIComponent(by.slice(by.lastIndexOf("/") + 1));
    const title = say(counts.size === 0 ? message(nothing, file) : message(makes, counted, file), language);
    return [{ span: rowSpan(grid.head), title, uses: table.table.mappings.map(({ node }) => spotLocation(node)) }];
  });
}

const makes = { en: "{0} by {1}", ko: "{1}에서 {0} 생성" };
const nothing = { en: "no objects by {0}", ko: "{0}에서 만드는 객체 없음" };

function countOf(section: Section, many: number, language: Language): string {
  const { label, plural } = schemaOf(section);
  const named = many === 1 ? label.en : plural.en;
  return language === "ko"
    ? `${label.ko} ${many}개`
    : `${many} ${named.replace(/^[A-Z](?=[a-z])/, (it) => it.toLowerCase())}`;
}
