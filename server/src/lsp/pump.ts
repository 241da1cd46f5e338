import type { Engine } from "../../../core/src/rules/engine.ts";
import { sliceMs } from "./sliced.ts";

/** How long a long check may go on before what it has found so far is shown. */
const showAfterMs = 150;

/** So many times as long as showing took, work goes on before it is shown again: where there is much, showing it takes long. */
const workPerShow = 10;

/** Work that can be done in small steps. */
export interface Work {
  /** Does the open work; a step that gives a promise has to wait for it, and the work then begins anew. */
  settle(): Generator<unknown, void>;
  readonly isSettled: boolean;
  /** Whether a text is being read, which is the first of the work. Nothing is shown before it is done. */
  readonly isReading: boolean;
  /** Whether the mistakes of shape are known, which are found in a fraction of the time that the rules take. */
  readonly isShaped: boolean;
  /** Whether what is known can be shown before all is. */
  readonly showsPartly: boolean;
  /** Puts together in small steps what is to be shown, so that showing takes little. */
  gather(): Generator<unknown, void>;
}

/** Does work in slices, so that whoever writes is never kept waiting. */
export interface Pump {
  /** There may be something to check. */
  wake(): void;
  /** Runs something that brings texts, one after the other; nothing is shown before all are done. */
  load(work: (signal: AbortSignal) => Promise<void>): void;
  /** Runs something that brings no texts, when nothing else is brought. */
  turn(work: () => Promise<void>): void;
  /** Waits until no text is being read that is here. */
  read(signal: AbortSignal): Promise<void>;
  /** Waits until everything is read. */
  loaded(signal: AbortSignal): Promise<void>;
  /** Waits until everything is read and checked. */
  settled(signal: AbortSignal): Promise<void>;
  stop(): void;
}

/** The work of an engine as it is. */
export const engineWork = (engine: Engine): Work => ({
  settle: () => engine.settle(),
  get isSettled() {
    return engine.isSettled;
  },
  get isReading() {
    return engine.reading !== undefined;
  },
  get isShaped() {
    return engine.isShaped;
  },
  showsPartly: true,
  gather: () => engine.gather(),
});

/** `show` is called when there is something new to show: at the end, and now and then while it takes long. */
export function createPump(work: Work, show: () => void, log: (text: string) => void): Pump {
  return new SlicePump(work, show, log);
}

class SlicePump implements Pump {
  readonly #work: Work;
  readonly #show: () => void;
  readonly #log: (text: string) => void;
  readonly #forReading = waitingRoom();
  readonly #forTexts = waitingRoom();
  readonly #forFindings = waitingRoom();
  readonly #stopping = new AbortController();
  #running = false;
  /** How many bring texts, or wait for their turn. */
  #loading = 0;
  #queue = Promise.resolve();
  #shownAt = 0;
  #pauseMs = showAfterMs;
  #hasShownShape = false;
  /** What is put together to be shown, and since when. */
  #gathering:
    { readonly steps: Generator<unknown, void>; readonly began: number; readonly isLast: boolean } | undefined;
  /** Whether there was something to do or to show that had to wait. */
  #isPut = false;

  constructor(work: Work, show: () => void, log: (text: string) => void) {
    this.#work = work;
    this.#show = show;
    this.#log = log;
  }

  readonly wake = (): void => {
    if (this.#running || this.#stopping.signal.aborted) return;
    this.#running = true;
    this.#isPut = false;
    this.#shownAt = performance.now();
    this.#hasShownShape = false;
    setImmediate(this.#slice);
  };
  readonly load: Pump["load"] = (bring) => this.#load(bring, true);
  readonly turn: Pump["turn"] = (take) => this.#load(take, false);
  readonly read: Pump["read"] = (signal) => (this.#work.isReading ? this.#forReading.wait(signal) : Promise.resolve());
  readonly loaded: Pump["loaded"] = (signal) => (this.#loading === 0 ? Promise.resolve() : this.#forTexts.wait(signal));
  readonly settled: Pump["settled"] = (signal) =>
    !this.#running && this.#loading === 0 ? Promise.resolve() : this.#forFindings.wait(signal);
  readonly stop = (): void => this.#stopping.abort();

  readonly #slice = (): void => {
    if (this.#isGathering()) {
      this.#gather();
      return;
    }
    const wait = this.#stepsFor(sliceMs);
    if (wait !== undefined) return void wait.catch(this.#report).then(this.#again);
    const { isSettled, isReading, isShaped, showsPartly } = this.#work;
    // Who waited for it may have something to bring before it is shown.
    if (isReading || this.#forReading.open()) {
      this.#again();
      return;
    }
    const isNews = isShaped && !this.#hasShownShape;
    const isDue = showsPartly && (isNews || performance.now() - this.#shownAt > this.#pauseMs);
    if (this.#loading === 0 && (isSettled || isDue)) {
      this.#gathering = { steps: this.#work.gather(), began: performance.now(), isLast: isSettled };
      this.#gather();
    } else if (isSettled) this.#end();
    else this.#again();
  };

  /** Whether what was put together so far is of use: nothing was brought meanwhile. */
  #isGathering(): boolean {
    const { isReading, isSettled } = this.#work;
    const isOfUse = this.#loading === 0 && !isReading && this.#gathering?.isLast === isSettled;
    if (!isOfUse) this.#gathering = undefined;
    return isOfUse;
  }

  /** Goes on putting together, and shows it when all of it is. */
  #gather(): void {
    const { steps, began } = this.#gathering ?? {};
    for (const until = performance.now() + sliceMs; steps?.next().done === false;) {
      if (performance.now() < until) continue;
      this.#again();
      return;
    }
    this.#gathering = undefined;
    this.#hasShownShape ||= this.#work.isShaped;
    this.#show();
    this.#shownAt = performance.now();
    this.#pauseMs = Math.max(showAfterMs, (this.#shownAt - (began ?? 0)) * workPerShow);
    if (this.#work.isSettled) this.#end();
    else this.#again();
  }

  #end(): void {
    this.#running = false;
    if (this.#loading > 0) this.#isPut = true;
    else this.#forFindings.open();
  }

  readonly #again = (): void => {
    if (this.#stopping.signal.aborted) this.#running = false;
    else setImmediate(this.#slice);
  };

  readonly #report = (error: unknown): void => {
    this.#log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  /** Works for a while; gives what has to be waited for. */
  #stepsFor(ms: number): Promise<void> | undefined {
    const until = performance.now() + ms;
    try {
      const steps = this.#work.settle();
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done === true) return undefined;
        if (step.value instanceof Promise) return step.value as Promise<void>;
      }
    } catch (error) {
      // A rule is wrong, not the text: its finding is missing, and everything else goes on.
      this.#report(error);
    }
    return undefined;
  }

  #load(bring: (signal: AbortSignal) => Promise<void>, brings: boolean): void {
    this.#loading++;
    this.#queue = this.#queue
      .then(() => bring(this.#stopping.signal))
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#report(error);
      })
      .then(() => {
        this.#loading--;
        if (this.#loading === 0) this.#forTexts.open();
        if (brings || this.#isPut || !this.#work.isSettled) this.wake();
        else if (this.#loading === 0 && !this.#running) this.#forFindings.open();
      });
  }
}

/** Where promises wait until somebody opens, or their own signal calls them away. Opening tells whether any did. */
function waitingRoom(): { wait(signal: AbortSignal): Promise<void>; open(): boolean } {
  const waiting = new Set<() => void>();
  return {
    wait: (signal) =>
      new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(go);
          reject(signal.reason as Error);
        };
        const go = (): void => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        if (signal.aborted) {
          leave();
          return;
        }
        signal.addEventListener("abort", leave, { once: true });
        waiting.add(go);
      }),
    open() {
      const hasSome = waiting.size > 0;
      for (const it of waiting) it();
      waiting.clear();
      return hasSome;
    },
  };
}
