import { bug } from "../../../../core/src/base/bug.ts";
import type { Version } from "../../../../core/src/catalog/schema.ts";
import type { Element } from "../xml.ts";
import { readFields, type Reading } from "../reading.ts";
import { afterWrite } from "../relations.ts";
import type { Row } from "../row.ts";
import type { Store } from "../store.ts";
import { offers, types } from "../types.ts";

/** Children of an element by name; a list is that element several times. Empty text: an empty element. */
export interface Plain {
  readonly [element: string]: PlainValue | readonly PlainValue[];
}
export type PlainValue = string | number | boolean | Plain;

/** One object of a seed, by its type in AXL. */
export interface Planted {
  readonly type: string;
  readonly object: Plain;
}

/** Puts objects into a cluster that nobody uses yet. */
export interface Plant {
  readonly version: Version;
  readonly store: Store;
  /** An object as an add request would describe it. Nothing where the version has no such object. */
  readonly add: (type: string, object: Plain, uuid?: string) => Row | undefined;
  /** Objects of an AXL type without a section, by name. */
  readonly name: (type: string, ...names: readonly string[]) => void;
}

/** Every seed goes through the same reading as a request, so that a seed cannot hold what a client could not have written. */
export function createPlant(store: Store, version: Version): Plant {
  return {
    version,
    store,
    add: (name, object, uuid) => {
      const type = types.get(name) ?? bug(`no type ${name}`);
      const operation = type.operations.has("add") ? "add" : "get";
      if (!offers(type, operation === "add" ? "add" : "list", version) && type.lookup.length > 0) return undefined;
      const row = store.draft(name, uuid);
      const shapes = type.elements(operation, version);
      const own = object[type.identity[0] ?? ""];
      const self = { name: typeof own === "string" ? own : "", row };
      const reading: Reading = { store, strictly: () => false, refusals: [], complete: operation === "add", self };
      const fields = readFields(elementOf(type.element, object), shapes, reading);
      if (reading.refusals[0]) bug(`${name} ${self.name}: ${reading.refusals[0].text}`);
      store.insert(row, fields);
      afterWrite(store, row);
      return row;
    },
    name: (type, ...names) => {
      // Once a section stands for the type, they are objects of it.
      const own = types.has(type.slice(1)) ? type.slice(1) : type;
      for (const name of names) store.insert(store.draft(own), { name });
    },
  };
}

/** As an XML reader would give it. */
export function elementOf(name: string, value: PlainValue): Element {
  const bare = { name, ns: "", attributes: new Map<string, string>() };
  if (typeof value !== "object") return { ...bare, children: [], text: String(value) };
  const children = Object.entries(value).flatMap(([key, one]) =>
    (isList(one) ? one : [one]).map((it) => elementOf(key, it)),
  );
  return { ...bare, children, text: "" };
}

const isList = (it: Plain[string]): it is readonly PlainValue[] => Array.isArray(it);
