import type { Steps } from "./steps.ts";

/** Two lists, of which items are compared by their numbers, from 0. */
export interface Pairs {
  /** How many items each has. */
  readonly old: number;
  readonly fresh: number;
  readonly isSame: (old: number, fresh: number) => boolean;
}

/** The same, of which an item can be looked up in the other list. */
export interface Compared extends Pairs {
  /** What the same items have alike. */
  readonly keyOfOld: (at: number) => unknown;
  readonly keyOfFresh: (at: number) => unknown;
}

/** Items that follow each other in both lists. */
export interface Run {
  readonly old: number;
  readonly fresh: number;
  readonly count: number;
}

/** How far both lists were gone through. */
type Both = Omit<Run, "count">;

/** Items that are looked at in one step. */
const batch = 1_000;

/** How far is looked without a table for where two lists are the same again. */
const nearby = 8;

/**
 * What two lists have in common, in the order of both. Where they part, they are mostly the same again a little further; where
 * they are not, the rest of the second is put into a table. What was moved is not in common. The cost is one look at each item.
 */
export function* alignment(of: Compared): Steps<readonly Run[]> {
  const runs: Run[] = [];
  let places: Places | undefined;
  for (let at: Both = { old: 0, fresh: 0 }; ;) {
    const end = yield* goneAlong(of, at, runs);
    if (end.old === of.old || end.fresh === of.fresh) return runs;
    let next = places === undefined ? meetingNearby(of, end) : undefined;
    if (next === undefined) {
      places ??= yield* placesFrom(of, end.fresh);
      next = yield* meetingFarther(of, end, places);
    }
    if (next === undefined) return runs;
    at = next;
  }
}

/** The same for lists that are soon the same again wherever they part; undefined where they are not. */
export function* nearAlignment(of: Pairs): Steps<readonly Run[] | undefined> {
  const runs: Run[] = [];
  for (let at: Both = { old: 0, fresh: 0 }; ;) {
    const end = yield* goneAlong(of, at, runs);
    if (end.old === of.old || end.fresh === of.fresh) return runs;
    const next = meetingNearby(of, end);
    if (next === undefined) return undefined;
    at = next;
  }
}

/** Adds the run that begins here, if both lists are the same here; gives where it ends. */
function* goneAlong(of: Pairs, at: Both, runs: Run[]): Steps<Both> {
  const count = yield* sameFrom(of, at);
  if (count > 0) runs.push({ ...at, count });
  return { old: at.old + count, fresh: at.fresh + count };
}

function* sameFrom({ old, fresh, isSame }: Pairs, at: Both): Steps<number> {
  let count = 0;
  for (; at.old + count < old && at.fresh + count < fresh; count++) {
    if (!isSame(at.old + count, at.fresh + count)) break;
    if (count % batch === batch - 1) yield;
  }
  return count;
}

function meetingNearby({ old, fresh, isSame }: Pairs, from: Both): Both | undefined {
  const meets = (byOld: number, byFresh: number): boolean =>
    from.old + byOld < old && from.fresh + byFresh < fresh && isSame(from.old + byOld, from.fresh + byFresh);
  for (let far = 1; far <= nearby; far++) {
    if (meets(far, far)) return { old: from.old + far, fresh: from.fresh + far };
    for (let near = 0; near < far; near++) {
      if (meets(far, near)) return { old: from.old + far, fresh: from.fresh + near };
      if (meets(near, far)) return { old: from.old + near, fresh: from.fresh + far };
    }
  }
  return undefined;
}

/** Where items of the second list stand: the first with a key, and for each item the next one with the same. */
interface Places {
  readonly first: Map<unknown, number>;
  readonly next: Int32Array;
}

const nowhere = -1;

function* placesFrom({ fresh, keyOfFresh }: Compared, from: number): Steps<Places> {
  const first = new Map<unknown, number>();
  const next = new Int32Array(fresh).fill(nowhere);
  for (let i = fresh - 1; i >= from; i--) {
    const key = keyOfFresh(i);
    next[i] = first.get(key) ?? nowhere;
    first.set(key, i);
    if (i % batch === 0) yield;
  }
  return { first, next };
}

/** The meeting that leaves out the fewest of both lists. No more are looked at than are left out then. */
function* meetingFarther(of: Compared, from: Both, places: Places): Steps<Both | undefined> {
  let best: Both | undefined;
  let most = of.old - from.old + of.fresh - from.fresh;
  for (let by = 0; by < most && from.old + by < of.old; by++) {
    if (by % batch === batch - 1) yield;
    const old = from.old + by;
    const fresh = placeFrom(places, of.keyOfOld(old), from.fresh);
    const leftOut = by + fresh - from.fresh;
    if (fresh === nowhere || leftOut >= most || !of.isSame(old, fresh)) continue;
    best = { old, fresh };
    most = leftOut;
  }
  return best;
}

// What was passed by is never asked for again.
function placeFrom({ first, next }: Places, key: unknown, from: number): number {
  const known = first.get(key) ?? nowhere;
  let at = known;
  while (at !== nowhere && at < from) at = next[at] ?? nowhere;
  if (at !== known) first.set(key, at);
  return at;
}
