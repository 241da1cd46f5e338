import { fieldOf } from "../catalog/catalog.ts";
import { hides } from "./inherit.ts";
import { inheritedReference } from "./inheritance.ts";
import type { Ancestry } from "./inherited.ts";
import { isWatched, type ConfigObject, type Reference } from "./object.ts";
import type { Project } from "./project.ts";
import { entryOf } from "../syntax/tree.ts";

/**
 * Whether an object takes part in MRA. The first of these that says something decides: its own `mra` (else its
 * template's), its document's `mra`, what it belongs to where that takes no part, and then yes. What no file describes
 * says nothing.
 */
export function participates(object: ConfigObject, project: Project): boolean {
  const said = statedMra(object);
  if (said !== undefined) return said;
  const key = object.schema.belongsBy;
  if (key === undefined) return true;
  const it = isWatched(object) ? object.lookedFor(key) : object;
  const own = ownReferenceBy(it, key);
  if (own !== undefined) return saysOf(project.at(own.to)) !== false;
  const from = it.inheritance;
  return from === undefined || isStated(it, key) || project.holderSays(from, key) !== false;
}

/** What is said of taking part in MRA by the holder that a template names; undefined where it names none, or nothing is said. */
export function inheritedHolderSays(from: Ancestry, key: string, project: Project): boolean | undefined {
  if (from.entry(key) === undefined) return undefined;
  const reference = from.now.references.find(({ field, path }) => field.key === key && path.length === 1);
  return reference && saysOf(project.at(reference.to));
}

const saysOf = (holder: ConfigObject | undefined): boolean | undefined => holder && statedMra(holder);

const isStated = ({ node }: ConfigObject, key: string): boolean =>
  node.lacks?.(key) !== true && entryOf(node, key) !== undefined;

const ownReferenceBy = (it: ConfigObject, key: string): Pick<Reference, "to"> | undefined => {
  const field = fieldOf(it.schema, key);
  return field && (it.own.find((own) => own.field === field) ?? it.row?.form.referenceAt(key));
};

/** What an object or its document says of its part in MRA; undefined where both are silent. */
export const statedMra = (object: ConfigObject): boolean | undefined => object.mra ?? object.documentMra;

/** The device pool of a phone, the user profile of an end user; undefined where it names none, or no file describes it. */
export function holderOf(object: ConfigObject, project: Project): ConfigObject | undefined {
  const key = object.schema.belongsBy;
  const reference = key === undefined ? undefined : referenceBy(object, key);
  return reference && project.at(reference.to);
}

/** The reference that a field at the top of an object holds, its own or inherited. */
function referenceBy(it: ConfigObject, key: string): Pick<Reference, "to"> | undefined {
  if (isWatched(it)) return referenceBy(it.lookedFor(key), key);
  const own = ownReferenceBy(it, key);
  if (own !== undefined) return own;
  const field = fieldOf(it.schema, key);
  if (it.inheritance?.entry(key) === undefined) return undefined;
  const inherited = it.inheritance.now.references.find((from) => from.field === field && !hides(it.node, from.path));
  return inherited && inheritedReference(it, inherited);
}
