import type { JsonObject } from "../base/json.ts";
import { dataOf } from "../syntax/data.ts";
import type { MapNode } from "../syntax/tree.ts";
import { inheritedData, inheritedMap } from "./inherit.ts";
import { inheritedDataOf } from "./inheritance.ts";
import type { ConfigObject } from "./object.ts";
import type { RowPlan } from "./row-form.ts";

interface Kept {
  readonly object: ConfigObject;
  readonly base: MapNode;
  /** Of a row of a table: by which plan. */
  readonly plan: RowPlan | undefined;
  readonly map: MapNode;
}

/** What was put together last. Rules look at one object many times before they look at the next. */
const kept = new Map<ConfigObject, Kept>();
const mostKept = 512;

/** What an object has, its own values over those of its templates. */
export function valuesOf(object: ConfigObject): MapNode {
  const base = object.inheritance?.said.values;
  if (base === undefined || base.entries.length === 0) return object.node;
  const known = kept.get(object);
  const plan = object.row?.plan;
  if (known?.base === base && known.plan === plan) return known.map;
  const map = inheritedMap(object.node, base);
  if (kept.size >= mostKept) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  kept.set(object, { object, base, plan, map });
  return map;
}

/** The plain data of all that an object has, with the keys that belong to the tool. */
export function dataIn(object: ConfigObject): JsonObject {
  const own = dataOf(object.node) as JsonObject;
  const base = inheritedDataOf(object);
  return base === undefined ? own : inheritedData(own, base);
}
