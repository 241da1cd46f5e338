import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import { releaseOf } from "../../../core/src/model/release.ts";
import { inline } from "../../../core/src/syntax/scalar.ts";

/** Whether a value is a map. */
export const isJsonObject = (it: Json): it is JsonObject => typeof it === "object" && it !== null && !Array.isArray(it);

/** A value as files write it on one line. */
export const shownFact = (it: Json): string => inline(it, true);

/** Whether a stated value says the same as one that was read: names without case, lists without order; X15.2 is said of X15.2.1. */
export function isSameFact(stated: Json, read: Json, path: string): boolean {
  if (path.endsWith(".release")) return isSameRelease(bare(stated), bare(read));
  if (Array.isArray(stated) && Array.isArray(read)) {
    const a = new Set(stated.map(bare));
    const b = new Set(read.map(bare));
    return a.size === b.size && [...a].every((it) => b.has(it));
  }
  return bare(stated) === bare(read);
}

/** Whether two items of a list say the same; what only one of them states makes no difference. */
export const isSameFactItem = (a: JsonObject, b: JsonObject): boolean =>
  Object.keys(b).every((key) => a[key] === undefined || bare(a[key]) === bare(b[key] ?? null));

function isSameRelease(stated: string, read: string): boolean {
  const [a, b] = [releaseOf(stated), releaseOf(read)];
  return a !== undefined && b !== undefined && a.every((part, i) => (b[i] ?? 0) === part);
}

/** A value as names are compared: without case, blanks around it and a dot at the end. */
export const bare = (it: Json): string =>
  typeof it === "object" ? JSON.stringify(it) : String(it).trim().toLowerCase().replace(/\.$/, "");
