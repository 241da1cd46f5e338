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
  /** It ended by itself. `nowMs` is any clock that only moves on. */
  ended(nowMs: number): Verdict;
  readonly quarantined: readonly string[];
  /** Forgets why files were put aside: the user changed them, or asked to try again. */
  forgive(): void;
}

const windowMs = 3 * 60_000;
const unexplainedEnds = 5;

/**
 * The server reads texts in the order in which it gets them. The first that it has not answered for when it ends is
 * therefore the suspect; two ends with the same suspect are proof enough to leave the file alone.
 */
export function watchCrashes(): Crashes {
  const waiting = new Set<string>();
  const endsByFile = new Map<string, number>();
  const quarantined = new Set<string>();
  let unexplained: readonly number[] = [];
  return {
    given: (uri) => void waiting.add(uri),
    answered: (uri) => void waiting.delete(uri),
    get quarantined() {
      return [...quarantined];
    },
    forgive: () => {
      quarantined.clear();
      endsByFile.clear();
      unexplained = [];
    },
    ended: (nowMs) => {
      const [suspect] = waiting;
      waiting.clear();
      if (suspect === undefined) {
        unexplained = [...unexplained.filter((it) => nowMs - it < windowMs), nowMs];
        return unexplained.length < unexplainedEnds ? { kind: "restart" } : { kind: "giveUp" };
      }
      const ends = (endsByFile.get(suspect) ?? 0) + 1;
      endsByFile.set(suspect, ends);
      if (ends < 2) return { kind: "restart" };
      quarantined.add(suspect);
      return { kind: "quarantine", uri: suspect };
    },
  };
}
