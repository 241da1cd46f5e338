import type { Spot } from "../syntax/tree.ts";

/** Compares two places: by name of the file, then by position. */
export const byPlace = (a: Spot, b: Spot): number =>
  a.chunk.uri === b.chunk.uri
    ? a.chunk.offset + a.start - (b.chunk.offset + b.start)
    : a.chunk.uri < b.chunk.uri
      ? -1
      : 1;

/** Puts something into a list that is sorted by place, behind what stands at the same place. */
export function insertByPlace<T>(list: T[], it: T, place: (of: T) => Spot): void {
  const last = list.at(-1);
  if (last === undefined || byPlace(place(last), place(it)) <= 0) list.push(it);
  else list.splice(after(list, place(it), place), 0, it);
}

/** Takes one occurrence of something out of a list. */
export function removeFrom<T>(list: T[], it: T): void {
  const i = list.indexOf(it);
  if (i >= 0) list.splice(i, 1);
}

// The first index whose place is behind the given one.
function after<T>(list: readonly T[], at: Spot, place: (of: T) => Spot): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(place(list[middle] as T), at) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
