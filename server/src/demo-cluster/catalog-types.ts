import { enumValues, fieldsIn, isOpenEnum } from "../../../core/src/catalog/catalog.ts";
import { objectSchemas } from "../../../core/src/catalog/generated/objects.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../../core/src/catalog/schema.ts";
import { attributesOf, inVainAt, neverNil, repeated, shownUnset, withUuid } from "./as-captured.ts";
import { bare, textShape, type Carrying, type ElementShape, type Shape, type Type } from "./shape.ts";
import { notRequired, plainReferences, shownTwice } from "./special.ts";

/** The type behind a section of the files. */
export function typeOf(schema: ObjectSchema): Type {
  const cache = new Map<string, readonly ElementShape[]>();
  const axlOf = (key: string): string => schema.fields.find((it) => it.key === key)?.axl ?? key;
  return {
    name: schema.axlType,
    element: schema.axlElement,
    versions: schema.versions,
    operations: new Map(schema.operations.map((it) => [it, schema.operationVersions?.[it]])),
    identity: schema.identity.map(axlOf),
    lookup: schema.lookup,
    search: schema.search,
    builtIn: schema.builtIn,
    elements: (operation, version) => {
      const key = `${operation} ${version}`;
      const known = cache.get(key) ?? allOf(schema, operation, version);
      cache.set(key, known);
      return known;
    },
  };
}

/** The elements of the catalogue, and those that only answers have. */
function allOf({ fields, axlType }: ObjectSchema, operation: Carrying, version: Version): readonly ElementShape[] {
  const elements = elementsOf(fields, operation, version, axlType);
  if (operation !== "get" && operation !== "list") return elements;
  return elements.flatMap((it) => {
    const again = Object.entries(repeated).find(
      ([path, { after }]) => path.startsWith(`${axlType}.`) && after === it.name,
    );
    if (!again) return [it];
    const [path, { elements: names }] = again;
    const shown = names.flatMap((name) => elements.filter((one) => one.name === name));
    return [it, { ...bare(path.slice(axlType.length + 1)), shape: { kind: "again", elements: shown } }];
  });
}

/** Fields that share the first step of a path (`dirn/pattern`, `dirn/routePartitionName`) are one element with children. */
function elementsOf(
  fields: readonly FieldSchema[],
  operation: Carrying,
  version: Version,
  path: string,
): ElementShape[] {
  const carried = fieldsIn({ fields }, version, operation).filter((it) => it.type.kind !== "ice");
  const done = new Set<string>();
  const elements = carried.flatMap((field) => {
    const [first = "", ...rest] = field.axl.split("/");
    if (done.has(first)) return [];
    done.add(first);
    if (rest.length === 0) return twins(elementOf(field, operation, version, `${path}.${first}`), operation, path);
    const parts = carried
      .filter((it) => it.axl.startsWith(`${first}/`))
      .map((it) => ({ ...it, axl: it.axl.slice(first.length + 1) }));
    const inner = elementsOf(parts, operation, version, `${path}.${first}`);
    const required = inner.some((it) => it.required === "server") ? ("server" as const) : undefined;
    const hasUuid = withUuid.has(`${path}.${first}`);
    const shape: Shape = { kind: "group", elements: inner, isChoice: false };
    return [{ ...bare(first), shape, required, hasUuid }];
  });
  return operation === "get" || operation === "list" ? [...elements, ...inVain(path, elements, version)] : elements;
}

function inVain(path: string, elements: readonly ElementShape[], version: Version): readonly ElementShape[] {
  const names = inVainAt(path, version).filter((name) => !elements.some((it) => it.name === name));
  return names.map((name) => ({ ...bare(name), shape: { kind: "again", elements: [] } }));
}

function twins(it: ElementShape, operation: Carrying, path: string): ElementShape[] {
  const twin = operation === "get" || operation === "list" ? shownTwice[`${path}.${it.name}`] : undefined;
  return twin === undefined ? [it] : [it, { ...it, name: twin }];
}

function elementOf(field: FieldSchema, operation: Carrying, version: Version, path: string): ElementShape {
  return {
    name: field.axl,
    keptAs: field.axl,
    shape: shapeOf(field.type, operation, version, path),
    required: requiredOf(field, path),
    nillable: field.nillable ?? false,
    repeats: field.type.kind === "list" && field.type.item === ".",
    onAdd: onAdd(field),
    isShownWhenSet: field.readOnly ?? false,
    default: field.default === undefined ? undefined : String(field.default),
    rename: field.rename,
    unset: shownUnset[path],
    attributes: attributesOf[path] ?? "",
    hasUuid: withUuid.has(path),
    refusesNil: neverNil.has(path),
  };
}

function onAdd(field: FieldSchema): string | undefined {
  const value = field.implied ?? field.addDefault ?? undefined;
  return value === undefined || value === "" ? undefined : String(value);
}

function requiredOf(field: FieldSchema, path: string): "schema" | "server" | undefined {
  if (notRequired.has(path)) return undefined;
  if (field.required) return field.nillable ? "schema" : "server";
  const bySchema = field.addDefault !== undefined || field.implied !== undefined;
  return bySchema ? "schema" : undefined;
}

function shapeOf(type: FieldType, operation: Carrying, version: Version, path: string): Shape {
  switch (type.kind) {
    case "string":
      return textShape({ kind: "string", maxLength: type.maxLength, pattern: type.pattern });
    case "joined":
      return textShape({ kind: "string", maxLength: type.maxLength, pattern: undefined });
    case "integer": {
      const words = type.enum === undefined ? undefined : enumValues(type.enum, version);
      return textShape({ kind: "integer", minimum: type.minimum, maximum: type.maximum, words });
    }
    case "boolean":
      return textShape({ kind: "boolean" });
    case "secret":
      return textShape({ kind: "secret" });
    case "enum":
      return textShape({
        kind: "words",
        words: enumValues(type.enum, version),
        open: type.open ?? isOpenEnum(type.enum),
      });
    case "reference":
      return { kind: "reference", to: targetOf(type.to), foreignKey: !plainReferences.has(path) };
    case "map":
      return {
        kind: "group",
        elements: elementsOf(type.fields, operation, version, path),
        isChoice: type.oneOf !== undefined,
      };
    case "list": {
      const itemPath = type.item === "." ? path : `${path}.${type.item}`;
      const of = shapeOf(
        type.of,
        operation,
        version,
        type.value === undefined ? itemPath : `${itemPath}.${type.value}`,
      );
      return {
        kind: "items",
        item: type.item,
        of: itemShape(of, type),
        position: type.position?.axl,
        hasUuid: withUuid.has(itemPath),
        inVain: inVainAt(path, version),
      };
    }
    case "vendorConfig":
    case "ice":
      return { kind: "raw" };
  }
}

/** An item that is a single value in a file may have a name of its own and a number on the wire. */
function itemShape(of: Shape, type: FieldType & { readonly kind: "list" }): Shape {
  const position = type.position?.axl;
  if (type.value !== undefined) {
    const elements = [{ ...bare(type.value), shape: of, required: "server" as const }];
    const all = position === undefined ? elements : [...elements, numbered(position)];
    return { kind: "group", elements: all, isChoice: false };
  }
  if (position === undefined || of.kind !== "group") return of;
  const rest = of.elements.some((it) => it.name === position) ? of.elements : [...of.elements, numbered(position)];
  return { ...of, elements: rest.map((it) => (it.name === position ? { ...it, required: "schema" } : it)) };
}

const numbered = (name: string): ElementShape => ({
  ...bare(name),
  shape: textShape({ kind: "integer", minimum: undefined, maximum: undefined, words: undefined }),
  required: "schema",
});

/** `devicePools` → `DevicePool`; what has no section keeps its name with the tilde. */
const targetOf = (to: string): string => objectSchemas.find((it) => it.section === to)?.axlType ?? to;
