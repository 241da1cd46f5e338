/** Plain data, as it stands in a plan, a journal or a row of the cluster. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
