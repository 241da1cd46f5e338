import type { Address } from "../base/address.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { Fields, Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { elsewhere, inheritedEntry } from "./inherit.ts";
import type { Ancestry } from "./inherited.ts";
import { isLegal } from "./legal.ts";
import type { Standing } from "./place.ts";
import type { RowMap } from "./row-map.ts";
import type { BaseName } from "./template.ts";

/** A value together with the place it was written. */
export interface Located<T> {
  readonly value: T;
  readonly node: Node;
}

/** One object as the files describe it. Only its nodes can say what was written; the fields here are what that means. */
export interface ConfigObject<S extends Section = Section> {
  readonly section: S;
  readonly schema: ObjectSchema;
  readonly address: Address;
  /** Its identity as one text: `DP-MRA`; of a line, pattern and partition with a space. */
  readonly name: string;
  /** What is written in its own place, without what it inherits. For edits; its values are in `values`. */
  readonly node: MapNode;
  /** All it has: its own values over those of its templates, each standing where it was written. */
  readonly values: MapNode;
  /** Where it comes in the order of the files. */
  readonly place: Standing;
  /** The row of a table that makes it; undefined where it is written out. */
  readonly row: RowMap | undefined;
  /** The template that it names. */
  readonly base: BaseName | undefined;
  /** The way to what its template says; undefined where it names none, or belongs to no project. Set by the project. */
  inheritance: Ancestry | undefined;
  /** The value that names it, or the object's first key where the name is missing: where findings about missing keys stand. */
  readonly identity: Spot;
  /** `absent` asks for removal. */
  readonly state: "present" | "absent";
  /** False: it exists on the cluster and is only referred to. */
  readonly managed: boolean;
  readonly renamedFrom: string | undefined;
  /** What the object or its template says of its part in MRA; undefined where both say nothing, or `null`. `participation.ts` reads it. */
  readonly mra: boolean | undefined;
  /** What its document says of all its objects (`mra` at the top level). */
  readonly documentMra: boolean | undefined;
  /** Every reference the object has, at any depth, its own and inherited ones. */
  readonly references: readonly Reference[];
  /** Those of them that are written in its own place. */
  readonly own: readonly Reference[];
}

/** An object that tells somebody what is read of it. */
export interface WatchedObject extends ConfigObject {
  /** What `entryIn` gives. */
  entry(key: string): Entry | undefined;
  /** The object itself, told that a key was looked for. */
  lookedFor(key: string): ConfigObject;
}

export const isWatched = (it: ConfigObject): it is WatchedObject => "lookedFor" in it;

/** A name in one object that stands for another one. */
export interface Reference {
  readonly from: ConfigObject;
  /** The field that holds it, of the object or of a map inside it. */
  readonly field: FieldSchema;
  /** The object it names, whether that is defined or not. */
  readonly to: Address;
  readonly name: string;
  readonly node: Node;
}

/** The key and value of a field, the object's own or inherited, whatever was written there. */
export const entryIn = <S extends Section>(it: ConfigObject<S>, key: keyof Fields[S] & string): Entry | undefined =>
  entryAt(it, key);

/** The same of any key. */
export const entryAt = (it: ConfigObject, key: string): Entry | undefined =>
  isWatched(it) ? it.entry(key) : effectiveEntry(it, key);

/** As `entryOf(it.values, key)`, without putting all values together. */
export function effectiveEntry(it: ConfigObject, key: string): Entry | undefined {
  const own = it.node.lacks?.(key) === true ? undefined : entryOf(it.node, key);
  if (own !== undefined && own.value.kind !== "map") return own;
  const inherited = it.inheritance?.entry(key);
  return own === undefined ? inherited && elsewhere(inherited) : inheritedEntry(own, inherited);
}

/** Whether a field was written at all, in the object or its template, legal or not. */
export const states = <S extends Section>(it: ConfigObject<S>, key: keyof Fields[S] & string): boolean =>
  entryIn(it, key) !== undefined;

/**
 * Whether an object may state a field: false is certain. Of a row it is known by its mapping, without a look at its cells,
 * so that a rule may go through a hundred thousand of them at each keystroke.
 */
export function mayState<S extends Section>(it: ConfigObject<S>, key: keyof Fields[S] & string): boolean {
  if (isWatched(it)) return mayState(it.lookedFor(key) as ConfigObject<S>, key);
  const isOwn = it.row === undefined ? isWritten(it, key) : it.row.laid(key) !== undefined;
  return isOwn || it.inheritance?.entry(key) !== undefined;
}

// What an object does not write it never will: an edit makes another object. Reading its entries again takes microseconds.
const unwritten = new Map<string, WeakSet<ConfigObject>>();

function isWritten(it: ConfigObject, key: string): boolean {
  const those = unwritten.get(key) ?? new WeakSet();
  unwritten.set(key, those);
  if (those.has(it)) return false;
  const found = entryOf(it.node, key) !== undefined;
  if (!found) those.add(it);
  return found;
}

/**
 * A field's value with its place, when it was written and is legal for its type; `null` (which clears a field) gives
 * undefined. A value that is not legal has the shape's own finding, so that rules about it stay silent.
 */
export function valueOf<S extends Section, K extends keyof Fields[S] & string>(
  it: ConfigObject<S>,
  key: K,
): Located<Fields[S][K]> | undefined {
  const node = entryIn(it, key)?.value;
  const field = node === undefined ? undefined : fieldOf(it.schema, key);
  if (node === undefined || field === undefined || !isLegal(node, field.type)) return undefined;
  return { value: dataOf(node) as Fields[S][K], node };
}
