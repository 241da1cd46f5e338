/**
 * The candidate that a mistyped word most likely means: at most a third of its letters differ (insertion, deletion,
 * change, or two neighbours swapped), case aside. Of equally near ones the first.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const small = word.toLowerCase();
  for (const it of candidates) {
    if (Math.abs(it.length - word.length) >= least) continue;
    const distance = distanceOf(small, it.toLowerCase(), least);
    if (distance < least) [best, least] = [it, distance];
  }
  return best;
}

/** Names among which many mistyped words look for theirs: most are passed over by their letters alone. */
export class NearNames {
  readonly #names: readonly string[];
  readonly #small: readonly string[];
  readonly #letters: readonly number[];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#small = names.map((it) => it.toLowerCase());
    this.#letters = this.#small.map(lettersOf);
  }

  isOf(names: readonly string[]): boolean {
    return this.#names.length === names.length && names.every((it, i) => it === this.#names[i]);
  }

  /** The same as `nearest` of these names. */
  nearest(word: string): string | undefined {
    const [small, letters] = [word.toLowerCase(), lettersOf(word.toLowerCase())];
    let best: string | undefined;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (let i = 0; i < this.#names.length && least > 0; i++) {
      const it = this.#small[i] ?? "";
      // One change takes one letter away and brings one other at most.
      if (bitsOf(letters ^ (this.#letters[i] ?? 0)) > 2 * (least - 1)) continue;
      if (Math.abs(it.length - small.length) >= least) continue;
      const distance = distanceOf(small, it, least);
      if (distance < least) [best, least] = [this.#names[i], distance];
    }
    return best;
  }
}

// A bit for each of 32 kinds of characters: which ones a word has.
function lettersOf(word: string): number {
  let found = 0;
  for (let i = 0; i < word.length; i++) found |= 1 << (word.charCodeAt(i) & 31);
  return found;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}

// Optimal string alignment: three rows are enough. Where it is `enough` or more, it is not looked at further.
function distanceOf(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) >= enough && Math.min(...last) >= enough) return enough;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
