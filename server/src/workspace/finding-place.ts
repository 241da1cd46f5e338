import { firstIndex } from "../../../core/src/base/first-index.ts";
import { addTo } from "../../../core/src/base/lists.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { spanOf, type Node, type Spot } from "../../../core/src/syntax/tree.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Grid } from "../../../core/src/model/grid.ts";
import type { Lack } from "../../../core/src/model/lack.ts";
import { headingOf } from "../../../core/src/model/placeholder.ts";
import type { Table } from "../../../core/src/model/table.ts";
import type { Project } from "../../../core/src/model/project.ts";

/** What a finding is about, whatever line it stands at today. */
export interface FindingPlace {
  /** Name of the cluster; empty for what belongs to none. */
  readonly cluster: string;
  /** Address of the object; empty for what is said of the cluster and the facts around it. */
  readonly object: string;
  readonly section: Section | undefined;
  /** Keys that lead to the value, without places in lists: `lines.pattern`. */
  readonly field: string;
}

/**
 * Tells of findings what they are about. What is not described is the object of its finding, wherever it is named first; what
 * stands in a template or table is about that, whichever of its objects comes first. Built once for a check; a file without
 * findings is not looked into.
 */
export function findingPlaces(projects: readonly Project[]): (it: Finding) => FindingPlace {
  const byUri = new Map<string, readonly Region[]>();
  const within = documentsByUri(projects);
  const regionsOf = (uri: string): readonly Region[] => {
    const regions = byUri.get(uri) ?? regionsIn(uri, within.get(uri) ?? []);
    byUri.set(uri, regions);
    return regions;
  };
  return ({ spot, through, missing, about }) => {
    const region = innermost(regionsOf(spot.chunk.uri), spanOf(spot).start);
    const object = through ?? region?.object;
    const named = missing ?? about;
    return {
      cluster: region?.cluster ?? "",
      object: named ?? region?.name ?? object?.address ?? "",
      section: object?.section,
      field: named !== undefined || region === undefined ? "" : [...region.keysTo(spot), ...lackIn(spot)].join("."),
    };
  };
}

const lackIn = (spot: Spot): readonly string[] => ("lacks" in spot ? [(spot as Lack).lacks] : []);

/** A piece of a text that is an object's, a template's, a table's, or a whole document or sheet. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
  readonly object: ConfigObject | undefined;
  /** `templates/NAME` or `tables/FILE` for what is no object. */
  readonly name: string | undefined;
  readonly keysTo: (spot: Spot) => readonly string[];
}

interface Within {
  readonly cluster: string;
  readonly document: Project["documents"][number];
}

/** The documents that a file holds, or whose sheets lie in it: each is looked at once for all files. */
function documentsByUri(projects: readonly Project[]): ReadonlyMap<string, readonly Within[]> {
  const byUri = new Map<string, Within[]>();
  for (const { name: cluster, documents } of projects)
    for (const document of documents) {
      const sheets = document.tables.flatMap(({ state }) => (state?.kind === "rows" ? [state.grid.uri] : []));
      for (const uri of new Set([document.tree.root.chunk.uri, ...sheets])) addTo(byUri, uri, { cluster, document });
    }
  return byUri;
}

/** What lies in a file, in its order: documents, what is in them, and the objects of the rows of a sheet. */
function regionsIn(uri: string, within: readonly Within[]): readonly Region[] {
  const regions: Region[] = [];
  for (const { cluster, document } of within) {
    const { tree, objects, templates, tables } = document;
    const add = (node: Node, name?: string, object?: ConfigObject): void =>
      void regions.push({ ...spanOf(node), cluster, object, name, keysTo: (spot) => keysTo(node, spot) });
    const isHere = tree.root.chunk.uri === uri;
    const sheets = tables.flatMap((it) => (it.state?.kind === "rows" && it.state.grid.uri === uri ? [it] : []));
    if (isHere) {
      const keys = (spot: Spot): readonly string[] => keysTo(tree.root, spot);
      regions.push({ ...spanOf(tree.spot), cluster, object: undefined, name: undefined, keysTo: keys });
      for (const it of templates) add(it.node, `templates/${it.name}`);
      for (const { table } of tables) {
        add(table.node, fileOf(table));
        for (const { node } of table.mappings) add(node, fileOf(table));
      }
    }
    for (const { table, state } of sheets)
      if (state?.kind === "rows") regions.push(sheetRegion(state.grid, cluster, fileOf(table)));
    if (isHere || sheets.length > 0)
      for (const it of objects) if (it.node.chunk.uri === uri) add(it.node, undefined, it);
  }
  return regions.sort((a, b) => a.start - b.start);
}

const fileOf = ({ wanted }: Table): string => `tables/${wanted?.file ?? ""}`;

/** All of a sheet: headings, and cells of rows that make no object. Its keys are its headings. */
const sheetRegion = (grid: Grid, cluster: string, name: string): Region => ({
  ...{ start: 0, end: grid.text.length + 1, cluster, object: undefined, name },
  keysTo(spot) {
    const row = [grid.head, ...grid.rows].find((it) => it?.chunk === spot.chunk);
    const at = row?.cells.findIndex((it) => it.start === spot.start) ?? -1;
    return at < 0 ? [] : [headingOf(grid.head?.cells[at]?.text ?? "")];
  },
});

/** Objects lie one after the other inside their document: the last that begins before the place is the one, or the document. */
function innermost(regions: readonly Region[], at: number): Region | undefined {
  for (let i = firstIndex(regions.length, (one) => (regions[one]?.start ?? 0) > at) - 1; i >= 0; i--) {
    const it = regions[i];
    if (it !== undefined && (at < it.end || it.object === undefined)) return it;
  }
  return undefined;
}

function keysTo(node: Node, spot: Spot): readonly string[] {
  const at = spanOf(spot).start;
  const holds = (it: Spot): boolean => spanOf(it).start <= at && at <= spanOf(it).end;
  if (node.kind === "map") {
    const entry = node.entries.find((it) => !it.merged && (holds(it.key) || holds(it.value)));
    if (entry === undefined) return [];
    const inner = holds(entry.value) && !holds(entry.key) ? keysTo(entry.value, spot) : [];
    return [String(entry.key.value), ...inner];
  }
  const item = node.kind === "seq" ? node.items.find(holds) : undefined;
  return item === undefined ? [] : keysTo(item, spot);
}
