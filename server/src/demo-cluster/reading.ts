import { bug } from "../../../core/src/base/bug.ts";
import type { Element } from "./xml.ts";
import type { Strictly } from "./behaviours.ts";
import { badValue, missingKey, missingNode, notFound, unexpectedNode, type Refusal } from "./refusal.ts";
import type { Fields, Row, Value } from "./row.ts";
import type { Check, ElementShape, Shape } from "./shape.ts";
import { folded, type Store } from "./store.ts";
import { bareUuid } from "./uuid.ts";

/** What reading a request needs; refusals gather in it, and the first one is the answer. */
export interface Reading {
  readonly store: Store;
  readonly strictly: Strictly;
  readonly refusals: Refusal[];
  /** Whether elements must be there: in add, and in the items of lists. */
  readonly complete: boolean;
  /** The object that is being added, where it may refer to itself before it is there. */
  readonly self?: { readonly name: string; readonly row: Row } | undefined;
}

/** Reads children of an element by their shapes. What is refused is missing from the result. */
export function readFields(parent: Element, elements: readonly ElementShape[], reading: Reading): Fields {
  const fields: Record<string, Value> = {};
  const byName = new Map(elements.map((it, position) => [it.name, { it, position }]));
  let reached = 0;
  for (const child of parent.children) {
    const known = byName.get(child.name);
    if (!known || (child.ns !== "" && reading.strictly("qualified"))) {
      if (!known ? reading.strictly("unknown-element") : true) refuse(reading, unexpectedNode(child.name));
      continue;
    }
    const { it, position } = known;
    if (position < reached && reading.strictly("order")) refuse(reading, unexpectedNode(child.name));
    reached = Math.max(reached, position);
    const before = fields[it.keptAs];
    if (it.repeats) fields[it.keptAs] = joined(before, readItem(child, it, reading));
    else if (before !== undefined) refuse(reading, unexpectedNode(child.name));
    else {
      const value = readValue(child, it, reading);
      if (value !== undefined) fields[it.keptAs] = value;
    }
  }
  if (reading.complete) for (const it of elements) if (isMissing(it, fields)) refuse(reading, missingNode(it.name));
  return fields;
}

function isMissing(it: ElementShape, fields: Fields): boolean {
  const value = fields[it.keptAs];
  return it.required === "server" && (value === undefined || value === "");
}

/** Gives no value, so that a refusal can stand where a value was read. */
function refuse(reading: Reading, refusal: Refusal): Value | undefined {
  reading.refusals.push(refusal);
  return undefined;
}

function joined(before: Value | undefined, item: Value | undefined): Value {
  const items = typeof before === "object" && before?.kind === "items" ? before.items : [];
  return { kind: "items", items: item === undefined ? items : [...items, item] };
}

/** One of several elements without a wrapper: the shape is that of the list. */
function readItem(child: Element, it: ElementShape, reading: Reading): Value | undefined {
  if (it.shape.kind !== "items") return bug(`${it.name} repeats, but is no list`);
  return readShape(child, it.shape.of, it, { ...reading, complete: true });
}

function readValue(child: Element, it: ElementShape, reading: Reading): Value | undefined {
  if (!isNil(child)) return readShape(child, it.shape, it, reading);
  if (it.refusesNil) return refuse(reading, badValue(child.name));
  if (it.nillable) return null;
  if (reading.strictly("nil")) return refuse(reading, badValue(child.name));
  return it.shape.kind === "text" ? "" : readShape({ ...child, children: [], text: "" }, it.shape, it, reading);
}

const isNil = (it: Element): boolean => ["true", "1"].includes(it.attributes.get("nil") ?? "");

function readShape(child: Element, shape: Shape, it: ElementShape, reading: Reading): Value | undefined {
  switch (shape.kind) {
    case "raw":
      return { kind: "raw", children: child.children };
    case "again":
      return refuse(reading, unexpectedNode(child.name));
    case "group": {
      // Cisco's schema lets a group be empty, but not half full.
      const inner = { ...reading, complete: child.children.length > 0 };
      const fields = readFields(child, shape.elements, inner);
      const second = shape.isChoice ? Object.keys(fields)[1] : undefined;
      return second === undefined ? { kind: "group", fields } : refuse(reading, unexpectedNode(second));
    }
    case "items":
      return { kind: "items", items: sorted(readItems(child, shape, it, reading), shape.position) };
    case "reference":
      return readReference(child, shape.to, reading);
    case "text":
      return readText(child, shape.check, it, reading);
  }
}

function readItems(
  child: Element,
  shape: Shape & { readonly kind: "items" },
  it: ElementShape,
  reading: Reading,
): Value[] {
  const inner = { ...reading, complete: true };
  return child.children.flatMap((one) => {
    if (one.name !== shape.item) {
      if (reading.strictly("unknown-element")) refuse(reading, unexpectedNode(one.name));
      return [];
    }
    return [readShape(one, shape.of, it, inner) ?? ""];
  });
}

/** By the number that places them, if there is one. */
function sorted(items: readonly Value[], position: string | undefined): readonly Value[] {
  if (position === undefined) return items;
  const placeOf = (it: Value): number => {
    const place = typeof it === "object" && it?.kind === "group" ? it.fields[position] : undefined;
    return typeof place === "string" && place !== "" ? Number(place) : 0;
  };
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function readReference(child: Element, to: string, reading: Reading): Value | undefined {
  const uuid = child.attributes.get("uuid") ?? "";
  const name = child.text.trim();
  if (uuid === "" && name === "") return "";
  const row = uuid === "" ? reading.store.named(to, name) : reading.store.byUuid(bareUuid(uuid));
  if (row) return row;
  if (reading.self?.row.type === to && folded(reading.self.name) === folded(name)) return reading.self.row;
  return refuse(reading, reading.strictly("bad-reference") ? missingKey(child.name) : notFound(to, name));
}

function readText(child: Element, check: Check, it: ElementShape, reading: Reading): Value | undefined {
  const wrong = (): Value | undefined => refuse(reading, badValue(child.name));
  if (child.children.length > 0) return refuse(reading, unexpectedNode(child.children[0]?.name ?? ""));
  const text = check.kind === "string" || check.kind === "secret" ? child.text : child.text.trim();
  switch (check.kind) {
    case "secret":
      return text;
    case "string":
      if (check.maxLength !== undefined && lengthOf(text) > check.maxLength) return wrong();
      return check.pattern === undefined || text === "" || new RegExp(`^(?:${check.pattern})$`, "u").test(text)
        ? text
        : wrong();
    case "integer":
      if (text === "") return it.nillable ? text : (it.default ?? text);
      return isNumberWithin(text, check) ? text : wrong();
    case "boolean":
      return text === "" ? (it.default ?? "false") : (booleans[text.toLowerCase()] ?? wrong());
    case "words":
      if (text === "") return it.nillable ? text : (it.default ?? text);
      return check.words.find((word) => folded(word) === folded(text)) ?? (check.open ? text : wrong());
  }
}

/** As XML Schema counts: code points. */
const lengthOf = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff](?=[\udc00-\udfff])/g)?.length ?? 0);

const booleans: Readonly<Record<string, string>> = {
  t: "true",
  true: "true",
  "1": "true",
  f: "false",
  false: "false",
  "0": "false",
};

function isNumberWithin(text: string, check: Check & { readonly kind: "integer" }): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  if (check.words) return check.words.includes(text);
  const number = Number(text);
  return number >= (check.minimum ?? -Infinity) && number <= (check.maximum ?? Infinity);
}
