import { fieldsIn } from "../../../core/src/catalog/catalog.ts";
import { objectSchemas } from "../../../core/src/catalog/generated/objects.ts";
import type { FieldSchema, FieldType, ObjectSchema, Operation, Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { WsdlElement, OperationElements } from "./wsdl-element.ts";
import { otherOperations } from "./wsdl-other.ts";

/**
 * Every operation that the catalogue knows in a version, in a fixed order; with `only`, those of that name, without
 * looking at the elements of the others.
 */
export function operationsIn(version: Version, only?: string): readonly OperationElements[] {
  const isWanted = (name: string): boolean => only === undefined || name === only;
  const objects = objectSchemas.filter((it) => isIn(version, it.versions));
  return [
    ...objects.flatMap((it) =>
      it.operations
        .filter((op) => isWanted(`${op}${it.axlType}`) && isIn(version, it.operationVersions?.[op]))
        .map((op) => operation(it, op, version)),
    ),
    ...otherOperations.filter((it) => isWanted(it.name) && isIn(version, it.versions)),
  ];
}

const uuid: WsdlElement = { name: "uuid", optional: true };
const done: readonly WsdlElement[] = [{ name: "return" }];

function operation(schema: ObjectSchema, op: Operation, version: Version): OperationElements {
  const name = `${op}${schema.axlType}`;
  const object = (message: Message): readonly WsdlElement[] =>
    elements(fieldsIn(schema, version, message), version, message);
  const lookup: readonly WsdlElement[] = schema.lookup.length === 0 ? [] : [uuid, ...lookupIn(schema, version)];
  const found = (message: "get" | "list", many: boolean): readonly WsdlElement[] => [
    {
      name: "return",
      children: [
        {
          name: schema.axlElement,
          ...(many ? { many: true, optional: true } : {}),
          attributes: ["ctiid", "uuid"],
          children: object(message),
        },
      ],
    },
  ];
  switch (op) {
    case "add":
      return { name, request: [{ name: schema.axlElement, children: object("add") }], response: done };
    case "update":
      return { name, request: [...lookup, ...object("update")], response: done };
    case "get": {
      const tags: readonly WsdlElement[] =
        lookup.length === 0 ? [] : [{ name: "returnedTags", optional: true, children: object("get") }];
      return { name, request: [...lookup, ...tags], response: found("get", false) };
    }
    case "list": {
      const criteria: WsdlElement = {
        name: "searchCriteria",
        children: schema.search.filter((it) => existsIn(schema, it, version)).map(optionalText),
      };
      return {
        name,
        request: [criteria, { name: "returnedTags", children: object("list") }, ...paging],
        response: found("list", true),
      };
    }
    case "remove":
    case "apply":
    case "reset":
    case "restart":
      return { name, request: lookup, response: done };
  }
}

type Message = "add" | "update" | "get" | "list";

const optionalText = (name: string): WsdlElement => ({ name, optional: true });
const paging: readonly WsdlElement[] = [optionalText("skip"), optionalText("first")];

const lookupIn = (schema: ObjectSchema, version: Version): readonly WsdlElement[] =>
  schema.lookup.filter((it) => existsIn(schema, it, version)).map(optionalText);

function existsIn(schema: ObjectSchema, axl: string, version: Version): boolean {
  const field = schema.fields.find((it) => it.axl === axl);
  return field === undefined || isIn(version, field.versions);
}

function elements(fields: readonly FieldSchema[], version: Version, message: Message): readonly WsdlElement[] {
  const out: WsdlElement[] = [];
  for (const field of fields) {
    // ICE lives inside vendorConfig, which has a field of its own.
    if (field.type.kind === "ice") continue;
    const [first = field.axl, ...rest] = (message === "update" ? (field.rename ?? field.axl) : field.axl).split("/");
    const own = element(rest[0] ?? first, field, version, message);
    const last = out.at(-1);
    if (rest.length === 0) out.push(own);
    else if (last?.name === first) out[out.length - 1] = { ...last, children: [...(last.children ?? []), own] };
    else out.push({ name: first, optional: true, children: [own] });
  }
  return out;
}

function element(name: string, field: FieldSchema, version: Version, message: Message): WsdlElement {
  const nil: Partial<WsdlElement> = field.nillable === true ? { nillable: true } : {};
  return { name, optional: true, ...nil, ...content(field.type, version, message) };
}

function content(type: FieldType, version: Version, message: Message): Omit<WsdlElement, "name"> {
  switch (type.kind) {
    case "map":
      return { children: elements(fieldsIn(type, version, message), version, message) };
    case "list": {
      const item = itemContent(type, version, message);
      return type.item === "."
        ? { many: true, ...item }
        : { children: [{ name: type.item, many: true, optional: true, ...item }] };
    }
    case "reference":
      return { attributes: ["uuid"] };
    case "vendorConfig":
      return { any: true };
    default:
      return {};
  }
}

function itemContent(
  type: Extract<FieldType, { kind: "list" }>,
  version: Version,
  message: Message,
): Omit<WsdlElement, "name"> {
  if (type.value === undefined) return content(type.of, version, message);
  const position = type.position === undefined ? [] : [optionalText(type.position.axl)];
  return { children: [{ name: type.value, ...content(type.of, version, message) }, ...position] };
}
