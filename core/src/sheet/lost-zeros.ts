import type { Damage } from "./damage.ts";

/** What the directory numbers of a column show of leading zeros, and of a leading +, that a spreadsheet may have dropped. */
export interface ZeroLoss {
  /** Numbers of so many digits are one shorter than the others, which are of one length and more. */
  readonly short: number | undefined;
  /** One of them begins with a zero: no spreadsheet made numbers of this column. */
  readonly keepsZeros: boolean;
  /** Of how many digits those are that begin with +. */
  readonly plusDigits: ReadonlySet<number>;
}

/** A number with a leading +, as Unified CM or people write it. */
const withPlus = /^\\?\+(\d+)$/;

/** How many digits a number has behind its leading +; undefined where it has none. */
export const digitsAfterPlus = (text: string): number | undefined => withPlus.exec(text)?.[1]?.length;

/**
 * Looks at the numbers of a column; `lengths` counts those that are digits alone by their length, `plusDigits` has the lengths
 * of those with a leading +.
 */
export function zeroLossOf(
  lengths: ReadonlyMap<number, number>,
  keepsZeros: boolean,
  plusDigits: ReadonlySet<number>,
): ZeroLoss {
  const [few, many, ...others] = [...lengths].sort(([a], [b]) => a - b);
  const isShort =
    few !== undefined &&
    many !== undefined &&
    others.length === 0 &&
    few[0] + 1 === many[0] &&
    many[1] >= 2 &&
    few[1] < many[1];
  return { short: isShort ? few[0] : undefined, keepsZeros, plusDigits };
}

/** The same of the cells of a column. */
export function zeroLossIn(cells: Iterable<string>): ZeroLoss {
  const lengths = new Map<number, number>();
  const plusDigits = new Set<number>();
  let keepsZeros = false;
  for (const cell of cells) {
    const it = cell.trim();
    const digits = digitsAfterPlus(it);
    if (digits !== undefined) plusDigits.add(digits);
    if (!/^\d+$/.test(it)) continue;
    lengths.set(it.length, (lengths.get(it.length) ?? 0) + 1);
    keepsZeros ||= it.startsWith("0");
  }
  return zeroLossOf(lengths, keepsZeros, plusDigits);
}

/** What may have become of a directory number. `isBeside`: a spreadsheet made a number of another cell of its row. */
export function lostZeroIn(text: string, loss: ZeroLoss, isBeside: boolean): Damage | undefined {
  if (!/^[1-9]\d*$/.test(text)) return undefined;
  if (loss.plusDigits.has(text.length)) return { kind: "lostPlus", severity: "warning" };
  if (text.length === loss.short) return { kind: "lostZero", severity: "warning" };
  return isBeside && !loss.keepsZeros ? { kind: "lostZeroBeside", severity: "warning" } : undefined;
}
