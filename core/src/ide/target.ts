import type { Address } from "../base/address.ts";
import type { BoundTable } from "../model/bind-rows.ts";
import type { ConfigObject, Reference } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isPattern } from "../model/placeholder.ts";
import { entryOf, nodeAt, stringOf, type MapNode, type Node, type ScalarNode } from "../syntax/tree.ts";
import { expectedAt } from "./expected.ts";
import type { CursorPlace, World } from "./world.ts";

/** What a name in a file stands for. */
export type CursorTarget =
  /** `part` is the index of the identity that the name is: a line has two. */
  | { readonly kind: "object"; readonly project: Project; readonly address: Address; readonly part: number }
  | { readonly kind: "cluster"; readonly name: string }
  | { readonly kind: "secret"; readonly project: Project; readonly name: string }
  | { readonly kind: "template"; readonly project: Project; readonly name: string };

/** A place where a target is named. */
export interface Occurrence {
  readonly node: Node;
  /** Whether it defines what is named, or refers to it. */
  readonly role: "definition" | "reference";
}

/** What the name at a place stands for, and the node that is the name. */
export function targetAt(place: CursorPlace): { readonly target: CursorTarget; readonly node: ScalarNode } | undefined {
  const { leaf, isKey } = place.trail;
  if (leaf === undefined || isKey) return undefined;
  const target =
    objectTarget(place, leaf) ??
    sharedTarget(place, leaf) ??
    templateTarget(place, leaf) ??
    clusterTarget(place, leaf) ??
    secretTarget(place, leaf);
  return target && { target, node: leaf };
}

function objectTarget({ project, object }: CursorPlace, leaf: ScalarNode): CursorTarget | undefined {
  if (project === undefined || object === undefined) return undefined;
  const part = object.schema.identity.findIndex((key) => isSame(entryOf(object.node, key)?.value, leaf));
  if (part >= 0) return { kind: "object", project, address: object.address, part };
  for (const reference of object.references) {
    const found = referenceParts(reference).findIndex((it) => isSame(it, leaf));
    if (found >= 0) return { kind: "object", project, address: reference.to, part: found };
  }
  return undefined;
}

/** What a template or a constant of a mapping names: those who have it from there name it. */
function sharedTarget({ project, document, trail: { path } }: CursorPlace, leaf: ScalarNode): CursorTarget | undefined {
  const [first] = path;
  if (project === undefined || document === undefined || first?.kind !== "key") return undefined;
  const references =
    first.name === "templates"
      ? document.templates.flatMap((it) => it.references)
      : first.name === "tables"
        ? document.tables.flatMap((it) =>
            firstOfEach(it).flatMap(({ own, row }) => [...own, ...(row?.plan.references ?? [])]),
          )
        : [];
  const found = references.find((it) => it.node === leaf);
  return found && { kind: "object", project, address: found.to, part: 0 };
}

/** One object of each mapping of a table: constants of a mapping are the same in all of them. */
function firstOfEach({ table, objects }: BoundTable): readonly ConfigObject[] {
  return table.mappings.flatMap(({ node }) => objects.find(({ row }) => row?.plan.mapping.node === node) ?? []);
}

// A value of a cell is put together anew when its row was forgotten.
const isSame = (a: Node | undefined, b: ScalarNode): boolean =>
  a === b ||
  (a?.kind === "scalar" && b.cell !== undefined && a.cell !== undefined && isSamePlace(a, b) && a.value === b.value);

const isSamePlace = (a: Node, b: Node): boolean => a.chunk === b.chunk && a.start === b.start && a.end === b.end;

/** The nodes that together name what a reference refers to: one, or pattern and partition of a line. */
export function referenceParts(reference: Reference): readonly (Node | undefined)[] {
  if (reference.field.key !== "pattern") return [reference.node];
  const holder = mapAround(reference.from.node, reference.node);
  return [reference.node, entryOf(holder, "routePartition")?.value];
}

function mapAround(node: Node, child: Node): MapNode | undefined {
  if (node.kind === "scalar") return undefined;
  if (node.kind === "map" && node.entries.some((it) => it.value === child)) return node;
  for (const it of node.kind === "seq" ? node.items : node.entries.map((entry) => entry.value)) {
    const found = mapAround(it, child);
    if (found) return found;
  }
  return undefined;
}

function clusterTarget({ document, trail: { path } }: CursorPlace, leaf: ScalarNode): CursorTarget | undefined {
  const [first, second] = path;
  if (document?.cluster === undefined || first?.kind !== "key" || first.name !== "cluster") return undefined;
  const isName = path.length === 1 || (path.length === 2 && second?.kind === "key" && second.name === "name");
  return isName && leaf.value === document.cluster ? { kind: "cluster", name: document.cluster } : undefined;
}

/** The name of a template, where it is defined, and under `extends` of templates, objects and mappings of tables. */
function templateTarget({ project, trail: { path } }: CursorPlace, leaf: ScalarNode): CursorTarget | undefined {
  const [first, ...others] = path;
  const last = others.at(-1);
  const name = stringOf(leaf);
  if (project === undefined || first?.kind !== "key" || last?.kind !== "key" || name === undefined || name === "")
    return undefined;
  const isName = last.name === "name" && first.name === "templates" && others.length === 2;
  const isUse = last.name === "extends" && others.length === (first.name === "tables" ? 4 : 2);
  const isCell = first.name === "tables" && isPattern(name);
  return (isName || isUse) && !isCell ? { kind: "template", project, name } : undefined;
}

function secretTarget({ project, trail: { path } }: CursorPlace, leaf: ScalarNode): CursorTarget | undefined {
  const last = path.at(-1);
  if (project === undefined || last?.kind !== "key" || last.name !== "secret" || typeof leaf.value !== "string")
    return undefined;
  const around = expectedAt(path.slice(0, -1));
  return around?.kind === "map" && around.field?.type.kind === "secret"
    ? { kind: "secret", project, name: leaf.value }
    : undefined;
}

/** Every place of the workspace that names a target, each once, definitions first. */
export function occurrencesOf(world: World, target: CursorTarget): readonly Occurrence[] {
  const found = [...allOf(world, target)];
  const seen = new Set<string>();
  return found.filter(({ node }) => {
    const key = `${node.chunk.uri}#${node.chunk.offset + node.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function* allOf(world: World, target: CursorTarget): Generator<Occurrence> {
  if (target.kind === "object") {
    for (const it of target.project.all(target.address)) {
      const node = identityNode(it, target.part);
      if (node) yield { node, role: "definition" };
    }
    for (const it of target.project.referrers(target.address)) {
      const node = referenceParts(it)[target.part];
      if (node) yield { node, role: "reference" };
    }
  } else if (target.kind === "cluster") {
    for (const { node, defines } of clusterNames(world, target.name)) if (defines) yield { node, role: "definition" };
    for (const { node, defines } of clusterNames(world, target.name)) if (!defines) yield { node, role: "reference" };
  } else if (target.kind === "template") {
    yield* templateNames(target);
  } else {
    for (const it of secretNodes(target.project)) if (it.value === target.name) yield { node: it, role: "reference" };
  }
}

function* templateNames({ project, name }: CursorTarget & { kind: "template" }): Generator<Occurrence> {
  for (const it of project.templates) {
    const node = it.name === name ? entryOf(it.node, "name")?.value : undefined;
    if (node) yield { node, role: "definition" };
  }
  for (const { base } of project.templates) if (base?.name === name) yield { node: base.node, role: "reference" };
  for (const from of project.inheritances) {
    if (from.name !== name) continue;
    for (const { base } of from.all) if (base) yield { node: base.node, role: "reference" };
  }
}

/** The node of one part of an object's identity. */
export const identityNode = (it: ConfigObject, part: number): Node | undefined =>
  entryOf(it.node, it.schema.identity[part] ?? "")?.value;

function* clusterNames(world: World, name: string): Generator<{ node: Node; defines: boolean }> {
  for (const file of world.files.values()) {
    for (const document of file.documents) {
      if (document.cluster !== name) continue;
      const cluster = entryOf(document.tree.root, "cluster")?.value;
      const node = cluster?.kind === "map" ? nodeAt(cluster, "name") : cluster;
      if (node) yield { node, defines: cluster?.kind === "map" };
    }
  }
}

/** The names of secrets that a project uses, where they are written. */
export function* secretNodes(project: Project): Generator<ScalarNode> {
  for (const document of project.documents) for (const object of document.objects) yield* secretsIn(object.node);
}

function* secretsIn(node: Node): Generator<ScalarNode> {
  if (node.kind === "seq") for (const it of node.items) yield* secretsIn(it);
  if (node.kind !== "map") return;
  const secret = node.entries.length === 1 ? entryOf(node, "secret")?.value : undefined;
  if (secret?.kind === "scalar" && stringOf(secret) !== undefined) yield secret;
  else for (const { value } of node.entries) if (value.kind !== "scalar") yield* secretsIn(value);
}
