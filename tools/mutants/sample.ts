/** So many of a list, drawn by a seed, in the order of the list: the same seed draws the same. */
export function shareOf<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const next = numbersFrom(seed);
  const drawn = all.map((it) => ({ it, at: next() })).sort((a, b) => a.at - b.at);
  const chosen = new Set(drawn.slice(0, count).map(({ it }) => it));
  return all.filter((it) => chosen.has(it));
}

/** A list by a key of its elements, in the order in which the keys come. */
export function groupedBy<T>(all: readonly T[], keyOf: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) {
    const group = groups.get(keyOf(it)) ?? [];
    groups.set(keyOf(it), group);
    group.push(it);
  }
  return groups;
}

// mulberry32
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
