import { bug } from "../../../core/src/base/bug.ts";
import { fieldOf, fieldsIn } from "../../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema, Operation, Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { ObjectKey } from "../port/cluster.ts";
import type { Arg, Args } from "./soap.ts";

/** Whether AXL offers an operation for an object in a version. */
export const isOffered = (schema: ObjectSchema, operation: Operation, version: Version): boolean =>
  schema.operations.includes(operation) &&
  isIn(version, schema.versions) &&
  isIn(version, schema.operationVersions?.[operation]);

/** The elements that find an object: its UUID, or its identity as a file has it. None for the singleton. */
export function keyArgs(schema: ObjectSchema, by: ObjectKey, version: Version): Args {
  if (schema.lookup.length === 0) return {};
  if ("uuid" in by) return { uuid: by.uuid };
  const values = new Map(schema.identity.map((key, i) => [fieldOf(schema, key)?.axl, by.identity[i] ?? ""]));
  return Object.fromEntries(
    schema.lookup.filter((axl) => isElement(schema, axl, version)).map((axl) => [axl, values.get(axl) ?? ""]),
  );
}

/**
 * The body of a list request. `filter` goes by file key. An empty criterion would match nothing, so it is left out; and
 * there must be one, so that "everything" is the first with a wildcard.
 */
export function listArgs(
  schema: ObjectSchema,
  filter: Readonly<Record<string, string>>,
  page: { readonly skip: number; readonly first: number },
  version: Version,
  tags: Args = returnedTags(fieldsIn(schema, version, "list"), version),
): Args {
  const wanted = new Map(
    Object.entries(filter).map(([key, value]) => [fieldOf(schema, key)?.axl ?? bug(`no field ${key}`), value]),
  );
  for (const axl of wanted.keys()) if (!schema.search.includes(axl)) bug(`${schema.axlType} is not searched by ${axl}`);
  const criteria = schema.search
    .filter((axl) => isElement(schema, axl, version))
    .flatMap((axl) => (wanted.get(axl) ? [[axl, wanted.get(axl) ?? ""] as const] : []));
  return {
    searchCriteria: criteria.length > 0 ? Object.fromEntries(criteria) : { [schema.search[0] ?? "name"]: "%" },
    returnedTags: tags,
    skip: String(page.skip),
    first: String(page.first),
  };
}

/** The names of everything that a list gives. Their text means nothing, but must be of the element's type. */
export function returnedTags(fields: readonly FieldSchema[], version: Version): Args {
  const out: Record<string, Arg> = {};
  for (const { axl, type } of fields) if (!axl.includes("/") && type.kind !== "ice") out[axl] = tag(type, version);
  return out;
}

function tag(type: FieldType, version: Version): Arg {
  if (type.kind === "map") return returnedTags(fieldsIn(type, version, "list"), version);
  return type.kind === "boolean" ? "t" : "";
}

/** Whether an element that finds or searches objects is there in a version. */
function isElement(schema: ObjectSchema, axl: string, version: Version): boolean {
  const fields = schema.fields.filter((it) => it.axl === axl);
  return fields.length === 0 || fields.some((it) => isIn(version, it.versions));
}
