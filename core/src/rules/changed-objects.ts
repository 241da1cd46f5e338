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

/** Which objects a file lost and which it got. An edit leaves the ends of its documents alike: these are passed over. */
export function* changedObjects(before: BoundFile | undefined, after: BoundFile | undefined): Steps<Changed> {
  const [was, is] = [before?.documents ?? [], after?.documents ?? []];
  const alike = was.length === is.length && was.every((it, i) => it.cluster === is[i]?.cluster);
  if (!alike) return [objectsOf(was), objectsOf(is)];
  const gone: Owned[] = [];
  const come: Owned[] = [];
  for (const [i, { objects: old, cluster }] of was.entries()) {
    const fresh = is[i]?.objects ?? [];
    let first = 0;
    while (first < old.length && old[first] === fresh[first]) first++;
    let [last, end] = [old.length, fresh.length];
    while (last > first && end > first && old[last - 1] === fresh[end - 1]) [last, end] = [last - 1, end - 1];
    for (const object of old.slice(first, last)) gone.push({ cluster, object });
    for (const object of fresh.slice(first, end)) come.push({ cluster, object });
  }
  yield;
  const left = without(gone, is, come);
  yield;
  return [left, without(come, was, gone)];
}

// An alias, or an edit in the middle of a list, may leave an object in the file that stands between the ends: it neither
// went nor came.
function without(
  some: readonly Owned[],
  documents: BoundFile["documents"],
  others: readonly Owned[],
): readonly Owned[] {
  const each = new Set<ConfigObject>();
  const once = some.filter(({ object }) => !each.has(object) && each.add(object));
  if (once.length === 0) return once;
  const there = once.length > 50 || others.length > 50 ? new Set(documents.flatMap((it) => it.objects)) : undefined;
  const stays = ({ object, cluster }: Owned): boolean =>
    documents.some(
      (it) => it.cluster === cluster && (there === undefined ? it.objects.includes(object) : there.has(object)),
    );
  return once.filter((it) => !stays(it));
}

// An alias may put one and the same object into a list twice; it is one object.
function objectsOf(documents: BoundFile["documents"]): readonly Owned[] {
  const seen = new Set<ConfigObject>();
  return documents.flatMap(({ cluster, objects }) =>
    objects.filter((it) => !seen.has(it) && seen.add(it)).map((object) => ({ cluster, object })),
  );
}
