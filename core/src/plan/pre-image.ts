import type { JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import { masked } from "./secret.ts";
import type { LiveObject } from "./state.ts";
import { fieldAt, isEmpty } from "./value.ts";

/** All that the cluster has of an object and that could be written again: without passwords, without what only the cluster writes. */
export function preImageOf(live: LiveObject): JsonObject {
  const schema = schemaOf(live.section);
  return Object.fromEntries(
    Object.entries(masked(schema, live.fields)).filter(([key, value]) => {
      const field = fieldAt(schema.fields, key);
      return field !== undefined && field.readOnly !== true && field.implied === undefined && !isEmpty(value);
    }),
  );
}
