import type { Engine } from "../../../core/src/rules/engine.ts";
import { createPump, type Pump, type Work } from "./pump.ts";
import type { Turns } from "./turns.ts";

/** Tells the client which file the server is busy with, or that it is with none; settles when the client has heard it. */
export type TellReading = (uri: string | undefined) => Promise<void>;

/**
 * Turns by which it is known which file crashes the server: the client is told, and has heard it, before the file is touched.
 * Costs a round trip a file, so it is only done after a crash. Nothing has been told yet.
 */
export function createCrashTrace(
  tell: TellReading,
  engine: Engine,
  show: () => void,
  log: (text: string) => void,
): Turns {
  const told = toldTo(tell);
  const pump = tracedPump(told, engine, show, log);
  const at = async <T>(uri: string, work: () => T | Promise<T>): Promise<T> => {
    await told.say(uri);
    return await work();
  };
  return {
    ...pump,
    on: (uri, work) => pump.load(() => at(uri, work)),
    mayRead: (uri) => at(uri, () => undefined),
    readsAhead: false,
    // When nothing else is done, and nothing else is done meanwhile: a request about a file may crash the server, too.
    async answer(uri, signal, answer) {
      if (uri === undefined) {
        await pump.loaded(signal);
        return await answer();
      }
      await pump.settled(signal);
      return await new Promise((resolve, reject) => pump.turn(() => at(uri, answer).then(resolve, reject)));
    },
  };
}

/** A pump of which the client hears. Whoever brings texts says of each which it is; at the end it is busy with none. */
function tracedPump(told: Told, engine: Engine, show: () => void, log: (text: string) => void): Pump {
  let bringing = 0;
  const plain = createPump(
    tracedWork(engine, told, () => bringing > 0),
    show,
    log,
  );
  const traced =
    (bring: (signal: AbortSignal) => Promise<void>) =>
    async (signal: AbortSignal): Promise<void> => {
      try {
        await bring(signal);
        await told.say(undefined);
      } finally {
        bringing--;
      }
    };
  return {
    ...plain,
    load(bring) {
      bringing++;
      plain.load(traced(bring));
    },
    turn(take) {
      bringing++;
      const whole = traced(take);
      plain.turn(() => whole(new AbortController().signal));
    },
  };
}

/** What the client has heard last. */
interface Told {
  say(uri: string | undefined): Promise<void>;
  knows(uri: string | undefined): boolean;
}

function toldTo(tell: TellReading): Told {
  let heard: string | undefined;
  let underWay = 0;
  return {
    async say(uri) {
      underWay++;
      try {
        await tell(uri);
      } finally {
        underWay--;
        heard = uri;
      }
    },
    knows: (uri) => underWay === 0 && heard === uri,
  };
}

/**
 * The work of an engine, each step after the client has heard of which file it is. While texts are being brought, none of it:
 * the server is busy with one file at a time.
 */
const tracedWork = (engine: Engine, told: Told, isBringing: () => boolean): Work => ({
  *settle() {
    if (isBringing()) return;
    const steps = engine.settle();
    for (;;) {
      const { next } = engine;
      if (!told.knows(next)) yield told.say(next);
      else if (!engine.isSettled) yield void steps.next();
      else if (next === undefined) return;
      // Putting the findings of a file together may crash the server, too.
      else yield void engine.findings(next);
    }
  },
  get isSettled() {
    return isBringing() || (engine.isSettled && told.knows(engine.next));
  },
  isReading: false, // each text is read at once, so that it is known which
  isShaped: false,
  showsPartly: false,
  *gather() {
    // Each file's was put together after the client had heard of it.
  },
});
