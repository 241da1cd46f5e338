import { entryOf, type Spot } from "../syntax/tree.ts";
import type { ConfigObject } from "./object.ts";
import type { RowMap } from "./row-map.ts";

/** Where it is said that many objects lack a key: a place for each key, so that two keys are two findings. */
export interface Lack extends Spot {
  readonly lacks: string;
}

/**
 * Where it is said that an object lacks a key: at what names the object; and of a key that its template lacks as well, at
 * the template's name, once for all. A row of a table lacks it in its empty cell, or with all others in the mapping. Undefined where its template is not known, so that nobody can say what it lacks.
 */
export function lackOf(object: ConfigObject, key: string): Spot | undefined {
  const { row } = object;
  if (row?.laid(key)?.kind === "unknown") return undefined;
  const blank = row?.blankAt(key);
  if (blank !== undefined) return blank;
  if (object.base === undefined) return row === undefined ? object.identity : lackInMapping(row, key);
  const template = object.inheritance?.nearest;
  return template && lackAt(template.identity, key);
}

const lackAt = ({ chunk, start, end }: Spot, lacks: string): Lack => ({ chunk, start, end, lacks });

/** What all rows of a mapping lack: said at its section, once for all. */
export const lackInMapping = ({ plan: { mapping } }: RowMap, key: string): Lack =>
  lackAt(entryOf(mapping.node, "section")?.value ?? mapping.node, key);
