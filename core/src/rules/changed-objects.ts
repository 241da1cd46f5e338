import { nearAlignment } from "../base/alignment.ts";
import type { Steps } from "../base/steps.ts";
import type { BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";

/** An object, and the cluster that its document names. */
export interface Owned {
  readonly cluster: string | undefined;
  readonly object: ConfigObject;
}

/** Objects that a file lost, and such that it got. */
export type Changed = readonly [gone: readonly Owned[], come: readonly Owned[]];

/** Objects that are looked at in one step. */
const batch = 5_000;

/** Which objects a file lost and which it got. What both have in the same order is passed over. */
export function* changedObjects(before: BoundFile | undefined, after: BoundFile | undefined): Steps<Changed> {
  const [was, is] = [before?.documents ?? [], after?.documents ?? []];
  const alike = was.length === is.length && was.every((it, i) => it.cluster === is[i]?.cluster);
  if (!alike) return [yield* eachOnce(was), yield* eachOnce(is)];
  const gone: Owned[] = [];
  const come: Owned[] = [];
  for (const [i, { objects: old, cluster }] of was.entries()) {
    const found = yield* differing(old, is[i]?.objects ?? []);
    if (found === undefined) return [yield* lacking(was, is), yield* lacking(is, was)];
    for (const object of found.gone) gone.push({ cluster, object });
    for (const object of found.come) come.push({ cluster, object });
  }
  return [yield* without(gone, is), yield* without(come, was)];
}

/**
 * What stands in one of two lists only, and perhaps some that stand in both in another order; undefined where the lists differ in
 * more than some places.
 */
function* differing(
  old: readonly ConfigObject[],
  fresh: readonly ConfigObject[],
): Steps<{ readonly gone: readonly ConfigObject[]; readonly come: readonly ConfigObject[] } | undefined> {
  const isSame = (i: number, k: number): boolean => old[i] === fresh[k];
  const runs = yield* nearAlignment({ old: old.length, fresh: fresh.length, isSame });
  if (runs === undefined) return undefined;
  const [gone, come]: [ConfigObject[], ConfigObject[]] = [[], []];
  const at = { old: 0, fresh: 0 };
  for (const run of [...runs, { old: old.length, fresh: fresh.length, count: 0 }]) {
    for (; at.old < run.old; at.old++) gone.push(old[at.old] as ConfigObject);
    for (; at.fresh < run.fresh; at.fresh++) come.push(fresh[at.fresh] as ConfigObject);
    at.old += run.count;
    at.fresh += run.count;
  }
  return { gone, come };
}

// An alias, or a list in another order, may leave an object in the file that was passed by: it neither went nor came.
function* without(some: readonly Owned[], documents: BoundFile["documents"]): Steps<readonly Owned[]> {
  if (some.length === 0) return some;
  const left = byCluster();
  for (const { cluster, object } of some) left.of(cluster).add(object);
  yield* goneThrough(documents, ({ cluster, object }) => left.of(cluster).delete(object));
  return some.filter(({ cluster, object }) => left.of(cluster).delete(object));
}

/** What stands in the ones and not in the others, under the same cluster. */
function* lacking(from: BoundFile["documents"], to: BoundFile["documents"]): Steps<readonly Owned[]> {
  const there = byCluster();
  yield* goneThrough(to, ({ cluster, object }) => there.of(cluster).add(object));
  return yield* eachOnce(from, there);
}

// An alias may put one and the same object into a list twice; it is one object.
function* eachOnce(documents: BoundFile["documents"], seen = byCluster()): Steps<readonly Owned[]> {
  const found: Owned[] = [];
  yield* goneThrough(documents, (it) => {
    const known = seen.of(it.cluster);
    if (!known.has(it.object)) found.push(it);
    known.add(it.object);
  });
  return found;
}

function* goneThrough(documents: BoundFile["documents"], look: (it: Owned) => void): Steps<void> {
  let looked = 0;
  for (const { cluster, objects } of documents)
    for (const object of objects) {
      look({ cluster, object });
      if (++looked % batch === 0) yield;
    }
}

function byCluster(): { readonly of: (cluster: string | undefined) => Set<ConfigObject> } {
  const sets = new Map<string | undefined, Set<ConfigObject>>();
  return {
    of(cluster) {
      const set = sets.get(cluster) ?? new Set();
      sets.set(cluster, set);
      return set;
    },
  };
}
