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
  /** Whether the mistakes of shape are known, which are found in a fraction of the time that the rules take. */
  readonly isShaped: boolean;
  /** Whether what is known can be shown before all is. */
  readonly showsPartly: boolean;
}

/** Does work in slices, so that whoever writes is never kept waiting. */
export interface Pump {
  /** There may be something to check. */
  wake(): void;
  /** Runs something that brings texts, one after the other; nothing is shown before all are done. */
  load(work: (signal: AbortSignal) => Promise<void>): void;
  /** Runs something that brings no texts, when nothing else is brought. */
  turn(work: () => Promise<void>): void;
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
  get isShaped() {
    return engine.isShaped;
  },
  showsPartly: true,
});

/** `show` is called when there is something new to show: at the end, and now and then while it takes long. */
export function createPump(work: Work, show: () => void, log: (text: string) => void): Pump {
  const forTexts = waitingRoom();
  const forFindings = waitingRoom();
  const stopping = new AbortController();
  let running = false;
  let loading = 0;
  let queue = Promise.resolve();
  let shownAt = 0;
  let pauseMs = showAfterMs;
  let hasShownShape = false;
  // Whether there was something to do or to show that had to wait.
  let isPut = false;

  function report(error: unknown): void {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  function wake(): void {
    if (running || stopping.signal.aborted) return;
    running = true;
    isPut = false;
    shownAt = performance.now();
    hasShownShape = false;
    setImmediate(slice);
  }

  function slice(): void {
    const wait = stepsFor(sliceMs);
    if (wait !== undefined) return void wait.catch(report).then(again);
    const isDone = work.isSettled;
    const isNews = work.isShaped && !hasShownShape;
    const isDue = work.showsPartly && (isNews || performance.now() - shownAt > pauseMs);
    if (loading === 0 && (isDone || isDue)) {
      const began = performance.now();
      hasShownShape ||= isNews;
      show();
      shownAt = performance.now();
      pauseMs = Math.max(showAfterMs, (shownAt - began) * workPerShow);
    }
    if (!isDone) {
      again();
      return;
    }
    running = false;
    if (loading > 0) isPut = true;
    else forFindings.open();
  }

  function again(): void {
    if (stopping.signal.aborted) running = false;
    else setImmediate(slice);
  }

  /** Works for a while; gives what has to be waited for. */
  function stepsFor(ms: number): Promise<void> | undefined {
    const until = performance.now() + ms;
    try {
      const steps = work.settle();
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done === true) return undefined;
        if (step.value instanceof Promise) return step.value as Promise<void>;
      }
    } catch (error) {
      // A rule is wrong, not the text: its finding is missing, and everything else goes on.
      report(error);
    }
    return undefined;
  }

  function load(bring: (signal: AbortSignal) => Promise<void>, brings: boolean): void {
    loading++;
    queue = queue
      .then(() => bring(stopping.signal))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) report(error);
      })
      .then(() => {
        loading--;
        if (loading === 0) forTexts.open();
        if (brings || isPut || !work.isSettled) wake();
        else if (loading === 0 && !running) forFindings.open();
      });
  }

  return {
    wake,
    load: (bring) => load(bring, true),
    turn: (take) => load(take, false),
    loaded: (signal) => (loading === 0 ? Promise.resolve() : forTexts.wait(signal)),
    settled: (signal) => (!running && loading === 0 ? Promise.resolve() : forFindings.wait(signal)),
    stop: () => stopping.abort(),
  };
}

/** Where promises wait until somebody opens, or their own signal calls them away. */
function waitingRoom(): { wait(signal: AbortSignal): Promise<void>; open(): void } {
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
      for (const it of waiting) it();
      waiting.clear();
    },
  };
}
