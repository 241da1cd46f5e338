/** What a figure has to be. */
export type Target =
  | { readonly kind: "times"; readonly factor: number }
  /** At most so much; `words` say what the limit comes from where it is measured, too. */
  | { readonly kind: "most"; readonly limit: number; readonly words?: string };

/** One figure: all samples of ours and of the peer's, which has none where the target is an absolute one. */
export interface Figure {
  readonly what: string;
  readonly unit: "ms" | "MB" | "MiB";
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly target: Target;
  /** What cannot be gone below, measured in the same run. */
  readonly floor?: Floor;
}

/** The least that something takes: what gave it, and its samples. */
export interface Floor {
  readonly of: string;
  readonly samples: readonly number[];
}

export const times = (
  what: string,
  ours: readonly number[],
  peer: readonly number[],
  factor: number,
  unit: Figure["unit"] = "ms",
): Figure => ({ what, unit, ours, peer, target: { kind: "times", factor } });

export const most = (
  what: string,
  ours: readonly number[],
  limit: number,
  words?: string,
  unit: Figure["unit"] = "ms",
): Figure => ({ what, unit, ours, peer: [], target: { kind: "most", limit, ...(words !== undefined && { words }) } });

/** A figure with what it cannot go below. */
export const above = (of: string, samples: readonly number[], it: Figure): Figure => ({
  ...it,
  floor: { of, samples },
});

/** At most so many times what it cannot go below. */
export const nearFloor = (
  what: string,
  ours: readonly number[],
  factor: number,
  floor: Floor,
  unit: Figure["unit"] = "ms",
): Figure => {
  const least = median(floor.samples);
  const words = `${String(factor)} times the floor, ${shown(least)}`;
  return { ...most(what, ours, factor * least, words, unit), floor };
};

/** The median; of an even count the higher of the two in the middle. NaN for none. */
export const median = (of: readonly number[]): number => percentile(of, 50);

/** The sample below which so many per cent lie. NaN for none. */
export function percentile(of: readonly number[], percent: number): number {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** How many times less ours is than the peer's, median to median; NaN without a peer. */
export const ratioOf = ({ ours, peer }: Figure): number => median(peer) / median(ours);

/** How many times more ours is than what it cannot go below; NaN where that was not measured. */
export const distanceOf = ({ ours, floor }: Figure): number =>
  floor === undefined ? Number.NaN : median(ours) / median(floor.samples);

/** The ratio to the peer of the best samples: what else the machine does can only lengthen a sample. */
export const bestRatioOf = ({ ours, peer }: Figure): number => Math.min(...peer) / Math.min(...ours);

/** Whether the target is met. */
export const holds = (it: Figure): boolean =>
  it.target.kind === "times" ? ratioOf(it) >= it.target.factor : median(it.ours) <= it.target.limit;

/** Three digits that count. */
export const shown = (it: number): string =>
  Number.isNaN(it) ? "–" : it >= 100 ? it.toFixed(0) : it >= 10 ? it.toFixed(1) : it.toFixed(2);

export const spread = (of: readonly number[]): string =>
  of.length === 1 ? shown(of[0] ?? Number.NaN) : `${shown(Math.min(...of))}–${shown(Math.max(...of))}`;
