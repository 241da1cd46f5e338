import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import { isSecretName } from "../../../core/src/plan/secret.ts";
import { isElementName, isSayable, writeXml, type Element } from "./xml.ts";

/**
 * Product-specific XML as a file shows it: element → text, or a map of further elements, or a list where one repeats.
 * What looks like a password is left out: it would end up in plans and files.
 */
export function vendorConfigOf(it: Element, leaveOut: ReadonlySet<string> = new Set(), path = ""): JsonObject {
  const byName = new Map<string, Json[]>();
  for (const one of it.children) {
    const here = path === "" ? one.name : `${path}/${one.name}`;
    if (leaveOut.has(here) || (one.children.length === 0 && isSecretName(one.name))) continue;
    const value = one.children.length > 0 ? vendorConfigOf(one, leaveOut, here) : one.text;
    byName.set(one.name, [...(byName.get(one.name) ?? []), value]);
  }
  return Object.fromEntries(
    [...byName].map(([name, [first = null, ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
}

/** A value to be written at a path of element names. */
export interface Placed {
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * Lays what a file states over what the cluster has: elements that are not named stay, in their order; new ones go
 * to the end; null takes an element away. Gives the inside of the element as XML, or the first word that XML cannot say.
 */
export function mergeVendorConfig(
  current: Element | undefined,
  stated: JsonObject,
  placed: readonly Placed[],
): { readonly xml: string } | { readonly unsayable: string } {
  const unsayable = firstUnsayable(stated) ?? placed.find((it) => !isSayable(it.text))?.path.join("/");
  if (unsayable !== undefined) return { unsayable };
  const merged = placed.reduce(
    (it, one) => place(it, one.path, one.text),
    merge(current ?? empty("vendorConfig"), stated),
  );
  return { xml: merged.children.map(writeXml).join("") };
}

const empty = (name: string): Element => ({ name, ns: "", attributes: new Map(), children: [], text: "" });

function merge(it: Element, stated: JsonObject): Element {
  let { children } = it;
  for (const [name, value] of Object.entries(stated))
    children = replaced(children, name, (old) => elementsFor(name, value, old));
  return { ...it, children, text: children.length > 0 ? "" : it.text };
}

function elementsFor(name: string, value: Json, old: Element | undefined): readonly Element[] {
  if (value === null) return [];
  if (isList(value)) return value.flatMap((one) => elementsFor(name, one, undefined));
  const base = old ?? empty(name);
  if (typeof value === "object") return [merge(base, value)];
  return [{ ...base, children: [], text: String(value) }];
}
const isList = (it: Json): it is readonly Json[] => Array.isArray(it);

/** Puts new elements in the place of the first of that name, or at the end. */
function replaced(
  children: readonly Element[],
  name: string,
  by: (old: Element | undefined) => readonly Element[],
): readonly Element[] {
  const at = children.findIndex((it) => it.name === name);
  if (at === -1) return [...children, ...by(undefined)];
  return [...children.slice(0, at), ...by(children[at]), ...children.slice(at + 1).filter((it) => it.name !== name)];
}

function place(it: Element, [name, ...rest]: readonly string[], text: string): Element {
  if (name === undefined) return { ...it, children: [], text };
  return { ...it, text: "", children: replaced(it.children, name, (old) => [place(old ?? empty(name), rest, text)]) };
}

function firstUnsayable(it: Json): string | undefined {
  if (typeof it === "string") return isSayable(it) ? undefined : JSON.stringify(it);
  if (it === null || typeof it !== "object") return undefined;
  if (isList(it)) return it.map(firstUnsayable).find((one) => one !== undefined);
  return Object.entries(it)
    .map(([name, value]) => (isElementName(name) ? firstUnsayable(value) : name))
    .find((one) => one !== undefined);
}
