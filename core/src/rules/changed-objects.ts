import { alignment } from "../base/alignment.ts";
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
const batch = 10_000;

/** Which objects a file lost and which it got. What both have in the same order is passed over. */
export function* changedObjects(before: BoundFile | undefined, after: BoundFile | undefined): Steps<Changed> {
  const [was, is] = [before?.documents ?? [], after?.documents ?? []];
  const alike = was.length === is.length && was.every((it, i) => it.cluster === is[i]?.cluster);
  if (!alike) return [objectsOf(was), objectsOf(is)];
  const gone: Owned[] = [];
  const come: Owned[] = [];
  for (const [i, { objects: old, cluster }] of was.entries()) {
    const found = yield* differing(old, is[i]?.objects ?? []);
    for (const object of found.gone) gone.push({ cluster, object });
    for (const object of found.come) come.push({ cluster, object });
  }
  return [yield* without(gone, is), yield* without(come, was)];
}

/** What stands in one of two lists only, and perhaps some that stand in both in another order. */
function* differing(
  old: readonly ConfigObject[],
  fresh: readonly ConfigObject[],
): Steps<{ readonly gone: readonly ConfigObject[]; readonly come: readonly ConfigObject[] }> {
  const [gone, come]: [ConfigObject[], ConfigObject[]] = [[], []];
  const runs = yield* alignment({
    old: old.length,
    fresh: fresh.length,
    isSame: (i, k) => old[i] === fresh[k],
    keyOfOld: (i) => old[i],
    keyOfFresh: (i) => fresh[i],
  });
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
  const left = new Map<string | undefined, Set<ConfigObject>>();
  for (const { cluster, object } of some) left.set(cluster, (left.get(cluster) ?? new Set()).add(object));
  let looked = 0;
  for (const { cluster, objects } of some.length === 0 ? [] : documents) {
    const own = left.get(cluster);
    for (const it of own === undefined ? [] : objects) {
      own?.delete(it);
      if (++looked % batch === 0) yield;
    }
  }
  return some.filter(({ cluster, object }) => left.get(cluster)?.delete(object) === true);
}

// An alias may put one and the same object into a list twice; it is one object.
function objectsOf(documents: BoundFile["documents"]): readonly Owned[] {
  const seen = new Set<ConfigObject>();
  return documents.flatMap(({ cluster, objects }) =>
    objects.filter((it) => !seen.has(it) && seen.add(it)).map((object) => ({ cluster, object })),
  );
}
