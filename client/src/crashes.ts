/** What to do after the server ended by itself. */
export type Verdict =
  | { readonly kind: "restart" }
  /** This file ended it twice: the server starts again without it. */
  | { readonly kind: "quarantine"; readonly uri: string }
  /** It ends again and again, and no file explains it. */
  | { readonly kind: "giveUp" };

/** Remembers what the server was busy with, so that a file which ends it can be told from the others. */
export interface Crashes {
  /** The server was given a text that it has not answered for yet. */
  given(uri: string): void;
  /** It answered: whatever was wrong, this text did not end it. */
  answered(uri: string): void;
  /** It said which file it reads or checks next; undefined: it is done with all. */
  reading(uri: string | undefined): void;
  /** It ended by itself. `nowMs` is any clock that only moves on. */
  ended(nowMs: number): Verdict;
  readonly quarantined: readonly string[];
  /** It has ended by itself: from then on it must say what it reads. */
  readonly careful: boolean;
  /** Forgets why files were put aside: the user changed them, or asked to try again. */
  forgive(): void;
}

const windowMs = 3 * 60_000;
const unexplainedEnds = 5;

/**
 * After a first crash the server is started to be careful: it says which file it begins to read or to check, open or not,
 * and that file is the suspect when it ends again; so is the only text that it has not answered for when it was busy
 * with none. Two ends with the same suspect are proof enough to leave the file alone. An end that nothing explained, as
 * the first, is taken to be the work of the file that explains the next.
 */
export function watchCrashes(): Crashes {
  const waiting = new Set<string>();
  let begun: string | undefined;
  let careful = false;
  const endsByFile = new Map<string, number>();
  const quarantined = new Set<string>();
  let unexplained: readonly number[] = [];
  return {
    given: (uri) => void waiting.add(uri),
    answered: (uri) => void waiting.delete(uri),
    reading: (uri) => {
      begun = uri;
    },
    get quarantined() {
      return [...quarantined];
    },
    get careful() {
      return careful;
    },
    forgive: () => {
      quarantined.clear();
      endsByFile.clear();
      careful = false;
      unexplained = [];
    },
    ended: (nowMs) => {
      const [only] = careful && waiting.size === 1 ? waiting : [];
      const suspect = begun ?? only;
      unexplained = unexplained.filter((it) => nowMs - it < windowMs);
      const isUnexplained = unexplained.length > 0;
      waiting.clear();
      begun = undefined;
      careful = true;
      if (suspect === undefined) {
        unexplained = [...unexplained, nowMs];
        return unexplained.length < unexplainedEnds ? { kind: "restart" } : { kind: "giveUp" };
      }
      if (isUnexplained) unexplained = unexplained.slice(1);
      const ends = (endsByFile.get(suspect) ?? 0) + (isUnexplained ? 2 : 1);
      endsByFile.set(suspect, ends);
      if (ends < 2) return { kind: "restart" };
      quarantined.add(suspect);
      return { kind: "quarantine", uri: suspect };
    },
  };
}
