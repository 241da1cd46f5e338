import { hasWord, isOpenEnum } from "../catalog/catalog.ts";
import { hasForm } from "../catalog/forms.ts";
import type { FieldType } from "../catalog/schema.ts";
import { entryOf, type Node } from "../syntax/tree.ts";

/** Whether a node is of the type a field wants. A list or map is legal as a whole when it is one; its parts are asked one by one. */
export function isLegal(node: Node, type: FieldType): boolean {
  switch (type.kind) {
    case "string":
      return (
        node.kind === "scalar" &&
        typeof node.value === "string" &&
        (type.form === undefined || hasForm(node.value, type.form))
      );
    case "reference":
      return node.kind === "scalar" && typeof node.value === "string";
    case "integer":
      return node.kind === "scalar" && Number.isInteger(node.value);
    case "boolean":
      return node.kind === "scalar" && typeof node.value === "boolean";
    case "enum":
      return (
        node.kind === "scalar" &&
        typeof node.value === "string" &&
        (type.open === true || isOpenEnum(type.enum) || hasWord(type.enum, node.value))
      );
    case "list":
      return node.kind === "seq";
    case "joined":
      return node.kind === "seq" && node.items.every((it) => it.kind === "scalar" && typeof it.value === "string");
    case "map":
    case "vendorConfig":
    case "ice":
      return node.kind === "map";
    case "secret":
      return node.kind === "map" && entryOf(node, "secret") !== undefined;
  }
}
