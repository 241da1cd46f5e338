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

// The first index whose place is behind the given one.
const after = <T>(list: readonly T[], at: Standing, place: (of: T) => Standing, end = list.length): number =>
  firstIndex(end, (i) => byPlace(place(list[i] as T), at) > 0);

/**
 * Lists that are sorted by place, out of and into which many things go. What goes is noted, and done in one pass when somebody
 * reads the list: a list of a hundred thousand is not gone through for each of a hundred steps that change it.
 */
export class LateLists<T> {
  readonly #place: (of: T) => Standing;
  readonly #due = new Map<readonly T[], { readonly gone: Set<T>; readonly come: T[] }>();

  constructor(place: (of: T) => Standing) {
    this.#place = place;
  }

  /** The list as it is after all that was noted for it. */
  read(list: T[]): T[] {
    const due = this.#due.get(list);
    if (due === undefined) return list;
    this.#due.delete(list);
    if (due.gone.size > 0) keep(list, (it) => !due.gone.has(it));
    if (due.come.length > 0) this.#merge(list, due.come);
    return list;
  }

  /** Whether something is left in a list. It is only gone through where as many were to go as were in it. */
  hasSome(list: T[]): boolean {
    const due = this.#due.get(list);
    if (due === undefined || due.come.length > 0 || due.gone.size >= list.length) return this.read(list).length > 0;
    return true;
  }

  add(list: T[], it: T): void {
    const due = this.#due.get(list);
    const last = list.at(-1);
    if (due !== undefined) due.come.push(it);
    else if (last === undefined || byPlace(this.#place(last), this.#place(it)) <= 0) list.push(it);
    else this.#due.set(list, { gone: new Set(), come: [it] });
  }

  remove(list: T[], it: T): void {
    const known = this.#due.get(list);
    if (known !== undefined && known.come.length > 0) this.read(list);
    const due = this.#due.get(list) ?? { gone: new Set(), come: [] };
    this.#due.set(list, due);
    due.gone.add(it);
  }

  // Each goes behind what stands at the same place; from the end on, so that nothing moves twice.
  #merge(list: T[], come: T[]): void {
    const place = this.#place;
    come.sort((a, b) => byPlace(place(a), place(b)));
    let end = list.length;
    let to = end + come.length;
    for (let i = come.length - 1; i >= 0; i--) {
      const it = come[i] as T;
      const at = after(list, place(it), place, end);
      while (end > at) list[--to] = list[--end] as T;
      list[--to] = it;
    }
  }
}

/** Takes out of a list what is not to stay, in one pass. */
function keep<T>(list: T[], stays: (it: T) => boolean): void {
  let kept = 0;
  for (const it of list) if (stays(it)) list[kept++] = it;
  list.length = kept;
}
