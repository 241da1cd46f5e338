import { message } from "../base/text.ts";
import { fieldOf } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { validateItem, type ShapeError } from "../catalog/validators.ts";
import { dataIn } from "../model/effective.ts";
import type { Inherited } from "../model/inherited.ts";
import { lackOf } from "../model/lack.ts";
import type { Laid } from "../model/layout.ts";
import type { ConfigObject } from "../model/object.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, type Entry, type MapNode } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { finding, shapeFindings } from "./shape.ts";

/** What is not of its section's shape in one object. What its template says has findings of its own there. */
export function* objectShape(object: ConfigObject): Generator<Finding> {
  const from = object.inheritance?.now;
  const joined = from?.values !== undefined && joinsMaps(object.node, from.values);
  const errors = validateItem(object.section)(joined ? dataIn(object) : dataOf(object.node));
  const told = errors.length === 0 ? errors : errors.filter((it) => isTold(object, it) && !isElsewhereTold(object, it));
  if (told.length > 0)
    yield* shapeFindings(
      joined ? object.values : object.node,
      joined ? told.filter((it) => !isElsewhere(object.values, it)) : told,
      object.identity,
    );
  if (object.base !== undefined ? from !== undefined : object.row !== undefined) yield* missing(object, from);
}

// Who only refers to an object, or asks for its removal, need not describe it; what a template may give is looked up there.
function isTold(object: ConfigObject, { keyword, instancePath, params }: ShapeError): boolean {
  const whole = object.managed && object.state === "present" && object.base === undefined && object.row === undefined;
  return (
    whole ||
    keyword !== "required" ||
    instancePath !== "" ||
    object.schema.identity.includes(String(params.missingProperty))
  );
}

/** Whether an object and its template both have a map under the same key: they are checked as the one map that they make. */
const joinsMaps = (own: MapNode, base: MapNode): boolean =>
  base.entries.some(({ key, value }) => value.kind === "map" && entryOf(own, String(key.value))?.value.kind === "map");

// The path goes through an entry that the template brought in: its shape is checked there. A key that is missing there may
// stand in the object, and is told through it.
function isElsewhere(root: MapNode, { instancePath, keyword, params }: ShapeError): boolean {
  if (keyword === "required") return false;
  const path = instancePath.split("/").slice(1);
  const extra = keyword === "additionalProperties" ? [String(params.additionalProperty)] : [];
  let at: MapNode = root;
  for (const key of [...path, ...extra]) {
    const entry: Entry | undefined = entryOf(at, key);
    if (entry?.merged === true) return true;
    if (entry?.value.kind !== "map") return false;
    at = entry.value;
  }
  return false;
}

const required = new WeakMap<ObjectSchema, readonly string[]>();

/** What an object must state beside its name. */
function requiredOf(schema: ObjectSchema): readonly string[] {
  const known = required.get(schema);
  if (known) return known;
  const keys = schema.fields.flatMap((it) =>
    it.required === true && !schema.identity.includes(it.key) ? [it.key] : [],
  );
  required.set(schema, keys);
  return keys;
}

// The name of the template of a mapping is told with its table (`table-shape.ts`).
const isElsewhereTold = (object: ConfigObject, it: ShapeError): boolean =>
  isMapped(object, it) || (object.row !== undefined && keyOf(it) === "extends");

/** Whether an error is about what all rows of a mapping say: it is told once, at the mapping (`mapping-shape.ts`). */
const isMapped = ({ row }: ConfigObject, it: ShapeError): boolean =>
  row?.plan.shared.has(keyOf(it)) === true && !isMap(row.laid(keyOf(it)));

// A map may be joined with the template's.
const isMap = (it: Laid | undefined): boolean => it?.kind === "constant" && it.node.kind === "map";

/** The key at the top that an error is about; empty where it is about the object. */
function keyOf({ instancePath, keyword, params }: ShapeError): string {
  if (instancePath === "") return keyword === "additionalProperties" ? String(params.additionalProperty) : "";
  return (instancePath.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What is not of its shape in what all rows of a mapping say, told of one of them. */
export function mappedShape(object: ConfigObject): readonly Finding[] {
  const errors = validateItem(object.section)(dataOf(object.node)).filter((it) => isMapped(object, it));
  return errors.length === 0 ? [] : [...shapeFindings(object.node, errors, object.identity)];
}

// A key that neither the object nor any of its templates has. What a row of a table lacks, others may lack with it.
function* missing(object: ConfigObject, from: Inherited | undefined): Generator<Finding> {
  const { schema, node, managed, state, renamedFrom } = object;
  const renamed = object.base !== undefined && renamedFrom !== undefined;
  if (!managed || state === "absent" || renamed || from?.fault !== undefined) return;
  for (const key of requiredOf(schema)) {
    if ((node.lacks?.(key) !== true && entryOf(node, key) !== undefined) || entryOf(from?.values, key) !== undefined)
      continue;
    const at = lackOf(object, key);
    const name = fieldOf(schema, key)?.key ?? key;
    if (at !== undefined)
      yield finding("schema/required", message({ en: "{0} is missing", ko: "{0}이(가) 없습니다" }, name), at);
  }
}
