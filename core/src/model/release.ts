/** An Expressway release such as `X8.10`, `X12.5.9` or `X15.2`: its numbers. */
export type Release = readonly number[];

/** Reads a release; undefined when the text is none. The X may be missing or small. */
export function releaseOf(text: string): Release | undefined {
  const match = /^[Xx]?(\d+(?:\.\d+){0,3})$/.exec(text);
  return match?.[1]?.split(".").map(Number);
}

/** Whether a release comes before another: number by number, so that X8.9 is before X8.10. */
export function isBefore(release: Release, other: Release): boolean {
  for (let i = 0; i < Math.max(release.length, other.length); i++) {
    const difference = (release[i] ?? 0) - (other[i] ?? 0);
    if (difference < 0) return true;
    if (difference > 0) return false;
  }
  return false;
}
