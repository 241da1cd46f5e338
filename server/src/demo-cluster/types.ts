import { objectSchemas } from "../../../core/src/catalog/generated/objects.ts";
import type { Operation, Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { typeOf } from "./catalog-types.ts";
import { extraTypes } from "./extra-types.ts";
import type { Type } from "./shape.ts";

/** Every type that the demo cluster speaks, by its name in AXL: those of the catalogue, and a few besides. */
export const types: ReadonlyMap<string, Type> = new Map(
  [...objectSchemas.map(typeOf), ...extraTypes].map((it) => [it.name, it]),
);

/** The name in AXL of what stands in a section of the files: `devicePools` → `DevicePool`. */
export const typeOfSection = (section: string): string | undefined =>
  objectSchemas.find((it) => it.section === section)?.axlType;

/** Whether a version has the type, and the operation on it. */
export const offers = (type: Type, operation: Operation, version: Version): boolean =>
  type.operations.has(operation) && isIn(version, type.versions) && isIn(version, type.operations.get(operation));
