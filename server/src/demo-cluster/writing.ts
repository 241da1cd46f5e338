import { withCtiId, type Unset } from "./as-captured.ts";
import type { ClusterCore } from "./cluster.ts";
import type { Fields, Row, Value } from "./row.ts";
import { bare, type ElementShape, type Shape } from "./shape.ts";
import type { Spelling, Wanted } from "./spelling.ts";
import { textOf } from "./store.ts";
import { uuidFrom } from "./uuid.ts";
import { escapeXml, writeXml } from "./xml.ts";

/** What writing an object needs beside its shapes. */
interface Pen {
  readonly spelling: Spelling;
  /** The object; none where it has no uuid of its own. */
  readonly row: Row | undefined;
  /** The uuid of what a group means. */
  readonly meant: (fields: Fields) => string | undefined;
}

/** One object as `get` or `list` gives it. */
export function writeRow(
  name: string,
  row: Row,
  elements: readonly ElementShape[],
  wanted: Wanted,
  { spelling, store }: ClusterCore,
): string {
  const meant = ({ pattern, routePartitionName }: Fields): string | undefined =>
    store.byIdentity("Line", [textOf(pattern), textOf(routePartitionName)])?.uuid;
  const ctiId = withCtiId.has(row.type) ? ` ctiid="${ctiIdOf(row)}"` : "";
  const inner = writeFields(row.fields, elements, wanted, { spelling, row, meant });
  return `<${name}${ctiId} uuid="${spelling.uuid(row.uuid)}">${inner}</${name}>`;
}

/** What exists once, and has no uuid. */
export const writeSingle = (row: Row | undefined, elements: readonly ElementShape[], spelling: Spelling): string =>
  writeFields(row?.fields ?? {}, elements, "all", { spelling, row: undefined, meant: () => undefined });

const ctiIdOf = (row: Row): number => 1 + (Number.parseInt(row.uuid.slice(0, 6), 16) % 9_999);

/** Elements in the order of their shapes, set or not. */
function writeFields(fields: Fields, elements: readonly ElementShape[], wanted: Wanted, pen: Pen): string {
  let text = "";
  for (const it of elements) {
    const within = wanted === "all" ? wanted : wanted.get(it.name);
    if (within === undefined) continue;
    if (it.shape.kind === "again") text += writeAgain(it.name, it.shape.elements, pen);
    else {
      const value = it.unset === undefined ? fields[it.keptAs] : orUnset(fields[it.keptAs], it.unset, pen);
      if (!it.isShownWhenSet || value !== undefined) text += writeElement(it, value, within, pen);
    }
  }
  return text;
}

/** What was set; where that is nothing, what real answers say then. */
function orUnset(value: Value | undefined, unset: Unset, { row }: Pen): Value {
  if (typeof unset !== "string") {
    const set = typeof value === "object" && value?.kind === "group" ? Object.entries(value.fields) : [];
    return {
      kind: "group",
      fields: { ...unset, ...Object.fromEntries(set.filter(([, it]) => it !== "" && it !== null)) },
    };
  }
  if (value !== undefined && value !== null && value !== "") return value;
  return unset === "stamp" ? `{1680793930-${uuidFrom(row?.uuid ?? "").toUpperCase()}}` : unset;
}

/** Some elements of the object once more. Those of a phone that somebody has logged in to would differ; nobody has. */
function writeAgain(name: string, elements: readonly ElementShape[], pen: Pen): string {
  if (elements.length === 0 || pen.row === undefined) return "";
  return around(name, writeFields(pen.row.fields, elements, "all", pen));
}

function writeElement(it: ElementShape, value: Value | undefined, wanted: Wanted, pen: Pen): string {
  const { spelling } = pen;
  if (it.shape.kind === "text") return writeText(it, value, pen);
  if (it.repeats) return writeItems(it.shape, it.name, value, wanted, pen);
  const isPlain = it.shape.kind === "reference" && !it.shape.foreignKey;
  const isNothing = value === null || ((value === undefined || value === "") && it.shape.kind === "reference");
  if (isNothing) return isPlain ? `<${it.name}/>` : spelling.nil(it.name);
  return writeShape(it, it.shape, value ?? "", wanted, pen);
}

function writeText(it: ElementShape, value: Value | undefined, { spelling, row }: Pen): string {
  const check = it.shape.kind === "text" ? it.shape.check.kind : "string";
  if (check === "boolean")
    return leaf(it.name, spelling.boolean((value ?? it.default) === "true", `${row?.uuid ?? ""} ${it.name}`));
  if (check === "secret") return `<${it.name}/>`;
  const isUnset = value === undefined && it.nillable && it.default === undefined;
  if (it.attributes !== "" && (isUnset || value === null)) return `<${it.name}${it.attributes}/>`;
  if (value === null || isUnset) return spelling.nil(it.name);
  return leaf(it.name, typeof value === "string" ? value : (it.default ?? ""), it.attributes);
}

type Named = Omit<ElementShape, "shape">;

function writeShape(it: Named, shape: Shape, value: Value, wanted: Wanted, pen: Pen): string {
  const whole = typeof value === "object" && value !== null ? value : undefined;
  const { name } = it;
  switch (shape.kind) {
    case "text":
      return writeText({ ...bare(name), shape }, value, pen);
    case "reference":
      if (whole?.kind !== "row") return `<${name}/>`;
      if (!shape.foreignKey) return leaf(name, textOf(whole));
      return `<${name} uuid="${pen.spelling.uuid(whole.uuid)}">${escapeXml(textOf(whole))}</${name}>`;
    case "raw":
      return around(name, whole?.kind === "raw" ? whole.children.map(writeXml).join("") : "");
    case "again":
      return "";
    case "group":
      return whole?.kind === "group" ? writeGroup(it, shape, whole.fields, wanted, pen) : `<${name}/>`;
    case "items":
      return around(name, writeItems(shape, shape.item, value, wanted, pen));
  }
}

/** A group that was set shows all that it can hold; of a choice, what was set. */
function writeGroup(
  { name, hasUuid }: Named,
  shape: Shape & { readonly kind: "group" },
  fields: Fields,
  wanted: Wanted,
  pen: Pen,
): string {
  const shown = shape.isChoice ? shape.elements.filter((it) => fields[it.keptAs] !== undefined) : shape.elements;
  const inner = writeFields(fields, shown, wanted, pen);
  if (!hasUuid) return around(name, inner);
  const uuid = pen.meant(fields) ?? uuidFrom(`${pen.row?.uuid ?? ""} ${name} ${textOf(fields.index)}`);
  return around(name, inner, ` uuid="${pen.spelling.uuid(uuid)}"`);
}

function writeItems(shape: Shape, name: string, value: Value | undefined, wanted: Wanted, pen: Pen): string {
  if (shape.kind !== "items" || typeof value !== "object" || value?.kind !== "items") return "";
  const within = wanted === "all" || shape.item === "." ? wanted : (wanted.get(shape.item) ?? "all");
  const item = { ...bare(name), hasUuid: shape.hasUuid };
  return value.items.map((it) => writeShape(item, shape.of, it, within, pen)).join("");
}

const leaf = (name: string, text: string, attributes = ""): string =>
  text === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${escapeXml(text)}</${name}>`;

const around = (name: string, inner: string, attributes = ""): string =>
  inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
