import type { Damage } from "./damage.ts";

/** What the directory numbers of a column show of leading zeros that a spreadsheet may have dropped. */
export interface ZeroLoss {
  /** Numbers of so many digits are one shorter than the others, which are of one length and more. */
  readonly short: number | undefined;
  /** One of them begins with a zero: no spreadsheet made numbers of this column. */
  readonly keepsZeros: boolean;
}

/** Looks at the numbers of a column; `lengths` counts those that are digits alone by their length. */
export function zeroLossOf(lengths: ReadonlyMap<number, number>, keepsZeros: boolean): ZeroLoss {
  const [few, many, ...others] = [...lengths].sort(([a], [b]) => a - b);
  const isShort =
    few !== undefined &&
    many !== undefined &&
    others.length === 0 &&
    few[0] + 1 === many[0] &&
    many[1] >= 2 &&
    few[1] < many[1];
  return { short: isShort ? few[0] : undefined, keepsZeros };
}

/** The same of the cells of a column. */
export function zeroLossIn(cells: Iterable<string>): ZeroLoss {
  const lengths = new Map<number, number>();
  let keepsZeros = false;
  for (const cell of cells) {
    const it = cell.trim();
    if (!/^\d+$/.test(it)) continue;
    lengths.set(it.length, (lengths.get(it.length) ?? 0) + 1);
    keepsZeros ||= it.startsWith("0");
  }
  return zeroLossOf(lengths, keepsZeros);
}

/** What may have become of a directory number. `isBeside`: a spreadsheet made a number of another cell of its row. */
export function lostZeroIn(text: string, loss: ZeroLoss, isBeside: boolean): Damage | undefined {
  if (!/^[1-9]\d*$/.test(text)) return undefined;
  if (text.length === loss.short) return { kind: "lostZero", severity: "warning" };
  return isBeside && !loss.keepsZeros ? { kind: "lostZeroBeside", severity: "warning" } : undefined;
}
