/** Plain data, as it stands in a plan, a journal or a row of the cluster. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a map. */
export const isMap = (it: Json | undefined): it is JsonObject =>
  typeof it === "object" && it !== null && !Array.isArray(it);
