import { fieldOf } from "../catalog/catalog.ts";
import type { ConfigObject } from "./object.ts";
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
  const field = key === undefined ? undefined : fieldOf(object.schema, key);
  const reference = field && object.references.find((it) => it.field === field);
  return reference && project.at(reference.to);
}
