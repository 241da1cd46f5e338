import type { Address } from "../base/address.ts";
import type { Span } from "../base/span.ts";
import { madeOf, type BoundDocument, type BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { spanOf, type Node, type Spot } from "../syntax/tree.ts";
import { cellPlaceAt } from "./cell-place.ts";
import { trailOf, type Trail } from "./trail.ts";

/** What every feature looks at: the files that were read, open or not, and the projects they make. */
export interface World {
  readonly files: ReadonlyMap<string, BoundFile>;
  readonly projects: readonly Project[];
}

/** A range in a file of the workspace. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** Where the cursor is, as the trees see it. */
export interface CursorPlace {
  readonly world: World;
  readonly file: BoundFile;
  readonly offset: number;
  readonly document: BoundDocument | undefined;
  /** The project of the document; undefined where it names no cluster. */
  readonly project: Project | undefined;
  readonly trail: Trail;
  /** The object that the cursor is in. */
  readonly object: ConfigObject | undefined;
}

/** Finds a place; undefined for a file that is not known. */
export function placeAt(world: World, uri: string, offset: number): CursorPlace | undefined {
  const file = world.files.get(uri);
  if (file === undefined) return undefined;
  const cell = file.documents.length === 0 ? cellPlaceAt(world.files, uri, offset) : undefined;
  if (cell) return { world, file, offset, ...cell, project: projectOf(world, cell.document) };
  const document = file.documents.findLast((it, i) => i === 0 || startOf(it.tree.spot) <= offset);
  const trail = trailOf(document?.tree.root, offset);
  const object = document && objectAround(document, trail);
  return { world, file, offset, document, project: projectOf(world, document), trail, object };
}

// A node of a list knows its object; an alias may make it one of two sections, and then the trail's own is meant.
function objectAround({ objects }: BoundDocument, { steps }: Trail): ConfigObject | undefined {
  const section = steps[0]?.node.kind === "map" ? steps[0].entry?.key.value : undefined;
  const made = steps.flatMap(({ node }) => (node.kind === "map" ? (madeOf(node) ?? []) : []))[0];
  if (made?.schema.section === section && made && objects.includes(made)) return made;
  const around = new Set<Node>(steps.map((it) => it.node));
  return objects.find((it) => around.has(it.node));
}

/** The project that a document is part of. */
export const projectOf = (world: World, document: BoundDocument | undefined): Project | undefined =>
  world.projects.find((it) => it.name === document?.cluster);

/** The objects written in a document, each once: an alias stands for an object further up. */
export function objectsIn(document: BoundDocument): readonly ConfigObject[] {
  const seen = new Set<Node>();
  return document.objects.filter((it) => !seen.has(it.node) && seen.add(it.node));
}

/** Where a spot is now. */
export const spotLocation = (spot: Spot): Location => ({ uri: spot.chunk.uri, span: spanOf(spot) });

/** The object that stands for an address: the one that describes it, before those that only refer to it. */
export function definitionOf(project: Project | undefined, address: Address): ConfigObject | undefined {
  const all = project?.all(address) ?? [];
  return all.find((it) => it.managed && it.state === "present") ?? all[0];
}

const startOf = (it: Spot): number => it.chunk.offset + it.start;
