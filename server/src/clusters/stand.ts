import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import { comparable, managedPart } from "../../../core/src/plan/managed.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { describedAt, statedData } from "../workspace/described.ts";

/** How a live object stands to the files: not in them, the same, different, or not compared. */
export type Stand = "absent" | "same" | "different" | "unknown";

/** How a live object stands to the files. A row of a list that lacks a stated field cannot be called the same. */
export function standOf(live: LiveObject, project: Project | undefined, version: Version): Stand {
  const object = describedAt(project, live.address);
  if (object === undefined) return "absent";
  if (!object.managed) return "unknown";
  const { fields } = schemaOf(live.section);
  const stated = comparable(statedData(object), fields, version);
  const known = Object.fromEntries(Object.entries(stated).filter(([key]) => key in live.fields));
  if (changesBetween(known, managedPart(known, live.fields, fields), fields).length > 0) return "different";
  return Object.keys(known).length === Object.keys(stated).length ? "same" : "unknown";
}
