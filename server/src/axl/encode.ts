import { bug } from "../../../core/src/base/bug.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { exists } from "../../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../../core/src/catalog/schema.ts";
import type { Secrets } from "../port/cluster.ts";
import { chosen } from "./choices.ts";
import { encodeTexts } from "./encode-texts.ts";
import { icePairs, type IceMap } from "./ice-map.ts";
import type { Arg, Args } from "./soap.ts";
import { mergeVendorConfig, type Placed } from "./vendor-config.ts";
import { child, isSayable, type Element } from "./xml.ts";

/** What encoding depends on beside the catalogue. */
export interface Writing {
  readonly version: Version;
  readonly secrets: Secrets;
  /** Undefined while the cluster's names for ICE are unknown: an ICE block then cannot be sent. */
  readonly ice: IceMap | undefined;
  /** The object as the cluster has it, for what is sent back whole (`vendorConfig`). */
  readonly current: Element | undefined;
}

/** The body of an add request. Fails with the first thing that AXL could not take; nothing is sent then. */
export function encodeAdd(schema: ObjectSchema, fields: JsonObject, writing: Writing): Result<Args, Message> {
  const pen = penFor("add", writing);
  const args = encodeFields({ fields: schema.fields, values: fields, at: "", whole: true }, pen);
  return pen.wrong[0] ? fail(pen.wrong[0]) : ok({ [schema.axlElement]: args });
}

/** The body of an update request: the UUID, the new name if there is one, and the fields that are stated. */
export function encodeUpdate(
  schema: ObjectSchema,
  uuid: string,
  fields: JsonObject,
  renameTo: string | undefined,
  writing: Writing,
): Result<Args, Message> {
  const pen = penFor("update", writing);
  const [first = ""] = schema.identity;
  if (renameTo !== undefined && schema.rename === undefined) bug(`${schema.axlType} cannot be renamed`);
  const stated = renameTo === undefined ? fields : { ...fields, [first]: renameTo };
  const args = encodeFields({ fields: schema.fields, values: stated, at: "", whole: false }, pen);
  return pen.wrong[0] ? fail(pen.wrong[0]) : ok(schema.identity.length === 0 ? args : { uuid, ...args });
}

/** State of one encoding: what goes wrong is gathered, so that the walk needs no way out. */
interface Pen extends Writing {
  readonly operation: "add" | "update";
  readonly wrong: Message[];
}
const penFor = (operation: Pen["operation"], writing: Writing): Pen => ({ ...writing, operation, wrong: [] });

/** An object that is encoded, or a map or an item within it. */
interface Body {
  readonly fields: readonly FieldSchema[];
  readonly values: JsonObject;
  /** Where it stands: empty for the object, `lines[0].` for an item. */
  readonly at: string;
  /** The object is new, or it is a map or an item, which AXL replaces as one: it wants its required elements, too. */
  readonly whole: boolean;
}

function encodeFields(body: Body, pen: Pen): Args {
  const { fields, values, at } = body;
  const out: Record<string, Arg> = {};
  for (const key of Object.keys(values))
    if (!fields.some((it) => it.key === key && it.implied === undefined)) bug(`no field ${at}${key}`);
  for (const field of fields) {
    const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
    if (!exists(field, pen.version)) {
      if (value !== undefined && !fields.some((it) => it.key === field.key && exists(it, pen.version)))
        pen.wrong.push(message(encodeTexts.version, at + field.key, pen.version));
      continue;
    }
    if (field.type.kind === "ice") continue;
    const arg = encodeField(field, value, body, pen);
    if (arg !== undefined) put(out, renamed(field, at, pen), arg);
  }
  return out;
}

/** In an update the field's own element finds the object; the new value has an element of its own. */
const renamed = (field: FieldSchema, at: string, pen: Pen): string =>
  pen.operation === "update" && at === "" ? (field.rename ?? field.axl) : field.axl;

function encodeField(field: FieldSchema, value: Json | undefined, body: Body, pen: Pen): Arg | undefined {
  const { whole } = body;
  const path = body.at + field.key;
  const carried = field.in === undefined || field.in.includes(pen.operation);
  if (field.implied !== undefined) return carried && whole ? field.implied : undefined;
  if (field.type.kind === "vendorConfig") return encodeVendorConfig(field, value, body, pen);
  if (value === undefined) {
    if (!whole || !carried || field.readOnly) return undefined;
    if (field.addDefault !== undefined) return field.addDefault === null ? nothing(field) : String(field.addDefault);
    if (field.required) pen.wrong.push(message(encodeTexts.required, path));
    return undefined;
  }
  // Read with an item of a list that is sent back whole (an undo, a copy): the cluster writes it anew.
  if (field.readOnly && (value === null || body.at !== "")) return undefined;
  if (field.readOnly || !carried) {
    pen.wrong.push(message(field.readOnly ? encodeTexts.readOnly : encodeTexts.fixed, path));
    return undefined;
  }
  if (whole && !field.required && field.type.kind === "map" && saysNothing(value)) return undefined;
  if (value !== null) return encodeValue(field.type, value, path, pen);
  if (pen.operation === "add") {
    if (field.addDefault === undefined) return undefined;
    if (field.addDefault !== null && field.nillable !== true) return String(field.addDefault);
  }
  if (field.type.kind === "boolean" && field.nillable !== true) pen.wrong.push(message(encodeTexts.clear, path));
  return nothing(field);
}

/**
 * How AXL says that a field has no value. An empty element where the schema lets it be one, as answers write it: a real
 * cluster refused `xsi:nil` for an element that is nillable by its schema. Nil is left for numbers and enumerations,
 * which cannot be empty there.
 */
function nothing({ type, nillable, none }: FieldSchema): Arg {
  if (none !== undefined) return String(none);
  const canBeEmpty = type.kind === "list" || type.kind === "string" || type.kind === "reference";
  return nillable === true && !canBeEmpty ? null : "";
}

/** A map all of whose values are null. A new object does without it: what its required elements would say is nothing. */
const saysNothing = (value: Json): boolean =>
  isMap(value) && Object.values(value).every((it) => it === null || saysNothing(it));

function encodeValue(type: FieldType, value: Json, path: string, pen: Pen): Arg {
  switch (type.kind) {
    case "list": {
      const items = isList(value) ? encodeItems(type, value, path, pen) : bug(`${path} is no list`);
      return type.item === "." ? items : items.length === 0 ? "" : { [type.item]: items };
    }
    case "map":
      return isMap(value) ? encodeMap(type, value, `${path}.`, pen) : bug(`${path} is no map`);
    case "joined":
      return isList(value) ? say(value.map(String).join(type.separator), path, pen) : bug(`${path} is no list`);
    case "secret":
      return encodeSecret(value, path, pen);
    case "vendorConfig":
    case "ice":
      return bug(`${path} is encoded with its neighbours`);
    case "string":
    case "integer":
    case "boolean":
    case "enum":
    case "reference":
      return typeof value === "object" ? bug(`${path} is no single value`) : say(String(value), path, pen);
  }
}

type ListType = Extract<FieldType, { kind: "list" }>;
type MapType = Extract<FieldType, { kind: "map" }>;

function encodeMap({ fields, oneOf = [] }: MapType, stated: JsonObject, at: string, pen: Pen): Args {
  const { values, both } = chosen(oneOf, stated);
  if (both.length > 0) pen.wrong.push(message(encodeTexts.choice, at + both.join(", ")));
  return encodeFields({ fields, values, at, whole: true }, pen);
}

/** A list is always sent whole. Its items are numbered in their order unless they say their own number. */
function encodeItems(type: ListType, values: readonly Json[], path: string, pen: Pen): readonly Arg[] {
  return values.map((value, i): Arg => {
    const here = `${path}[${i}]`;
    const number = type.position && { [type.position.axl]: String(i + type.position.from) };
    if (type.value !== undefined)
      return { [type.value]: value === null ? "" : encodeValue(type.of, value, here, pen), ...number };
    if (type.of.kind === "map" && isMap(value)) return { ...number, ...encodeMap(type.of, value, `${here}.`, pen) };
    return value === null ? "" : encodeValue(type.of, value, here, pen);
  });
}

function encodeSecret(value: Json, path: string, pen: Pen): string {
  const name = isMap(value) ? value.secret : undefined;
  if (typeof name !== "string") return bug(`${path} is no secret`);
  const clear = pen.secrets(name);
  if (clear !== undefined) return say(clear, path, pen);
  pen.wrong.push(message(encodeTexts.secret, name, path));
  return "";
}

function say(text: string, path: string, pen: Pen): string {
  if (!isSayable(text)) pen.wrong.push(message(encodeTexts.character, path));
  return text;
}

/** `vendorConfig` and `ice` are one element on the wire: both are laid over what the cluster has. */
function encodeVendorConfig(field: FieldSchema, value: Json | undefined, body: Body, pen: Pen): Arg | undefined {
  const { fields, values, at } = body;
  const iceField = fields.find((it) => it.type.kind === "ice" && it.axl === field.axl && exists(it, pen.version));
  const ice = iceField && Object.hasOwn(values, iceField.key) ? values[iceField.key] : undefined;
  if (value === undefined && ice === undefined) return undefined;
  const placed = ice === undefined ? [] : encodeIce(ice, pen);
  if (value === null && placed.length === 0) return pen.operation === "add" ? undefined : "";
  const current = at === "" && value !== null ? child(pen.current, field.axl) : undefined;
  const merged = mergeVendorConfig(current, isMap(value) ? value : {}, placed);
  if ("xml" in merged) return merged.xml === "" ? "" : { $xml: merged.xml };
  pen.wrong.push(message(encodeTexts.character, `${at}${field.key} ${merged.unsayable}`));
  return undefined;
}

function encodeIce(block: Json, pen: Pen): readonly Placed[] {
  const { ice } = pen;
  if (!ice) {
    pen.wrong.push(message(encodeTexts.iceUnknown));
    return [];
  }
  return icePairs(isMap(block) ? block : {}).flatMap(([key, value]) => {
    const place = ice[key];
    if (!place) {
      pen.wrong.push(message(encodeTexts.iceUnknown));
      return [];
    }
    const { path, values } = place;
    if (isList(value)) return bug(`ice.${key} is a list`);
    const plain = isMap(value) ? encodeSecret(value, `ice.${key}`, pen) : value === null ? "" : String(value);
    const text = values && value !== null ? values[plain] : plain;
    if (text !== undefined) return [{ path: path.split("/"), text }];
    pen.wrong.push(message(encodeTexts.iceValue, plain, `ice.${key}`));
    return [];
  });
}

/** Sets a value at a path of elements. */
function put(out: Record<string, Arg>, path: string, value: Arg): void {
  const slash = path.indexOf("/");
  if (slash === -1) {
    out[path] = value;
    return;
  }
  const first = path.slice(0, slash);
  const inner = { ...(isArgs(out[first]) ? out[first] : {}) };
  put(inner, path.slice(slash + 1), value);
  out[first] = inner;
}

const isArgs = (it: Arg | undefined): it is Args => typeof it === "object" && it !== null && !Array.isArray(it);
const isList = (it: Json | undefined): it is readonly Json[] => Array.isArray(it);
