import type { Steps } from "../base/steps.ts";
import { objectSchema } from "../catalog/catalog.ts";
import type { ObjectSchema, SurroundingKey } from "../catalog/schema.ts";
import {
  booleanOf,
  entryOf,
  itemsOf,
  stringOf,
  type DocumentTree,
  type Entry,
  type FileTree,
  type MapNode,
  type Node,
  type SeqNode,
} from "../syntax/tree.ts";
import { bindObject } from "./bind-object.ts";
import { clusterDefinitionOf, type ClusterDefinition } from "./cluster.ts";
import { bindRows, type BoundTable } from "./bind-rows.ts";
import type { ConfigObject } from "./object.ts";
import type { Sheets, SheetState, SheetWanted } from "./sheet-state.ts";
import { bindTable, type Table } from "./table.ts";
import { bindTemplate, type Template } from "./template.ts";

/** The facts around a cluster: checked, never deployed through AXL. */
export const surroundingKeys = [
  "ntp",
  "dns",
  "certificates",
  "expressway",
  "ils",
] as const satisfies readonly SurroundingKey[];

/** One document, bound: what it says of which cluster. */
export interface BoundDocument {
  readonly tree: DocumentTree;
  /** Name of the cluster it belongs to; undefined when it names none. */
  readonly cluster: string | undefined;
  readonly definition: ClusterDefinition | undefined;
  /** In the order of the text, and behind them those of its tables. */
  readonly objects: readonly ConfigObject[];
  /** In the order of the text, each once: aliases of a template are one. */
  readonly templates: readonly Template[];
  /** In the order of the text; their objects are among the document's. */
  readonly tables: readonly BoundTable[];
  readonly surroundings: readonly { readonly key: SurroundingKey; readonly entry: Entry }[];
}

/** A file, bound. Binding one file needs no other. */
export interface BoundFile {
  readonly tree: FileTree;
  readonly documents: readonly BoundDocument[];
}

/**
 * Turns a tree into typed objects. Never fails: what has no shape is left out, and `shape` reports it. `before` is the
 * file before an edit: where a list begins and ends as it did, its objects are taken over without a look at each. `sheets`
 * gives the sheets that its tables name.
 */
export const bind = (tree: FileTree, before?: BoundFile, sheets: Sheets = noSheets): BoundFile => ({
  tree,
  documents: tree.documents.map((it, i) => bindDocument(it, before?.documents[i], (of) => sheets(tree.uri, of))),
});

/** The same in steps. */
export function* binding(tree: FileTree, before?: BoundFile, sheets: Sheets = noSheets): Steps<BoundFile> {
  for (const { root } of tree.documents) {
    const mra = booleanOf(entryOf(root, "mra")?.value);
    if (root.kind === "map") for (const it of root.entries) yield* bindingAhead(it, mra);
  }
  return bind(tree, before, sheets);
}

/** Objects that are bound in one step. */
const batch = 250;

// What is bound here is taken over afterwards, as by an edit.
function* bindingAhead({ key, value }: Entry, mra: Mra): Steps<void> {
  const schema = objectSchema(String(key.value));
  if (schema === undefined || schema.identity.length === 0) return;
  for (const [i, it] of itemsOf(value).entries()) {
    if (it.kind === "map") objectOf(it, { schema, mra, key });
    if (i % batch === 0) yield;
  }
}

const noSheets: Sheets = () => undefined;
type OwnSheets = (wanted: SheetWanted) => SheetState | undefined;

/** The tables of a document, whatever is in their sheets. */
export const tablesIn = ({ root }: DocumentTree): readonly Table[] =>
  itemsOf(entryOf(root, "tables")?.value).flatMap((it) => (it.kind === "map" ? [bindTable(it)] : []));

function bindDocument(tree: DocumentTree, before: BoundDocument | undefined, sheets: OwnSheets): BoundDocument {
  const cluster = entryOf(tree.root, "cluster")?.value;
  const definition = cluster?.kind === "map" ? definitionOf(cluster) : undefined;
  const entries = tree.root.kind === "map" ? tree.root.entries : [];
  const mra = booleanOf(entryOf(tree.root, "mra")?.value);
  const written = tablesIn(tree);
  const tables = written.map((it, i) =>
    bindRows(it, it.wanted && sheets(it.wanted), mra, editedOf(before, written, i)),
  );
  return {
    tree,
    cluster: definition?.name ?? stringOf(cluster),
    definition,
    objects: joined([
      ...entries.map((it) => bindSection(it, mra, entryOf(before?.tree.root, String(it.key.value))?.value)),
      ...tables.map((it) => it.objects),
    ]),
    templates: templatesIn(entryOf(tree.root, "templates")?.value),
    tables,
    surroundings: entries.flatMap((entry) => {
      const key = surroundingKeys.find((it) => it === entry.key.value);
      return key === undefined ? [] : [{ key, entry }];
    }),
  };
}

/** The table before an edit that stood in the place of one of them; one that is still there is not meant. */
function editedOf(before: BoundDocument | undefined, tables: readonly Table[], at: number): Table | undefined {
  const old = before?.tables.length === tables.length ? before.tables[at]?.table : undefined;
  return old === undefined || tables.includes(old) ? undefined : old;
}

const templatesIn = (list: Node | undefined): readonly Template[] =>
  list === undefined ? [] : [...new Set(itemsOf(list).flatMap((it) => (it.kind === "map" ? [bindTemplate(it)] : [])))];

// Most documents have one long list; what has one part need not be copied.
const joined = (lists: readonly (readonly ConfigObject[])[]): readonly ConfigObject[] => {
  const some = lists.filter((it) => it.length > 0);
  return some.length === 1 && some[0] ? some[0] : ([] as ConfigObject[]).concat(...some);
};

// A node that an edit did not touch is the same node as before, and so is what it means.
const definitionsMade = new WeakMap<MapNode, { readonly definition: ClusterDefinition | undefined }>();
const objectsMade = new WeakMap<MapNode, ConfigObject>();

/** The object that a node of a section's list was bound to last; a document that has it may have another one for it, too. */
export const madeOf = (node: MapNode): ConfigObject | undefined =>
  "made" in node ? (node.made as ConfigObject | undefined) : objectsMade.get(node);

function definitionOf(node: MapNode): ClusterDefinition | undefined {
  const made = definitionsMade.get(node) ?? { definition: clusterDefinitionOf(node) };
  definitionsMade.set(node, made);
  return made.definition;
}

function bindSection({ key, value }: Entry, mra: Mra, before: Node | undefined): readonly ConfigObject[] {
  const schema = objectSchema(String(key.value));
  if (schema === undefined) return [];
  if (schema.identity.length === 0) return value.kind === "map" ? [bindObject(schema, value, key, mra)] : [];
  if (value.kind !== "seq") return [];
  const objects = listOf(value, { schema, mra, key }, before?.kind === "seq" ? before : undefined);
  listsMade.set(value, { schema, mra, objects });
  return objects;
}

/** What a document says of all its objects. */
type Mra = boolean | undefined;

interface MadeList {
  readonly schema: ObjectSchema;
  readonly mra: Mra;
  readonly objects: readonly ConfigObject[];
}
const listsMade = new WeakMap<SeqNode, MadeList>();

// The ends that two lists share are passed over; only what is between them is looked at.
function listOf(list: SeqNode, of: ListOf, before: SeqNode | undefined): readonly ConfigObject[] {
  const made = before && listsMade.get(before);
  const whole = made?.schema === of.schema && made.mra === of.mra && made.objects.length === before?.items.length;
  const old = whole ? before.items : [];
  let first = 0;
  while (first < old.length && old[first] === list.items[first]) first++;
  let [last, end] = [old.length, list.items.length];
  while (last > first && end > first && old[last - 1] === list.items[end - 1]) [last, end] = [last - 1, end - 1];
  const objects: ConfigObject[] = [];
  for (const node of list.items.slice(first, end)) if (node.kind === "map") objects.push(objectOf(node, of));
  return whole ? made.objects.slice(0, first).concat(objects, made.objects.slice(last)) : objects;
}

/** What a list's items become: `key` is the section's. */
interface ListOf {
  readonly schema: ObjectSchema;
  readonly mra: Mra;
  readonly key: Node;
}

// An edit of the section's key puts the same nodes under another schema, one of the document's `mra` under another word.
function objectOf(node: MapNode, { schema, mra, key }: ListOf): ConfigObject {
  const made = madeOf(node);
  if (made?.schema === schema && made.documentMra === mra) return made;
  const object = bindObject(schema, node, key, mra);
  if ("made" in node) node.made = object;
  else objectsMade.set(node, object);
  return object;
}
