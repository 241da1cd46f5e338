import { uriKeyOf } from "./texts.ts";

/** States of the findings of files: which one a client has seen, and who hears of others. */
export interface Results {
  /** The findings of some files may be others than before. */
  show(uris: readonly string[]): void;
  /** Changed texts have been read and checked. */
  settled(): void;
  /** Names a state of the findings of a file. */
  of(uri: string): string;
  /** Files that had findings, or were looked at for them. */
  uris(): readonly string[];
  /** Tells which files have other findings than before, whenever there is something new to show. */
  onFindings(see: (uris: readonly string[]) => void): void;
  /** Tells that changed texts have been read and checked, also where their findings are the same as before. */
  onSettled(see: () => void): void;
}

/** Nothing has been shown yet. */
export function createResults(): Results {
  const born = Date.now().toString(36);
  const states = new Map<string, number>();
  const forFindings: ((uris: readonly string[]) => void)[] = [];
  const forSettled: (() => void)[] = [];
  return {
    show(uris) {
      for (const it of uris) states.set(it, (states.get(it) ?? 0) + 1);
      if (uris.length > 0) for (const see of forFindings) see(uris);
    },
    settled() {
      for (const see of forSettled) see();
    },
    of: (uri) => `${born}.${states.get(uriKeyOf(uri)) ?? 0}`,
    uris: () => [...states.keys()],
    onFindings: (see) => void forFindings.push(see),
    onSettled: (see) => void forSettled.push(see),
  };
}
