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
