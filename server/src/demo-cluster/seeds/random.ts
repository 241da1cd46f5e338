/** Numbers that look like chance and are the same at every start (mulberry32). */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** One of several. */
  one<T>(of: readonly [T, ...T[]]): T;
  /** Upper-case hexadecimal digits. */
  hex(digits: number): string;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (of) => of[below(of.length)] ?? of[0],
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16).toUpperCase()).join(""),
  };
}
