import type * as node from "node:timers/promises";
import { builtin } from "./builtin.ts";
import { nextTurn } from "./turns.ts";

const here = {
  setTimeout: (ms: number) => new Promise<void>((done) => void globalThis.setTimeout(done, ms)),
  setImmediate: () => new Promise<void>((done) => nextTurn(done)),
};

/** Node's, where there is Node. */
export const { setTimeout, setImmediate } = (builtin("node:timers/promises") ?? here) as typeof node;
