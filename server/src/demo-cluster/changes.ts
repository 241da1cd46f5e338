/** One change notification. */
export interface Change {
  readonly id: number;
  readonly type: string;
  readonly uuid: string;
  /** a: added, u: updated, r: removed. */
  readonly action: "a" | "u" | "r";
  readonly tags: readonly string[];
}

/** The queue behind `listChange`. It forgets the oldest beyond 100,000. */
export interface Changes {
  record(change: Omit<Change, "id">): void;
  /** Changes with this number and later ones. */
  since(id: number): readonly Change[];
  readonly first: number;
  readonly last: number;
  /** How many there have been, forgotten ones included. */
  readonly total: number;
  /** Forgets everything: what a seed does is no news. */
  clear(): void;
}

const capacity = 100_000;

export function createChanges(): Changes {
  let kept: Change[] = [];
  let last = 0;
  return {
    record: (change) => {
      kept.push({ ...change, id: ++last });
      if (kept.length >= 2 * capacity) kept = kept.slice(-capacity);
    },
    since: (id) => {
      const first = Math.max(id, last - Math.min(kept.length, capacity) + 1);
      return kept.slice(kept.length - (last - first + 1));
    },
    get first() {
      return last - Math.min(kept.length, capacity) + 1;
    },
    get last() {
      return last;
    },
    get total() {
      return last;
    },
    clear: () => {
      kept = [];
      last = 0;
    },
  };
}
