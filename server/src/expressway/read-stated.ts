import { ok, type Result } from "../../../core/src/base/result.ts";
import type { DesiredObject, LiveObject } from "../../../core/src/plan/state.ts";
import { folded } from "../../../core/src/plan/value.ts";
import type { Fault } from "../port/cluster.ts";
import type { RestDoor } from "./door.ts";
import { readRows } from "./reads.ts";

/**
 * What an Expressway-C has of what files state of it: one question for each kind of thing that they state, none twice, and
 * none after one that failed. Each is given under the address of the files: Expressway tells names apart without their case.
 */
export async function readStated(
  desired: readonly DesiredObject[],
  door: RestDoor,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const byMatch = new Map(desired.map((it) => [folded(it.address), it.address]));
  const found: LiveObject[] = [];
  for (const section of new Set(desired.map((it) => it.section))) {
    const rows = await readRows(door, section, signal);
    if (!rows.ok) return rows;
    for (const { object } of rows.value) {
      const address = byMatch.get(folded(object.address));
      if (address !== undefined) found.push({ ...object, address });
    }
  }
  return ok(found);
}
