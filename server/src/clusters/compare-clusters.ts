import type { Json } from "../../../core/src/base/json.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Text } from "../../../core/src/base/text.ts";
import { objectSchema, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { fileFields } from "../../../core/src/plan/file-fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { canonical } from "../../../core/src/plan/value.ts";
import { systemClock } from "../deploy/clock.ts";
import { readSection } from "../deploy/read-section.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { noSection, type Trouble } from "./trouble.ts";

/** What is not the same on two sides. */
export interface ClusterDifference {
  readonly objects: readonly DifferentObject[];
  /** How many are the same. */
  readonly same: number;
}
export interface DifferentObject {
  readonly object: LiveObject;
  readonly stand: "different" | "onlyLeft" | "onlyRight";
  /** Labels of what differs. */
  readonly fields: readonly Text[];
}

/** Reads a section of two clusters, one after the other, and says what is not the same. Nothing is written. */
export async function compareClusters(
  left: OpenCluster,
  right: OpenCluster,
  section: string,
  signal: AbortSignal,
): Promise<Result<ClusterDifference, Trouble>> {
  if (objectSchema(section) === undefined) return noSection(section);
  const sides: LiveObject[][] = [];
  for (const { cluster, identity } of [left, right]) {
    const read = await readSection(section as Section, identity.schema, cluster, systemClock, () => undefined, signal);
    if (!read.ok) return read;
    sides.push([...read.value]);
  }
  const [here = [], there = []] = sides;
  return ok(clusterDifferenceOf(here, there));
}

/** What is not the same on two sides, by address; values that a file could not state do not count. */
export function clusterDifferenceOf(left: readonly LiveObject[], right: readonly LiveObject[]): ClusterDifference {
  const others = new Map(right.map((it) => [it.address, it]));
  const names = new Set(left.map((it) => it.address));
  let same = 0;
  const objects: DifferentObject[] = [];
  for (const object of left) {
    const other = others.get(object.address);
    const fields = other === undefined ? [] : differing(object, other);
    if (other === undefined) objects.push({ object, stand: "onlyLeft", fields });
    else if (fields.length === 0) same++;
    else objects.push({ object, stand: "different", fields });
  }
  for (const object of right) if (!names.has(object.address)) objects.push({ object, stand: "onlyRight", fields: [] });
  return { objects, same };
}

function differing(left: LiveObject, right: LiveObject): readonly Text[] {
  const [here, there] = [fileFields(left), fileFields(right)];
  const textOf = (it: Json | undefined): string => canonical(it ?? null);
  return schemaOf(left.section).fields.flatMap(({ key, label }) =>
    textOf(here[key]) === textOf(there[key]) ? [] : [label],
  );
}
