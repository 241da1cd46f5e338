import type { Text } from "../base/text.ts";
import { fieldOf, objectSchema, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";

// Dotted keys of rules of one's own: `devicePool`, `ice.enabled`, `lines.pattern`, `devicePool.region.name`.

/** The type of what a dotted key leads to; undefined where it is not known. */
export function fieldTypeAt(section: Section, path: string): FieldType | undefined {
  let fields: (key: string) => FieldSchema | undefined = (key) => fieldOf(schemaOf(section), key);
  let type: FieldType | undefined;
  for (const key of path.split(".")) {
    if (type?.kind === "list" && /^\d+$/.test(key)) {
      type = type.of;
      continue;
    }
    if (type !== undefined) {
      const inside = fieldsOf(type);
      if (inside === undefined) return undefined;
      fields = inside;
    }
    type = fields(key)?.type;
    if (type === undefined) return undefined;
  }
  return type;
}

/** The fields inside a value of a type: of a map, of the maps of a list, of the object that a reference names. */
function fieldsOf(type: FieldType): ((key: string) => FieldSchema | undefined) | undefined {
  const it = type.kind === "list" ? type.of : type;
  if (it.kind === "map") return (key) => it.fields.find((field) => field.key === key);
  const schema = it.kind === "reference" && it.outside !== true ? objectSchema(it.to) : undefined;
  return schema && ((key) => fieldOf(schema, key));
}

/** A word of a dotted key that is no field. */
interface Stray {
  readonly word: string;
  readonly known: readonly string[];
  readonly in: Text;
}

/** The first word of a dotted key that is none; undefined where it leads somewhere. */
export function strayIn(path: string, section: Section): Stray | undefined {
  const words = path.split(".");
  let schema = schemaOf(section);
  let known: readonly FieldSchema[] | undefined = schema.fields;
  let last: FieldType | undefined;
  for (const word of words) {
    if (last?.kind === "list" && /^\d+$/.test(word)) continue;
    // What Cisco keeps in vendorConfig is not listed anywhere: any word may be one.
    if (known === undefined) return undefined;
    const field: FieldSchema | undefined = known.find((it) => it.key === word);
    if (field === undefined || field.implied !== undefined)
      return { word, known: known.map((it) => it.key), in: schema.label };
    last = field.type;
    const inner: FieldType = last.kind === "list" ? last.of : last;
    const target: ObjectSchema | undefined =
      inner.kind === "reference" && inner.outside !== true ? objectSchema(inner.to) : undefined;
    if (target !== undefined) schema = target;
    known = target?.fields ?? (inner.kind === "map" ? inner.fields : plainEnd(inner) ? [] : undefined);
  }
  return undefined;
}

const plainEnd = (type: FieldType): boolean => type.kind !== "vendorConfig" && type.kind !== "ice";
