import type { ConfigObject } from "../../../core/src/model/object.ts";
import { locateValue } from "../../../core/src/plan/accept.ts";
import { spanOf, type Spot } from "../../../core/src/syntax/tree.ts";

/** The code of a finding that the cluster was changed outside. It is no rule: there is nothing to ignore about it. */
export const driftCode = "drift";

/**
 * Where a value that differs stands: at the value itself, else (where no file states it, or it is written elsewhere: an
 * alias) at the name of its object.
 */
export function driftSpot(object: ConfigObject, path: string): Spot {
  const found = locateValue(object, path);
  const node = found?.kind === "item" ? found.item : found?.entry.value;
  if (node === undefined) return object.identity;
  const [own, its] = [spanOf(object.node), spanOf(node)];
  const isHere = node.chunk.uri === object.node.chunk.uri && own.start <= its.start && its.end <= own.end;
  return isHere ? node : object.identity;
}
