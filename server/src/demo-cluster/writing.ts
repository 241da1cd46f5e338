import { escapeXml, writeXml, type Element } from "./xml.ts";
import type { Strictly } from "./behaviours.ts";
import type { Fields, Row, Value } from "./row.ts";
import { bare, type ElementShape, type Shape } from "./shape.ts";
import { textOf } from "./store.ts";

/** How this cluster spells what its profile and release leave open. */
export interface Spelling {
  readonly uuid: (bare: string) => string;
  readonly boolean: (value: boolean) => string;
  /** An element that is nil. */
  readonly nil: (name: string) => string;
  /** Attributes of the answer's own element, with a leading space. */
  readonly rootAttributes: string;
}

const XSI = ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

/** `release` is the cluster's major release: 14 for 14.0. */
export function spellingOf(strictly: Strictly, release: number): Spelling {
  const uuid = strictly("uuid") ? (it: string) => `{${it.toUpperCase()}}` : (it: string) => it;
  const boolean = strictly("boolean") ? (it: boolean) => (it ? "t" : "f") : (it: boolean) => String(it);
  if (!strictly("nothing")) return { uuid, boolean, nil: (name) => `<${name}/>`, rootAttributes: "" };
  return release >= 14
    ? { uuid, boolean, nil: (name) => `<${name} uuid=""/>`, rootAttributes: XSI }
    : { uuid, boolean, nil: (name) => `<${name}${XSI} xsi:nil="true"/>`, rootAttributes: "" };
}

/** Which elements a client wants: all of them, or these, each with what is wanted inside it. */
export type Wanted = "all" | ReadonlyMap<string, Wanted>;

/** What `returnedTags` asks for. An element named without children means all of its children. */
export function wantedBy(tags: Element): ReadonlyMap<string, Wanted> {
  return new Map(tags.children.map((it) => [it.name, it.children.length === 0 ? "all" : wantedBy(it)]));
}

/** One object as `get` or `list` gives it. */
export function writeRow(
  name: string,
  row: Row,
  elements: readonly ElementShape[],
  wanted: Wanted,
  spelling: Spelling,
): string {
  return `<${name} uuid="${spelling.uuid(row.uuid)}">${writeFields(row.fields, elements, wanted, spelling)}</${name}>`;
}

/** Elements in the order of their shapes, set or not. */
export function writeFields(
  fields: Fields,
  elements: readonly ElementShape[],
  wanted: Wanted,
  spelling: Spelling,
): string {
  let text = "";
  for (const it of elements) {
    const within = wanted === "all" ? wanted : wanted.get(it.name);
    if (it.isShownWhenSet && fields[it.keptAs] === undefined) continue;
    if (within !== undefined) text += writeElement(it, fields[it.keptAs], within, spelling);
  }
  return text;
}

function writeElement(it: ElementShape, value: Value | undefined, wanted: Wanted, spelling: Spelling): string {
  if (it.shape.kind === "text") return writeText(it, value, spelling);
  if (it.repeats) return writeItems(it.shape, it.name, value, wanted, spelling);
  const isPlain = it.shape.kind === "reference" && !it.shape.foreignKey;
  const isNothing = value === null || ((value === undefined || value === "") && it.shape.kind === "reference");
  if (isNothing) return isPlain ? `<${it.name}/>` : spelling.nil(it.name);
  return writeShape(it.name, it.shape, value ?? "", wanted, spelling);
}

function writeText(it: ElementShape, value: Value | undefined, spelling: Spelling): string {
  const check = it.shape.kind === "text" ? it.shape.check.kind : "string";
  if (check === "boolean") return leaf(it.name, spelling.boolean((value ?? it.default) === "true"));
  if (check === "secret") return `<${it.name}/>`;
  if (value === null || (value === undefined && it.nillable && it.default === undefined)) return spelling.nil(it.name);
  return leaf(it.name, typeof value === "string" ? value : (it.default ?? ""));
}

function writeShape(name: string, shape: Shape, value: Value, wanted: Wanted, spelling: Spelling): string {
  const whole = typeof value === "object" && value !== null ? value : undefined;
  switch (shape.kind) {
    case "text":
      return writeText({ ...bare(name), shape }, value, spelling);
    case "reference":
      if (whole?.kind !== "row") return `<${name}/>`;
      if (!shape.foreignKey) return leaf(name, textOf(whole));
      return `<${name} uuid="${spelling.uuid(whole.uuid)}">${escapeXml(textOf(whole))}</${name}>`;
    case "raw":
      return around(name, whole?.kind === "raw" ? whole.children.map(writeXml).join("") : "");
    case "group":
      return whole?.kind === "group" ? writeGroup(name, shape, whole.fields, wanted, spelling) : `<${name}/>`;
    case "items":
      return around(name, writeItems(shape, shape.item, value, wanted, spelling));
  }
}

/** A group that was set shows all that it can hold; of a choice, what was set. */
function writeGroup(
  name: string,
  shape: Shape & { readonly kind: "group" },
  fields: Fields,
  wanted: Wanted,
  spelling: Spelling,
): string {
  const shown = shape.isChoice ? shape.elements.filter((it) => fields[it.keptAs] !== undefined) : shape.elements;
  return around(name, writeFields(fields, shown, wanted, spelling));
}

function writeItems(shape: Shape, name: string, value: Value | undefined, wanted: Wanted, spelling: Spelling): string {
  if (shape.kind !== "items" || typeof value !== "object" || value?.kind !== "items") return "";
  const within = wanted === "all" || shape.item === "." ? wanted : (wanted.get(shape.item) ?? "all");
  return value.items.map((it) => writeShape(name, shape.of, it, within, spelling)).join("");
}

const leaf = (name: string, text: string): string =>
  text === "" ? `<${name}/>` : `<${name}>${escapeXml(text)}</${name}>`;

const around = (name: string, inner: string): string => (inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`);
