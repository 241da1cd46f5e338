import type { Span } from "../base/span.ts";
import type { BoundFile } from "../model/bind.ts";
import { headingOf, isPattern, placeholderParts } from "../model/placeholder.ts";
import type { Project } from "../model/project.ts";
import type { Mapping } from "../model/table.ts";
import type { BaseName } from "../model/template.ts";
import { nodeAt, spanOf, stringOf, type FileTree, type Node, type Spot } from "../syntax/tree.ts";
import { guiAddress } from "./gui-link.ts";
import { rulesNamedIn } from "./ignores.ts";
import type { PageLink } from "./hover.ts";
import { tablesOn, type SheetTable } from "./sheet-cells.ts";
import { spotLocation, projectOf, type Location, type World } from "./world.ts";

/** A piece of text that leads somewhere. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** The publishers that a file names, each leading to the administration pages of its cluster. */
export const clusterLinksIn = ({ documents }: FileTree): readonly Link[] =>
  documents.flatMap(({ root }) => {
    const node = nodeAt(root, "cluster", "publisher");
    const target = guiAddress(stringOf(node) ?? "");
    return node === undefined || target === undefined ? [] : [{ span: spanOf(node), target }];
  });

/** Rules that comments of a text name, each leading to its page. */
export const linksIn = (text: string, link: PageLink): readonly Link[] =>
  rulesNamedIn(text).flatMap(({ id, span }) => {
    const target = link(id);
    return target === undefined ? [] : [{ span, target }];
  });

/** The spreadsheets that a file names, each leading to it; those that could be read only, which lie within the folder. */
export const sheetLinksIn = ({ documents }: BoundFile): readonly Link[] =>
  documents.flatMap(({ tables }) =>
    tables.flatMap(({ table, state }) =>
      state?.kind === "rows" && table.file !== undefined ? [{ span: spanOf(table.file), target: state.grid.uri }] : [],
    ),
  );

/** A name or a heading that leads to a place of the project. */
export interface PlaceLink {
  readonly span: Span;
  readonly to: Location;
}

/** Most links of one text: an editor asks for all of them after each pause. */
const mostLinks = 2_000;

/** Names of templates under `extends`, of templates, objects and mappings, each leading to its template. */
export const templateLinksIn = (world: World, { documents }: BoundFile): readonly PlaceLink[] =>
  documents
    .flatMap((document) => {
      const written = document.objects.filter((it) => it.row === undefined && it.base !== undefined);
      const mappings = document.tables.flatMap(({ table }) => table.mappings);
      return [
        ...document.templates.flatMap((it) => it.base ?? []),
        ...written.slice(0, mostLinks).flatMap((it) => it.base ?? []),
        ...mappings.flatMap((it) => baseOf(it) ?? []),
      ].flatMap((it) => templateLink(it, projectOf(world, document)) ?? []);
    })
    .slice(0, mostLinks);

function baseOf({ base }: Mapping): BaseName | undefined {
  const name = stringOf(base?.value);
  return base === undefined || name === undefined || isPattern(name) ? undefined : { name, node: base.value };
}

function templateLink({ name, node }: BaseName, project: Project | undefined): PlaceLink | undefined {
  const template = project?.template(name);
  return template && { span: spanOf(node), to: spotLocation(template.identity) };
}

/**
 * In a sheet: headings, each leading to where its mapping reads it; and cells that name a template or another object which the
 * files describe, each leading there.
 */
export function cellLinksIn(world: World, uri: string): readonly PlaceLink[] {
  const links = new Map<number, PlaceLink>();
  const add = (it: PlaceLink | undefined): void => {
    if (it !== undefined && it.span.end > it.span.start && !links.has(it.span.start)) links.set(it.span.start, it);
  };
  for (const it of tablesOn(world.files, uri)) {
    const project = projectOf(world, it.document);
    for (const link of headingLinks(it)) add(link);
    for (const { base, own } of it.table.objects.slice(0, mostLinks)) {
      if (base?.node.chunk.uri === uri) add(templateLink(base, project));
      for (const { node, to } of own) {
        const described = node.chunk.uri === uri ? project?.at(to) : undefined;
        add(described && { span: spanOf(node), to: spotLocation(described.identity) });
      }
      if (links.size >= mostLinks) break;
    }
  }
  return [...links.values()].slice(0, mostLinks);
}

function headingLinks({ table: { table }, grid }: SheetTable): readonly PlaceLink[] {
  const from = grid.head?.chunk.offset ?? 0;
  return (grid.head?.cells ?? []).flatMap(({ start, end, text }): readonly PlaceLink[] => {
    const heading = headingOf(text);
    const spots = table.mappings.flatMap((it): readonly Spot[] => {
      const read = [...readersOf(it, heading)];
      return read.length === 0 && it.same ? [it.node] : read;
    });
    const [first] = heading === "" ? [] : spots;
    return first === undefined ? [] : [{ span: { start: from + start, end: from + end }, to: spotLocation(first) }];
  });
}

/** The values of a mapping that a heading feeds. */
function* readersOf({ when, base, values }: Mapping, heading: string): Generator<Node> {
  if (base !== undefined) yield* readersIn(base.value, heading);
  if (values !== undefined) yield* readersIn(values, heading);
  if (when?.heading === heading) yield when.node;
}

function* readersIn(node: Node, heading: string): Generator<Node> {
  if (node.kind === "map") for (const { value } of node.entries) yield* readersIn(value, heading);
  else if (node.kind === "seq") for (const it of node.items) yield* readersIn(it, heading);
  else if (placeholderParts(stringOf(node) ?? "").some((it) => typeof it !== "string" && it.heading === heading))
    yield node;
}
