import type { Json } from "../../../../core/src/base/json.ts";
import { objectSchema, schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../../../../core/src/catalog/schema.ts";
import { refersToKind } from "../../../../core/src/ide/outside-names.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";

/**
 * Names that a cluster has for a section, or for things that files only refer to (`Css`): as far as its objects have
 * been read. Those of the second kind are the ones that these objects use, each once, sorted.
 */
export function liveNames(read: Iterable<LiveObject>, section: string): readonly string[] {
  if (objectSchema(section) !== undefined) return [...read].flatMap((it) => (it.section === section ? [it.name] : []));
  const fieldsOf = new Map<string, readonly FieldSchema[]>(
    sections.map((it) => [it, schemaOf(it).fields.filter(({ type }) => refersToKind(type, section))]),
  );
  const names = new Set<string>();
  for (const it of read)
    for (const { key, type } of fieldsOf.get(it.section) ?? [])
      for (const name of namesIn(it.fields[key], type, section)) names.add(name);
  return [...names].sort();
}

function* namesIn(value: Json | undefined, type: FieldType, kind: string): Generator<string> {
  if (type.kind === "list") {
    if (Array.isArray(value)) for (const it of value as readonly Json[]) yield* namesIn(it, type.of, kind);
  } else if (type.kind === "map") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const map = value as Readonly<Record<string, Json>>;
    for (const it of type.fields) if (refersToKind(it.type, kind)) yield* namesIn(map[it.key], it.type, kind);
  } else if (refersToKind(type, kind) && typeof value === "string" && value !== "") yield value;
}
