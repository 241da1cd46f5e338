import { finished, type Steps } from "../base/steps.ts";
import type { Finding } from "./finding.ts";

/** The findings of files as they are shown: put together when somebody asks for them, or ahead of that, and kept until they may be others. */
export interface Shown {
  /** The findings of a file may be others now. */
  touch(uri: string): void;
  /** Whether those of a file are put together. */
  has(uri: string): boolean;
  of(uri: string): readonly Finding[];
  /** Puts those of all touched files together, in steps. What is touched meanwhile is left to whoever asks. */
  ahead(): Steps<void>;
  /** Files that were touched since this was last called. */
  changed(): readonly string[];
}

/** Nothing is put together yet. `make` does it for one file. */
export function createShown(make: (uri: string) => Steps<readonly Finding[]>): Shown {
  const shown = new Map<string, readonly Finding[]>();
  const underWay = new Map<string, Steps<readonly Finding[]>>();
  let touched = new Set<string>();
  return {
    touch(uri) {
      touched.add(uri);
      shown.delete(uri);
      underWay.delete(uri);
    },
    has: (uri) => shown.has(uri),
    of(uri) {
      const made = shown.get(uri) ?? finished(make(uri));
      shown.set(uri, made);
      return made;
    },
    *ahead() {
      for (const uri of [...touched].filter((it) => !shown.has(it))) {
        const steps = make(uri);
        underWay.set(uri, steps);
        while (underWay.get(uri) === steps && !shown.has(uri)) {
          const step = steps.next();
          if (step.done === true) shown.set(uri, step.value);
          else yield;
        }
        underWay.delete(uri);
      }
    },
    changed() {
      const uris = [...touched].sort();
      touched = new Set();
      return uris;
    },
  };
}
