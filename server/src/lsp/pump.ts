import type { Engine } from "../../../core/src/rules/engine.ts";
import { sliceMs } from "./sliced.ts";

/** How long a long check may go on before what it has found so far is shown. */
const showAfterMs = 150;

/** Does the work of an engine in slices, so that whoever writes is never kept waiting. */
export interface Pump {
  /**
   * From now on, tells which file is checked next, and when none is, and goes on when that was heard. Texts are then
   * brought first and checked afterwards, so that one file at a time is what it is busy with.
   */
  tell(tell: (uri: string | undefined) => Promise<void>): void;
  /** There may be something to check. */
  wake(): void;
  /** Runs something that brings texts, one after the other; nothing is shown before all are done. */
  load(work: (signal: AbortSignal) => Promise<void>): void;
  /** Runs something that brings no texts, when nothing else is done. */
  turn(work: () => Promise<void>): void;
  /** Waits until everything is read. */
  loaded(signal: AbortSignal): Promise<void>;
  /** Waits until everything is read and checked. */
  settled(signal: AbortSignal): Promise<void>;
  stop(): void;
}

/** `show` is called when there is something new to show: at the end, and now and then while it takes long. */
export function createPump(engine: Engine, show: () => void, log: (text: string) => void): Pump {
  const forTexts = waitingRoom();
  const forFindings = waitingRoom();
  const stopping = new AbortController();
  let running = false;
  let loading = 0;
  let queue = Promise.resolve();
  let shownAt = 0;
  let hasShownShape = false;
  let tell: ((uri: string | undefined) => Promise<void>) | undefined;
  let told: string | undefined | typeof nobodyKnows;
  let loads = 0;
  // Whether there was something to do or to show that had to wait.
  let isPut = false;
  const isUntold = (): boolean => tell !== undefined && engine.next !== told;

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
    if (tell !== undefined && loading > 0) {
      // Whoever brings texts says so by itself, and wakes this when it is done.
      isPut = true;
      running = false;
      return;
    }
    if (isUntold()) return void sayNext();
    const until = performance.now() + sliceMs;
    try {
      const work = engine.settle();
      while (performance.now() < until && !isUntold() && work.next().done !== true);
      if (tell !== undefined && engine.isSettled && !isUntold() && typeof told === "string") engine.findings(told);
    } catch (error) {
      // A rule is wrong, not the text: its finding is missing, and everything else goes on.
      report(error);
    }
    const isDone = engine.isSettled;
    // Mistakes of shape are found in a fraction of the time that the rules take: they are shown as soon as they are known.
    const isNews = engine.isShaped && !hasShownShape;
    const isHeard = tell === undefined || (isDone && !isUntold());
    if (loading === 0 && isHeard && (isDone || isNews || performance.now() - shownAt > showAfterMs)) {
      shownAt = performance.now();
      hasShownShape ||= isNews;
      show();
    }
    if ((!isDone || isUntold()) && !stopping.signal.aborted) return void setImmediate(slice);
    running = false;
    if (loading > 0) return;
    forFindings.open();
  }

  async function sayNext(): Promise<void> {
    const { next } = engine;
    const before = loads;
    try {
      await tell?.(next);
    } catch (error) {
      report(error);
    }
    told = loads === before ? next : nobodyKnows;
    if (!stopping.signal.aborted) setImmediate(slice);
  }

  function load(work: (signal: AbortSignal) => Promise<void>, brings = true): void {
    loading++;
    loads++;
    told = nobodyKnows;
    queue = queue
      .then(() => work(stopping.signal))
      .then(() => tell?.(undefined))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) report(error);
      })
      .then(() => {
        loading--;
        if (loading === 0) forTexts.open();
        if (brings || isPut || !engine.isSettled) wake();
        else if (loading === 0 && !running) forFindings.open();
      });
  }

  return {
    tell: (it) => {
      tell = it;
    },
    wake,
    load: (work) => load(work),
    turn: (work) => load(work, false),
    loaded: (signal) => (loading === 0 ? Promise.resolve() : forTexts.wait(signal)),
    settled: (signal) => (!running && loading === 0 ? Promise.resolve() : forFindings.wait(signal)),
    stop: () => stopping.abort(),
  };
}

/** Texts were brought in between, and whoever brought them said so. */
const nobodyKnows = Symbol();

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
