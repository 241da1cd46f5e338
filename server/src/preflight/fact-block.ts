import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import type { Message } from "../../../core/src/base/text.ts";

/** A block of facts, and what could not be read of it. */
export interface FactBlock {
  readonly facts: JsonObject;
  readonly unread: readonly Message[];
}

/** A map of what is known: a key without a value, or with an empty list or map, is left out. */
export function known(values: Readonly<Record<string, Json | undefined>>): JsonObject {
  const found: Record<string, Json> = {};
  for (const [key, value] of Object.entries(values)) {
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    if (value !== undefined && !isEmpty) found[key] = value;
  }
  return found;
}
