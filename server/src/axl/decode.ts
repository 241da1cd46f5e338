import { address } from "../../../core/src/base/address.ts";
import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import { exists } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { uuidOf } from "./answer.ts";
import { iceKeys, iceFromVendorConfig, type IceMap } from "./ice-map.ts";
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
export const decodeObject = (schema: ObjectSchema, row: Element, reading: Reading): LiveObject | undefined =>
  decoderOf(schema, reading)(row);

/** The same for many rows: it remembers how the row before was built, which the next one mostly is as well. */
export function decoderOf(schema: ObjectSchema, reading: Reading): (row: Element) => LiveObject | undefined {
  const decode = fieldsDecoder(schema.fields, reading);
  const { identity } = schema;
  const section = schema.section as Section;
  return (row) => {
    const fields = decode(row);
    const uuid = uuidOf(row.attributes.get("uuid")) ?? "";
    const parts = identity.map((key) => fields[key] ?? "");
    if (identity.length > 0 && (uuid === "" || parts.every((it) => it === ""))) return undefined;
    const names = parts.map(String);
    return {
      address: address(section, ...names),
      section,
      name: names.length === 0 ? schema.label.en : names.filter((it) => it !== "").join(" "),
      uuid,
      fields,
    };
  };
}

type Decoder<T> = (from: Element) => T;

/** A field, how it is decoded, and the elements that lead to it. */
interface Wanted {
  readonly key: string;
  readonly first: string;
  readonly rest: readonly string[];
  readonly decode: Decoder<Json | undefined>;
  /** It takes every child of its name, not only the first. */
  readonly repeats: boolean;
}

/** A row that was decoded, for the next one, which is mostly like it. */
interface Done {
  readonly children: readonly Element[];
  /** By child: the fields that are read from it when it is the first of its name. */
  readonly wantedAt: readonly (readonly Wanted[])[];
  /** The fields that take every child of a name, each with the first of them. */
  readonly repeating: readonly (readonly [Wanted, number])[];
  readonly fields: JsonObject;
}

function fieldsDecoder(fields: readonly FieldSchema[], reading: Reading): Decoder<JsonObject> {
  const wanted = fields
    .filter((it) => it.implied === undefined && it.type.kind !== "secret" && exists(it, reading.version))
    .map((it) => wantedOf(it, reading));
  let done: Done | undefined;
  return (from) => {
    done = (done && changed(done, from)) ?? anew(from, wanted);
    return done.fields;
  };
}

/** A copy of the fields before, in which only those are decoded whose element is another one. Undefined for other keys. */
function changed({ children, wantedAt, repeating, fields }: Done, from: Element): Done | undefined {
  const now = from.children;
  if (now.length !== children.length) return undefined;
  const copy: Record<string, Json> = { ...fields };
  const set = (it: Wanted, place: number): boolean => {
    const value = valueOf(it, place, from);
    if ((value === undefined) === Object.hasOwn(copy, it.key)) return false;
    if (value !== undefined) copy[it.key] = value;
    return true;
  };
  for (let place = 0; place < now.length; place++) {
    if (now[place] === children[place]) continue;
    if (now[place]?.name !== children[place]?.name) return undefined;
    for (const it of wantedAt[place] ?? none) if (!set(it, place)) return undefined;
  }
  for (const [it, place] of repeating) if (!set(it, place)) return undefined;
  return { children: now, wantedAt, repeating, fields: copy };
}

const none: readonly never[] = [];

function anew(from: Element, wanted: readonly Wanted[]): Done {
  const first = new Map<string, number>();
  for (let i = from.children.length - 1; i >= 0; i--) first.set(from.children[i]?.name ?? "", i);
  const wantedAt: (readonly Wanted[])[] = from.children.map(() => none);
  const repeating: (readonly [Wanted, number])[] = [];
  const entries: (readonly [string, Json])[] = [];
  for (const it of wanted) {
    const place = first.get(it.first);
    if (place === undefined) continue;
    if (it.repeats) repeating.push([it, place]);
    else wantedAt[place] = [...(wantedAt[place] ?? none), it];
    const value = valueOf(it, place, from);
    if (value !== undefined) entries.push([it.key, value]);
  }
  return { children: from.children, wantedAt, repeating, fields: Object.fromEntries(entries) };
}

function valueOf(it: Wanted, place: number, from: Element): Json | undefined {
  if (it.repeats) return it.decode(from);
  const inner = it.rest.reduce<Element | undefined>(child, from.children[place]);
  return inner && it.decode(inner);
}

function wantedOf({ key, axl, type, none: unset }: FieldSchema, reading: Reading): Wanted {
  const [first = axl, ...rest] = axl.split("/");
  if (type.kind === "list" && type.item === ".") {
    const decode = itemsDecoder(type, reading);
    return { key, first: axl, rest: [], repeats: true, decode: (it) => decode(named(it, axl)) };
  }
  const { ice } = reading;
  const value = valueDecoder(type, reading);
  const decode: Decoder<Json | undefined> =
    type.kind === "ice"
      ? (it) => ice && iceFromVendorConfig(it, ice)
      : unset === undefined
        ? value
        : (it) => (it.text.trim() === String(unset) ? null : value(it));
  return { key, first, rest, repeats: false, decode };
}

const named = (it: Element, name: string): readonly Element[] => it.children.filter((one) => one.name === name);

function valueDecoder(type: FieldType, reading: Reading): Decoder<Json> {
  switch (type.kind) {
    case "list": {
      const decode = itemsDecoder(type, reading);
      return (it) => decode(named(it, type.item));
    }
    case "map": {
      const decode = fieldsDecoder(type.fields, reading);
      return (it) => (isEmpty(it) ? null : decode(it));
    }
    case "vendorConfig": {
      const leaveOut = icePaths(reading.ice);
      return (it) => (isEmpty(it) ? null : vendorConfigOf(it, leaveOut));
    }
    case "joined": {
      const separator = type.separator.trim();
      return (it) =>
        isEmpty(it)
          ? []
          : it.text
              .split(separator)
              .map((one) => one.trim())
              .filter((one) => one !== "");
    }
    case "boolean":
      return (it) => (isEmpty(it) ? null : (booleans[it.text.trim().toLowerCase()] ?? it.text));
    case "integer":
      return (it) => (isEmpty(it) ? null : integer(it.text));
    case "string":
    case "enum":
    case "reference":
      return (it) => (it.text === "" || it.attributes.get("uuid") === "" || isNil(it) ? null : it.text);
    case "secret":
    case "ice":
      return () => null;
  }
}

const isEmpty = (it: Element): boolean => it.children.length === 0 && it.text.trim() === "";

const isNil = (it: Element): boolean => booleans[it.attributes.get("nil") ?? ""] === true;

/** What AXL writes for a switch. Anything else is kept as it stands, so that a comparison shows it. */
const booleans: Readonly<Record<string, boolean>> = {
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

function itemsDecoder(type: ListType, reading: Reading): (items: readonly Element[]) => readonly Json[] {
  const { position, value } = type;
  const decode = valueDecoder(type.of, reading);
  const decodeItem = (item: Element): Json => {
    if (value === undefined) return decode(item);
    const held = child(item, value);
    return held ? decode(held) : null;
  };
  if (!position) return (items) => items.map(decodeItem);
  return (items) =>
    items
      .map((it, at) => ({ it, at: Number(child(it, position.axl)?.text || at + position.from) }))
      .sort((a, b) => a.at - b.at)
      .map(({ it, at }, i) => withoutPosition(type, decodeItem(it), at === i + position.from));
}

/** The order of a list says what its numbers say; a number stays only where it says more, as with a gap. */
function withoutPosition({ of, position }: ListType, item: Json, redundant: boolean): Json {
  if (!redundant || of.kind !== "map" || item === null || typeof item !== "object") return item;
  const key = of.fields.find((it) => it.axl === position?.axl)?.key;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}
