import { firstIndex } from "../../../core/src/base/first-index.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { spanOf, type Node, type Spot } from "../../../core/src/syntax/tree.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
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

/** Tells of findings what they are about. Built once for a check; a file without findings is not looked into. */
export function findingPlaces(projects: readonly Project[]): (it: Finding) => FindingPlace {
  const byUri = new Map<string, readonly Region[]>();
  const regionsOf = (uri: string): readonly Region[] => {
    const regions = byUri.get(uri) ?? regionsIn(uri, projects);
    byUri.set(uri, regions);
    return regions;
  };
  return ({ spot, through }) => {
    const region = innermost(regionsOf(spot.chunk.uri), spanOf(spot).start);
    const object = through ?? region?.object;
    return {
      cluster: region?.cluster ?? "",
      object: object?.address ?? "",
      section: object?.section,
      field: region === undefined ? "" : keysTo(region.node, spot).join("."),
    };
  };
}

/** A piece of a text that is an object's, or a whole document. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
  readonly object: ConfigObject | undefined;
  readonly node: Node;
}

/** What lies in a file, in its order: documents, and the objects of documents or of the rows of a sheet. */
function regionsIn(uri: string, projects: readonly Project[]): readonly Region[] {
  const regions: Region[] = [];
  for (const { name, documents } of projects)
    for (const { tree, objects, tables } of documents) {
      const isHere = tree.root.chunk.uri === uri;
      if (isHere) regions.push({ ...spanOf(tree.spot), cluster: name, object: undefined, node: tree.root });
      if (!isHere && !tables.some(({ state }) => state?.kind === "rows" && state.grid.uri === uri)) continue;
      for (const it of objects)
        if (it.node.chunk.uri === uri) regions.push({ ...spanOf(it.node), cluster: name, object: it, node: it.node });
    }
  return regions.sort((a, b) => a.start - b.start);
}

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
