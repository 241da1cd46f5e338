import { firstIndex } from "../base/first-index.ts";
import type { Spot } from "../syntax/tree.ts";

/** Where an object comes in the order of the files: its own place, or that of its table with the number of its row. */
export interface Standing extends Spot {
  /** From 0. */
  readonly row?: number;
  /** Which of the objects of the row it is, from 0. */
  readonly part?: number;
}

/** Compares two places: by name of the file, then by position, then by row of a table. */
export const byPlace = (a: Standing, b: Standing): number =>
  a.chunk.uri === b.chunk.uri
    ? a.chunk.offset + a.start - (b.chunk.offset + b.start) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.part ?? 0) - (b.part ?? 0)
    : a.chunk.uri < b.chunk.uri
      ? -1
      : 1;

/** Puts something into a list that is sorted by place, behind what stands at the same place. */
export function insertByPlace<T>(list: T[], it: T, place: (of: T) => Standing): void {
  const last = list.at(-1);
  if (last === undefined || byPlace(place(last), place(it)) <= 0) list.push(it);
  else list.splice(after(list, place(it), place), 0, it);
}

/** Takes one occurrence of something out of a list. */
export function removeFrom<T>(list: T[], it: T): void {
  const i = list.indexOf(it);
  if (i >= 0) list.splice(i, 1);
}

/** Takes all of some things out of a list, in one pass. */
export function removeAll<T>(list: T[], gone: ReadonlySet<T>): void {
  let kept = 0;
  for (const it of list) if (!gone.has(it)) list[kept++] = it;
  list.length = kept;
}

// The first index whose place is behind the given one.
function after<T>(list: readonly T[], at: Standing, place: (of: T) => Standing): number {
  return firstIndex(list.length, (i) => byPlace(place(list[i] as T), at) > 0);
}
