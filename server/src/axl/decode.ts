import { address } from "../../../core/src/base/address.ts";
import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import { exists } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { uuidOf } from "./answer.ts";
import { iceKeys, iceOf, type IceMap } from "./ice-map.ts";
import { vendorConfigOf } from "./vendor-config.ts";
import { child, type Element } from "./xml.ts";

/** What decoding depends on beside the catalogue. */
export interface Reading {
  readonly version: Version;
  /** Undefined while the cluster's names for ICE are unknown: no object then has an `ice` field. */
  readonly ice: IceMap | undefined;
}

/**
 * One row as an object of the files; undefined when it lacks what identifies it. Only elements that are there become
 * fields: an absent one was not read, an empty one is null. Secrets are never decoded.
 */
export function decodeObject(schema: ObjectSchema, row: Element, reading: Reading): LiveObject | undefined {
  const fields = decodeFields(schema.fields, row, reading);
  const uuid = uuidOf(row.attributes.get("uuid")) ?? "";
  const parts = schema.identity.map((key) => fields[key] ?? "");
  if (schema.identity.length > 0 && (uuid === "" || parts.every((it) => it === ""))) return undefined;
  const identity = parts.map(String);
  return {
    address: address(schema.section, ...identity),
    section: schema.section as Section,
    name: identity.length === 0 ? schema.label.en : identity.filter((it) => it !== "").join(" "),
    uuid,
    fields,
  };
}

function decodeFields(fields: readonly FieldSchema[], from: Element, reading: Reading): JsonObject {
  const entries: (readonly [string, Json])[] = [];
  for (const field of fields) {
    if (field.implied !== undefined || field.type.kind === "secret" || !exists(field, reading.version)) continue;
    const value = decodeField(field, from, reading);
    if (value !== undefined) entries.push([field.key, value]);
  }
  return Object.fromEntries(entries);
}

function decodeField({ axl, type }: FieldSchema, from: Element, reading: Reading): Json | undefined {
  if (type.kind === "list" && type.item === ".") {
    const items = from.children.filter((it) => it.name === axl);
    return items.length > 0 ? decodeItems(type, items, reading) : undefined;
  }
  const element = axl.split("/").reduce<Element | undefined>(child, from);
  if (!element) return undefined;
  return type.kind === "ice" ? reading.ice && iceOf(element, reading.ice) : decodeValue(type, element, reading);
}

function decodeValue(type: FieldType, element: Element, reading: Reading): Json {
  if (type.kind === "list")
    return decodeItems(
      type,
      element.children.filter((it) => it.name === type.item),
      reading,
    );
  const empty = element.children.length === 0 && element.text.trim() === "";
  switch (type.kind) {
    case "map":
      return empty ? null : decodeFields(type.fields, element, reading);
    case "vendorConfig":
      return empty ? null : vendorConfigOf(element, icePaths(reading.ice));
    case "joined":
      return empty
        ? []
        : element.text
            .split(type.separator.trim())
            .map((it) => it.trim())
            .filter((it) => it !== "");
    case "boolean":
      return empty ? null : (BOOLEANS[element.text.trim().toLowerCase()] ?? element.text);
    case "integer":
      return empty ? null : integer(element.text);
    case "string":
    case "enum":
    case "reference":
      return element.text === "" || element.attributes.get("uuid") === "" || isNil(element) ? null : element.text;
    case "secret":
    case "ice":
      return null;
  }
}

const isNil = (it: Element): boolean => BOOLEANS[it.attributes.get("nil") ?? ""] === true;

/** What AXL writes for a switch. Anything else is kept as it stands, so that a comparison shows it. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  t: true,
  true: true,
  "1": true,
  f: false,
  false: false,
  "0": false,
};

function integer(text: string): Json {
  const value = Number(text);
  return /^\s*[+-]?\d+\s*$/.test(text) && Number.isSafeInteger(value) ? value : text;
}

/** Fields that are shown as `ice` are not shown twice, and the password not at all. */
const icePaths = (map: IceMap | undefined): ReadonlySet<string> =>
  new Set(map ? iceKeys.flatMap((it) => map[it]?.path ?? []) : []);

type ListType = Extract<FieldType, { kind: "list" }>;

function decodeItems(type: ListType, items: readonly Element[], reading: Reading): readonly Json[] {
  const { position } = type;
  if (!position) return items.map((it) => decodeItem(type, it, reading));
  const numbered = items.map((it, at) => ({ it, at: Number(child(it, position.axl)?.text || at + position.from) }));
  return numbered
    .sort((a, b) => a.at - b.at)
    .map(({ it, at }, i) => withoutPosition(type, decodeItem(type, it, reading), at === i + position.from));
}

function decodeItem(type: ListType, item: Element, reading: Reading): Json {
  if (type.value === undefined) return decodeValue(type.of, item, reading);
  const held = child(item, type.value);
  return held ? decodeValue(type.of, held, reading) : null;
}

/** The order of a list says what its numbers say; a number stays only where it says more, as with a gap. */
function withoutPosition({ of, position }: ListType, item: Json, redundant: boolean): Json {
  if (!redundant || of.kind !== "map" || item === null || typeof item !== "object") return item;
  const key = of.fields.find((it) => it.axl === position?.axl)?.key;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}
