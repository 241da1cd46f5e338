/**
 * The first of `count` indexes that fulfils a condition, found by halves: whatever comes behind one that fulfils it must do
 * so, too. `count` where none does.
 */
export function firstIndex(count: number, fulfils: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fulfils(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
