import type { Text } from "../base/text.ts";
import { objectSchema, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";

/** Where a dotted key of a rule of one's own leads: `devicePool`, `ice.enabled`, `lines.pattern`, `devicePool.region`. */
export type PathEnd = { readonly type: FieldType | undefined } | Stray;

/** A word of a dotted key that is no field where it stands. */
export interface Stray {
  readonly word: string;
  /** The fields that are there. */
  readonly known: readonly string[];
  /** The label of what is left without such a field. */
  readonly in: Text;
}

/**
 * Follows a dotted key from an object of a section: into maps, into the items of lists, or one of them by its number, and
 * into the object that a reference names. The type at its end is undefined where nobody knows it: what Cisco keeps in
 * vendorConfig is listed nowhere, so any word may be one there.
 */
export function followPath(section: Section, path: string): PathEnd {
  let at: Holder = { label: schemaOf(section).label, fields: schemaOf(section).fields };
  let type: FieldType | undefined;
  for (const word of path.split(".")) {
    if (type?.kind === "list" && /^\d+$/.test(word)) {
      type = type.of;
      continue;
    }
    if (type !== undefined) {
      const inside = inType(type, at.label);
      if (inside === undefined) return { type: undefined };
      at = inside;
    }
    const field = at.fields.find((it) => it.key === word);
    if (field === undefined || field.implied !== undefined)
      return { word, known: at.fields.filter((it) => it.implied === undefined).map((it) => it.key), in: at.label };
    type = field.type;
  }
  return { type };
}

/** What has fields: an object, or a map in it. */
interface Holder {
  readonly label: Text;
  readonly fields: readonly FieldSchema[];
}

/** What stands inside a value of a type; no fields in a plain value, undefined where they are not known. */
function inType(type: FieldType, label: Text): Holder | undefined {
  const it: FieldType = type.kind === "list" ? type.of : type;
  if (it.kind === "vendorConfig" || it.kind === "ice") return undefined;
  if (it.kind === "map") return { label, fields: it.fields };
  const target: ObjectSchema | undefined =
    it.kind === "reference" && it.outside !== true ? objectSchema(it.to) : undefined;
  return target ?? { label, fields: [] };
}
