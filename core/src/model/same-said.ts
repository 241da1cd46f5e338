import type { Entry, MapNode, Node } from "../syntax/tree.ts";

/** Whether two entries say the same in the same way, wherever they stand. */
export const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.merged === b.merged && sameNode(a.value, b.value));

/** Whether what is inherited from two maps makes no difference to the shape of who inherits it. */
export function sameShape(a: MapNode | undefined, b: MapNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const known = new Map(a.entries.map((it) => [it.key.value, it]));
  return (
    a.entries.length === b.entries.length &&
    b.entries.every((it) => {
      const before = known.get(it.key.value);
      if (before === undefined) return false;
      return before.value.kind === "map" || it.value.kind === "map" ? sameNode(before.value, it.value) : true;
    })
  );
}

/** Whether two nodes say the same in the same way, wherever they stand. */
export function sameNode(a: Node, b: Node): boolean {
  if (a === b) return true;
  if (a.style !== b.style) return false;
  if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value && a.source === b.source;
  if (a.kind === "seq") return b.kind === "seq" && sameList(a.items, b.items, sameNode);
  return (
    b.kind === "map" &&
    sameList(a.entries, b.entries, (one, other) => one.key.value === other.key.value && sameEntry(one, other))
  );
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((it, i) => same(it, b[i] as T));
