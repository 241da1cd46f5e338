import type { Node, Spot } from "../syntax/tree.ts";
import type { Laid, LaidEntry } from "./layout.ts";
import type { CellUse, CellValue } from "./row-cell.ts";
import type { RowPlan } from "./row-form.ts";
import { sameNode } from "./same-said.ts";

/** Whether two values of mappings say the same of each row, wherever they stand. */
function sameLaid(a: Laid, b: Laid): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "unknown":
      return b.kind === "unknown";
    case "constant":
      return b.kind === "constant" && sameNode(a.node, b.node);
    case "cells":
      return b.kind === "cells" && sameCells(a.of, b.of);
    case "seq":
      return b.kind === "seq" && sameList(a.items, b.items, sameLaid);
    case "map":
      return b.kind === "map" && sameList(a.entries, b.entries, sameEntry);
  }
}

const sameEntry = (a: LaidEntry, b: LaidEntry): boolean => a.key.value === b.key.value && sameLaid(a.value, b.value);

const sameCells = (a: CellValue, b: CellValue): boolean =>
  a.type === b.type &&
  sameList(a.parts, b.parts, (one, other) => one === other || (isUse(one) && isUse(other) && sameUse(one, other)));

const isUse = (it: string | CellUse): it is CellUse => typeof it !== "string";

const sameUse = (a: CellUse, b: CellUse): boolean => a.at === b.at && a.change === b.change && a.read === b.read;

/** The same of what stands under one key. */
export const sameLaids = (a: readonly Laid[] | undefined, b: readonly Laid[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameList(a, b, sameLaid));

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((it, i) => same(it, b[i] as T));

/** Whether a node with all that is in it stands within a spot: an alias does not. */
export function isWithin(it: Node, { chunk, start, end }: Spot): boolean {
  if (it.chunk !== chunk || it.start < start || it.end > end) return false;
  if (it.kind === "seq") return it.items.every((item) => isWithin(item, it));
  return it.kind === "scalar" || it.entries.every(({ key, value }) => isWithin(key, it) && isWithin(value, it));
}

/** Whether two plans say the same under a key, and the same alias where one stands there. */
export function isFixed(a: RowPlan, b: RowPlan, key: string): boolean {
  const [was, is] = [a.byKey.get(key) ?? [], b.byKey.get(key) ?? []];
  return sameLaids(was, is) && was.every((it, i) => hasItsPlace(it, is[i] as Laid, a, b));
}

// What an alias puts there stands elsewhere, and moves by itself as long as it is the same.
function hasItsPlace(was: Laid, is: Laid, a: RowPlan, b: RowPlan): boolean {
  if (was.kind === "constant" && is.kind === "constant")
    return was.node === is.node || (isWithin(was.node, a.mapping.node) && isWithin(is.node, b.mapping.node));
  if (was.kind === "cells" && is.kind === "cells") return isWithin(is.of.node, b.mapping.node);
  if (was.kind === "seq" && is.kind === "seq")
    return was.items.every((it, i) => hasItsPlace(it, is.items[i] as Laid, a, b));
  if (was.kind === "map" && is.kind === "map")
    return was.entries.every((it, i) => hasItsPlace(it.value, (is.entries[i] as LaidEntry).value, a, b));
  return was.kind === is.kind;
}

/** What cells feed is kept as it was and gets its new place: what was made of it tells of that. */
export function moved(was: Laid, is: Laid): Laid {
  if (was.kind === "cells" && is.kind === "cells") {
    was.of.node = is.of.node;
    was.of.mapping = is.of.mapping;
    return was;
  }
  if (was.kind === "seq" && is.kind === "seq")
    return { kind: "seq", items: is.items.map((it, i) => moved(was.items[i] as Laid, it)) };
  if (was.kind === "map" && is.kind === "map")
    return {
      kind: "map",
      entries: is.entries.map(({ key, value }, i) => ({
        key,
        value: moved((was.entries[i] as LaidEntry).value, value),
      })),
    };
  return is;
}

/** Whether another plan may give its objects another shape, beside values that are no maps: these are looked at by themselves. */
export function changesShape(before: RowPlan, after: RowPlan): boolean {
  const required = new Set(after.mapping.schema?.fields.filter((it) => it.required === true).map((it) => it.key));
  for (const key of new Set([...before.byKey.keys(), ...after.byKey.keys()])) {
    const [was, is] = [before.byKey.get(key), after.byKey.get(key)];
    const isSame = sameLaids(was, is);
    if (!isSame && (isMap(was) || isMap(is))) return true;
    if (required.has(key) && (was === undefined) !== (is === undefined)) return true;
    if (!isSame && (isUnknown(was) || isUnknown(is))) return true;
  }
  return false;
}

const isMap = (of: readonly Laid[] | undefined): boolean =>
  of?.some((it) => it.kind === "constant" && it.node.kind === "map") === true;

const isUnknown = (of: readonly Laid[] | undefined): boolean => of?.some((it) => it.kind === "unknown") === true;

/** Whether a template's values that objects hide may be others under another plan. */
export function changesWhatIsHidden(before: RowPlan, after: RowPlan): boolean {
  for (const key of new Set([...before.byKey.keys(), ...after.byKey.keys()])) {
    const [was, is] = [before.byKey.get(key), after.byKey.get(key)];
    if ((was === undefined) !== (is === undefined) || isUnknown(was) !== isUnknown(is)) return true;
    if ((isMap(was) || isMap(is)) && !sameLaids(was, is)) return true;
  }
  return false;
}
