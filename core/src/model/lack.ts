import type { Spot } from "../syntax/tree.ts";
import type { ConfigObject } from "./object.ts";

/** Where it is said that many objects lack a key: a place for each key, so that two keys are two findings. */
export interface Lack extends Spot {
  readonly lacks: string;
}

/**
 * Where it is said that an object lacks a key: at what names the object; and of a key that its template lacks as well, at
 * the template's name, once for all. Undefined where its template is not known, so that nobody can say what it lacks.
 */
export function lackOf(object: ConfigObject, key: string): Spot | undefined {
  if (object.base === undefined) return object.identity;
  const from = object.inheritance?.said;
  const [template] = from?.chain ?? [];
  if (template === undefined || from?.fault !== undefined) return undefined;
  const { chunk, start, end } = template.identity;
  const lack: Lack = { chunk, start, end, lacks: key };
  return lack;
}
