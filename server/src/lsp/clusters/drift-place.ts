import type { Project } from "../../../../core/src/model/project.ts";
import { acceptAll, acceptValue } from "../../../../core/src/plan/accept.ts";
import type { FieldDrift, ObjectDrift } from "../../../../core/src/plan/drift.ts";
import { acceptOnExpressway } from "../../../../core/src/plan/expressway-accept.ts";
import { statedThere, valueSpot } from "../../../../core/src/plan/expressway.ts";
import { topKey } from "../../../../core/src/plan/value.ts";
import type { Change } from "../../../../core/src/syntax/edit.ts";
import type { Spot } from "../../../../core/src/syntax/tree.ts";
import { driftSpot } from "../../clusters/drift-spots.ts";
import { describedAt } from "../../workspace/described.ts";
import { brokenBy } from "./breaking.ts";

/** Where the files state what differs, and what would make them say what is live. */
export interface DriftPlace {
  readonly identity: Spot;
  spotOf(field: FieldDrift): Spot;
  /** Changes by which the files say what is live of a value; undefined where that is left to a person. */
  accepted(field: FieldDrift): readonly Change[] | undefined;
  /** The same of all that differs. */
  allAccepted(): readonly Change[] | undefined;
  /** Codes of rules that the live value would break. */
  broken(field: FieldDrift): readonly string[];
}

/** Undefined: no file states it any more. */
export function driftPlace(project: Project, drift: ObjectDrift): DriftPlace | undefined {
  const there = statedThere(project, drift.address);
  if (there !== undefined)
    return {
      identity: there.spot,
      spotOf: (field) => valueSpot(there, topKey(field.path)),
      accepted: (field) => acceptOnExpressway(project, drift, field),
      allAccepted: () => acceptOnExpressway(project, drift, undefined),
      broken: () => [],
    };
  const object = describedAt(project, drift.address);
  return (
    object && {
      identity: object.identity,
      spotOf: (field) => driftSpot(object, field.path),
      accepted: (field) => acceptValue(object, field.path, field.before, project),
      allAccepted: () => acceptAll(object, drift, project),
      broken: (field) => brokenBy(object, field, project),
    }
  );
}
