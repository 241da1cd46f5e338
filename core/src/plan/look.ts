import type { JsonObject } from "../base/json.ts";
import type { ObjectSchema, Version } from "../catalog/schema.ts";
import { comparable, managedPart } from "./managed.ts";
import { withNewNames, type Renames } from "./renames.ts";
import { masked } from "./secret.ts";

/** What of stated fields a plan compares: without what names the object, and without what the cluster does not show. */
export const compared = (schema: ObjectSchema, stated: JsonObject, version: Version): JsonObject =>
  comparable(stated, schema.fields, version, schema.identity);

/** What the cluster has of them: without passwords, references under their new names. */
export const seen = (schema: ObjectSchema, stated: JsonObject, live: JsonObject, renames: Renames): JsonObject =>
  masked(schema, managedPart(stated, withNewNames(live, schema.fields, renames), schema.fields));
