import type { EnumValue, FieldSchema } from "../catalog/schema.ts";
import { newest } from "../catalog/versions.ts";
import { nodeAt, stringOf } from "../syntax/tree.ts";
import type { Ask } from "./complete-ask.ts";
import { modelsFirst } from "./endpoints.ts";
import { enumValuesOf } from "./expected.ts";
import { preferredAt } from "./forms.ts";

/**
 * The words that a field lists for the project's version, in the order in which somebody wants them: what MRA needs, the
 * default, then as AXL has them. Models: endpoints that take part in MRA before all others.
 */
export function offered(
  ask: Pick<Ask, "project" | "cursor" | "object">,
  section: string | undefined,
  field: FieldSchema,
): readonly EnumValue[] {
  const type = field.type.kind === "list" ? field.type.of : field.type;
  const version = ask.project?.version ?? newest;
  const values = enumValuesOf(type, version) ?? [];
  if (type.kind === "enum" && (type.enum === "XModel" || type.enum === "XProduct"))
    return modelsFirst(values, version, stringOf(nodeAt(ask.object?.node, "name")) ?? "");
  const path = ask.cursor.path.flatMap((it) => (it.kind === "key" ? [it.name] : [])).slice(1);
  const preferred = section === undefined ? [] : preferredAt(section, path.at(-1) === field.key ? path : [field.key]);
  const listed = "choices" in type;
  const first = [...preferred, ...(listed || field.default === undefined ? [] : [String(field.default)])];
  const place = (it: EnumValue): number => (first.includes(it.value) ? first.indexOf(it.value) : first.length);
  return first.length === 0 ? values : [...values].sort((a, b) => place(a) - place(b));
}
