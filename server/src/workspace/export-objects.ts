import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { dataIn } from "../../../core/src/model/effective.ts";
import { statedMra } from "../../../core/src/model/participation.ts";
import type { Project } from "../../../core/src/model/project.ts";

/** All that objects of files have, their templates' values included; what a document says of its objects stands at each. */
export const exportedObjects = (project: Project, section: Section): readonly JsonObject[] =>
  project.objects(section).map((it) => {
    const { extends: _, mra: __, ...data } = dataIn(it);
    const mra = statedMra(it);
    return { ...data, ...(mra !== undefined && { mra }) };
  });
