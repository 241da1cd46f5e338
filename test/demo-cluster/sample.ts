import type { Version } from "../../core/src/catalog/schema.ts";
import { escapeXml } from "../../server/src/axl/xml.ts";
import type { ElementShape, Shape, Type } from "../../server/src/demo-cluster/shape.ts";
import { patchable } from "../../server/src/demo-cluster/special.ts";
import { nameOf, type Store } from "../../server/src/demo-cluster/store.ts";

/** How much of an object a sample says. */
export type Extent = "least" | "all";

/** Makes requests out of the shapes themselves: what the catalogue says can be sent, is sent. */
export interface Sampler {
  readonly store: Store;
  readonly version: Version;
}

/** The content of an add for an object of that name. */
export function addXml({ store, version }: Sampler, type: Type, name: string, extent: Extent): string {
  const shapes = type
    .elements("add", version)
    .filter((it) => extent === "all" || it.required !== undefined || type.lookup.includes(it.name));
  return `<${type.element}>${elementsXml(shapes, namesIn(type, name), store, extent, type.name)}</${type.element}>`;
}

/** The content of an update that sets everything once more and gives a new name, if there can be one. */
export function updateXml({ store, version }: Sampler, type: Type, name: string, newName: string): string {
  const lists = Object.keys(patchable[type.name] ?? {});
  const shapes = type
    .elements("update", version)
    .filter((it) => !lists.includes(it.name))
    .map((it) => (it.rename === undefined ? it : { ...it, name: it.rename }));
  const named = namesIn(type, newName);
  const fixed = new Map(shapes.flatMap((it) => (named.has(it.keptAs) ? [[it.name, named.get(it.keptAs) ?? ""]] : [])));
  return lookupXml(type, name, version) + elementsXml(shapes, fixed, store, "all", type.name);
}

/** The elements by which get, update and remove find an object. */
export function lookupXml(type: Type, name: string, version: Version): string {
  const [first, ...others] = type.lookup.filter((it) => type.elements("get", version).some((one) => one.name === it));
  const rest = others.map((it) => `<${it}>${LOOKUPS[it] ?? ""}</${it}>`).join("");
  return first === undefined ? "" : `<${first}>${escapeXml(name)}</${first}>${rest}`;
}

/** What the sample objects have in the second part of what identifies them. */
const LOOKUPS: Readonly<Record<string, string>> = { routePartitionName: "PT-Internal" };

/** Every element that list or get can give, as a client asks for it. */
export const tagsXml = (shapes: readonly ElementShape[]): string =>
  `<returnedTags>${shapes
    .filter((it) => it.name !== "mac" && !(it.shape.kind === "again" && it.shape.elements.length === 0))
    .map(tagXml)
    .join("")}</returnedTags>`;

/** Where Cisco's schema does not take an empty tag, a `t` stands in it; the server ignores the text. */
function tagXml({ name, shape }: ElementShape): string {
  return shape.kind === "text" && shape.check.kind === "boolean" ? `<${name}>t</${name}>` : `<${name}/>`;
}

const namesIn = (type: Type, name: string): ReadonlyMap<string, string> =>
  new Map(type.lookup.map((it, i) => [it, i === 0 ? name : (LOOKUPS[it] ?? "")]));

function elementsXml(
  shapes: readonly ElementShape[],
  fixed: ReadonlyMap<string, string>,
  store: Store,
  extent: Extent,
  path: string,
): string {
  return shapes.map((it) => elementXml(it, fixed.get(it.name), store, extent, `${path}.${it.name}`)).join("");
}

function elementXml(it: ElementShape, fixed: string | undefined, store: Store, extent: Extent, path: string): string {
  if (fixed !== undefined) return `<${it.name}>${escapeXml(fixed)}</${it.name}>`;
  const shape = it.repeats && it.shape.kind === "items" ? it.shape.of : it.shape;
  const inner = innerXml(shape, store, extent, path, 1);
  if (inner !== undefined) return `<${it.name}>${inner}</${it.name}>`;
  return it.nillable ? `<${it.name} xsi:nil="true"/>` : "";
}

/** References of the sample phone that must fit its model, the first of all. */
const FITTING: Readonly<Record<string, string>> = {
  "Phone.securityProfileName": "Universal Device Template - Model-independent Security Profile",
};

/** Nothing where there is nothing to refer to. */
function innerXml(shape: Shape, store: Store, extent: Extent, path: string, n: number): string | undefined {
  switch (shape.kind) {
    case "again":
      return undefined;
    case "raw":
      return "<demo><inner>1</inner></demo>";
    case "reference": {
      if (FITTING[path] !== undefined) return escapeXml(FITTING[path]);
      const [row] = store.rows(shape.to === "Device" ? "Phone" : shape.to);
      return row && escapeXml(nameOf(row));
    }
    case "group": {
      const wanted = shape.elements.filter((it) => extent === "all" || it.required !== undefined);
      return elementsXml(shape.isChoice ? wanted.slice(0, 1) : wanted, new Map(), store, extent, path);
    }
    case "items":
      return `<${shape.item}>${innerXml(shape.of, store, extent, `${path}.${shape.item}`, n) ?? ""}</${shape.item}>`;
    case "text":
      return textOf(shape, path, n);
  }
}

function textOf(shape: Shape & { readonly kind: "text" }, path: string, n: number): string {
  const { check } = shape;
  switch (check.kind) {
    case "boolean":
      return "true";
    case "secret":
      return "12345";
    case "words":
      return escapeXml(check.words[0] ?? "");
    case "integer":
      return check.words?.[0] ?? String(Math.max(n, check.minimum ?? n));
    case "string":
      return "12 &amp; ü".slice(0, path.endsWith("Prefix") ? 2 : undefined);
  }
}
