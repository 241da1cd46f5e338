import { objectSchema } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { delimiters } from "../sheet/delimited.ts";
import { entryOf, itemsOf, stringOf, type Entry, type MapNode, type Node, type ScalarNode } from "../syntax/tree.ts";
import { headingOf } from "./placeholder.ts";
import type { SheetWanted } from "./sheet-state.ts";

/** A table as a file writes it under `tables`, whatever rows its sheet has. */
export interface Table {
  readonly node: MapNode;
  /** The value of `file`, where it is a text. */
  readonly file: ScalarNode | undefined;
  readonly wanted: SheetWanted | undefined;
  readonly mappings: readonly Mapping[];
}

/** What each row makes: one item of `rows`. */
export interface Mapping {
  readonly node: MapNode;
  /** Of the section that it names, where that is a list. */
  readonly schema: ObjectSchema | undefined;
  /** The heading of the column that says whether a row makes an object. */
  readonly when: { readonly heading: string; readonly node: ScalarNode } | undefined;
  /** What stands under `extends`. */
  readonly base: Entry | undefined;
  readonly values: MapNode | undefined;
  /** The headings are the keys: `columns: same`, here or for all of the table. */
  readonly same: boolean;
}

/** Keys of a table, and of an item of its `rows`. */
export const tableKeys = ["file", "sheet", "encoding", "delimiter", "columns", "rows"] as const;
export const mappingKeys = ["section", "when", "extends", "columns", "values"] as const;

const made = new WeakMap<MapNode, Table>();

/** Binds a table. Never fails: what has no shape is left out, and the shape reports it. */
export function bindTable(node: MapNode): Table {
  const known = made.get(node);
  if (known) return known;
  const file = entryOf(node, "file")?.value;
  const path = stringOf(file);
  const table: Table = {
    node,
    file: file?.kind === "scalar" && path !== undefined && path !== "" ? file : undefined,
    wanted: path === undefined || path === "" ? undefined : wantedOf(node, path),
    mappings: itemsOf(entryOf(node, "rows")?.value).flatMap((it) =>
      it.kind === "map" ? [mappingOf(it, isSame(node))] : [],
    ),
  };
  made.set(node, table);
  return table;
}

function wantedOf(node: MapNode, file: string): SheetWanted {
  const text = (key: string): string | undefined => stringOf(entryOf(node, key)?.value);
  const stated = text("delimiter");
  return {
    file,
    sheet: text("sheet"),
    encoding: text("encoding"),
    delimiter: delimiters.find((it) => it === stated || (it === "\t" && stated === "tab")),
  };
}

const isSame = (node: MapNode): boolean => stringOf(entryOf(node, "columns")?.value) === "same";

function mappingOf(node: MapNode, sameForAll: boolean): Mapping {
  const named = objectSchema(stringOf(entryOf(node, "section")?.value) ?? "");
  const when = entryOf(node, "when")?.value;
  const values = entryOf(node, "values")?.value;
  return {
    node,
    schema: named === undefined || named.identity.length === 0 ? undefined : named,
    when: isText(when) ? { heading: headingOf(withoutBraces(String(when.value))), node: when } : undefined,
    base: entryOf(node, "extends"),
    values: values?.kind === "map" ? values : undefined,
    same: isSame(node) || (sameForAll && values === undefined),
  };
}

const isText = (it: Node | undefined): it is ScalarNode =>
  it?.kind === "scalar" && (typeof it.value === "string" ? it.value !== "" : typeof it.value === "number");

// `when: "{Desktop}"` is understood, too.
const withoutBraces = (it: string): string => /^\{([^{}]*)\}$/.exec(it.trim())?.[1] ?? it;
