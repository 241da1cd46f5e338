import { fieldOf } from "../catalog/catalog.ts";
import { hides } from "./inherit.ts";
import { inheritedReference } from "./inheritance.ts";
import { isWatched, type ConfigObject, type Reference } from "./object.ts";
import type { Project } from "./project.ts";

/**
 * Whether an object takes part in MRA. The first of these that says something decides: its own `mra` (else its
 * template's), its document's `mra`, what it belongs to where that takes no part, and then yes. What no file describes
 * says nothing.
 */
export function participates(object: ConfigObject, project: Project): boolean {
  const said = statedMra(object);
  if (said !== undefined) return said;
  const holder = holderOf(object, project);
  return holder === undefined || statedMra(holder) !== false;
}

/** What an object or its document says of its part in MRA; undefined where both are silent. */
export const statedMra = (object: ConfigObject): boolean | undefined => object.mra ?? object.documentMra;

/** The device pool of a phone, the user profile of an end user; undefined where it names none, or no file describes it. */
export function holderOf(object: ConfigObject, project: Project): ConfigObject | undefined {
  const key = object.schema.belongsBy;
  const reference = key === undefined ? undefined : referenceBy(object, key);
  return reference && project.at(reference.to);
}

/** The reference that a field at the top of an object holds, its own or inherited. */
function referenceBy(it: ConfigObject, key: string): Reference | undefined {
  if (isWatched(it)) return it.reference(key);
  const field = fieldOf(it.schema, key);
  if (field === undefined) return undefined;
  for (const own of it.own) if (own.field === field) return own;
  for (const from of it.inheritance?.said.references ?? [])
    if (from.field === field && !hides(it.node, from.path)) return inheritedReference(it, from);
  return undefined;
}
