import { firstIndex } from "./first-index.ts";

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** The line an offset lies in, counted from 0. */
export const lineAt = (starts: readonly number[], offset: number): number =>
  Math.max(0, firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset) - 1);
