import type { Address } from "../base/address.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { Fields, Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema } from "../catalog/schema.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { isLegal } from "./legal.ts";

/** A value together with the place it was written. */
export interface Located<T> {
  readonly value: T;
  readonly node: Node;
}

/** One object as a file describes it. Only its node can say what was written; the fields here are what that means. */
export interface ConfigObject<S extends Section = Section> {
  readonly section: S;
  readonly schema: ObjectSchema;
  readonly address: Address;
  /** Its identity as one text: `DP-MRA`; of a line, pattern and partition with a space. */
  readonly name: string;
  readonly node: MapNode;
  /** The value that names it, or the object's first key where the name is missing: where findings about missing keys stand. */
  readonly identity: Spot;
  /** `absent` asks for removal. */
  readonly state: "present" | "absent";
  /** False: it exists on the cluster and is only referred to. */
  readonly managed: boolean;
  readonly renamedFrom: string | undefined;
  /** What the object itself says of its part in MRA; undefined where it says nothing, or `null`. `participation.ts` reads it. */
  readonly mra: boolean | undefined;
  /** What its document says of all its objects (`mra` at the top level). */
  readonly documentMra: boolean | undefined;
  /** Every reference the object states, at any depth. */
  readonly references: readonly Reference[];
}

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

/** The key and value of a field, whatever was written there. */
export const entryIn = <S extends Section>(it: ConfigObject<S>, key: keyof Fields[S] & string): Entry | undefined =>
  entryOf(it.node, key);

/** Whether a field was written at all, legal or not. */
export const states = <S extends Section>(it: ConfigObject<S>, key: keyof Fields[S] & string): boolean =>
  entryIn(it, key) !== undefined;

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
