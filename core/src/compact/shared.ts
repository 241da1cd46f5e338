import { isMap, type Json, type JsonObject } from "../base/json.ts";

/** What all of some maps say alike, key by key to any depth; lists only as a whole. */
export function sharedValues(maps: readonly JsonObject[]): JsonObject {
  const [first, ...rest] = maps;
  if (first === undefined) return {};
  const shared: Record<string, Json> = {};
  for (const [key, value] of Object.entries(first)) {
    const others = rest.map((it) => it[key]);
    if (isMap(value) && others.every(isMap)) {
      const inner = sharedValues([value, ...others]);
      if (Object.keys(inner).length > 0) shared[key] = inner;
    } else if (others.every((it) => textOf(it) === textOf(value))) shared[key] = value;
  }
  return shared;
}

/** What a map says beyond what is shared: the two laid over each other are the map again. */
export function beyond(map: JsonObject, shared: JsonObject): JsonObject {
  const own: Record<string, Json> = {};
  for (const [key, value] of Object.entries(map)) {
    const has = shared[key];
    if (isMap(value) && isMap(has)) {
      const inner = beyond(value, has);
      if (Object.keys(inner).length > 0) own[key] = inner;
    } else if (textOf(has) !== textOf(value)) own[key] = value;
  }
  return own;
}

/** Equal texts, equal values; the order of keys does not matter. */
const textOf = (it: Json | undefined): string =>
  JSON.stringify(it, (_, value: unknown) =>
    isMap(value as Json)
      ? Object.fromEntries(Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
