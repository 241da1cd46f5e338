import { schemaOf, sections } from "../catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, stringOf, type Node } from "../syntax/tree.ts";

/**
 * Names of things that files refer to and cannot describe (`Css`, `CallManager`): those that the project uses already,
 * each once, sorted.
 */
export function outsideNames(project: Project, kind: string): readonly string[] {
  const names = new Set<string>();
  for (const section of sections) {
    const { fields } = schemaOf(section);
    if (!fields.some((it) => refersToKind(it.type, kind))) continue;
    for (const object of project.objects(section)) if (object.state === "present") inMap(object.node, fields);
  }
  return [...names].sort();

  function inMap(node: Node, fields: readonly FieldSchema[]): void {
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      const type = fields.find((it) => it.key === key.value)?.type;
      if (type && refersToKind(type, kind)) inValue(value, type);
    }
  }

  function inValue(node: Node, type: FieldType): void {
    if (type.kind === "list") for (const it of itemsOf(node)) inValue(it, type.of);
    else if (type.kind === "map") inMap(node, type.fields);
    else {
      const name = stringOf(node);
      if (name !== undefined && name !== "") names.add(name);
    }
  }
}

/** Whether a value of a type is, or has in it, a reference to a kind. */
export const refersToKind = (type: FieldType, kind: string): boolean =>
  type.kind === "list"
    ? refersToKind(type.of, kind)
    : type.kind === "map"
      ? type.fields.some((it) => refersToKind(it.type, kind))
      : type.kind === "reference" && type.to === kind;
