import { bug } from "../base/bug.ts";
import { surroundingSchemas } from "./generated/surroundings.ts";
import type { FieldSchema, SurroundingKey, SurroundingSchema } from "./schema.ts";

/** The schema of the cluster's own block, of a surrounding, or of ICE. */
export const surroundingSchema = (key: SurroundingSchema["key"]): SurroundingSchema =>
  surroundingSchemas.find((it) => it.key === key) ?? bug(`no schema of ${key}`);

/** Fields of a cluster's definition. */
export const clusterFields: readonly FieldSchema[] = surroundingSchema("cluster").fields;

/** Fields of an ICE block, wherever it stands. */
export const iceFields: readonly FieldSchema[] = surroundingSchema("ice").fields;

/** Fields of each block of facts that is checked and never deployed. */
export const factFields: Readonly<Record<SurroundingKey, readonly FieldSchema[]>> = {
  ntp: surroundingSchema("ntp").fields,
  dns: surroundingSchema("dns").fields,
  certificates: surroundingSchema("certificates").fields,
  expressway: surroundingSchema("expressway").fields,
  ils: surroundingSchema("ils").fields,
};
