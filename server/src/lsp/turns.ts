import type { Pump } from "./pump.ts";

/** The order in which files are worked on. How it is kept, whoever works on them need not know. */
export interface Turns extends Pump {
  /** Does work on the text of a file, when it is its turn. */
  on(uri: string, work: () => void): void;
  /** Settles when a file may be read from the disk. */
  mayRead(uri: string): Promise<void>;
  /** Whether files may be read from the disk while another one is parsed, and a long text while others are asked about. */
  readonly readsAhead: boolean;
  /** Answers a request, about one file where it names one. */
  answer<T>(uri: string | undefined, signal: AbortSignal, answer: () => T | Promise<T>): Promise<T>;
}

/** Everything at once: nobody needs to know which file is worked on. */
export const atOnce = (pump: Pump): Turns => ({
  ...pump,
  on: (_, work) => {
    work();
  },
  mayRead: () => Promise.resolve(),
  readsAhead: true,
  answer: async (_, __, answer) => await answer(),
});
