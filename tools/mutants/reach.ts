import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inCheckout } from "../root.ts";

/** Where code was run: beginnings and ends of pieces of a module, one after the other, in characters of its JavaScript. */
export type Reached = readonly number[];

/** The modules that a test run came to, below `out/`. */
export type Reach = ReadonlyMap<string, Reached>;

/** What V8 tells of a function: its own range first, then blocks inside that were run more or less often. */
interface FunctionCoverage {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}
interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly FunctionCoverage[] }[];
}

/**
 * What the processes of a run have noted in a folder (`NODE_V8_COVERAGE`), of modules below these folders. A process that was
 * killed has noted nothing.
 */
export function readReach(folder: string, modulesIn: readonly string[]): Reach {
  const base = pathToFileURL(`${inCheckout("out")}/`).href;
  const painted = new Map<string, Uint8Array>();
  for (const file of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Coverage;
    for (const { url, functions } of result) {
      const path = url.startsWith(base) ? url.slice(base.length) : undefined;
      if (path === undefined || !modulesIn.some((it) => path.startsWith(`${it}/`))) continue;
      const now = paint(functions);
      painted.set(path, either(painted.get(path), now));
    }
  }
  return new Map([...painted].map(([path, it]) => [path, piecesOf(it)]));
}

/** Whether a place was run. */
export function isReached(reached: Reached, at: number): boolean {
  for (let i = 0; i < reached.length; i += 2) if ((reached[i] ?? 0) <= at && at < (reached[i + 1] ?? 0)) return true;
  return false;
}

// What lies inside comes behind what it lies in, and says more of its place.
function paint(functions: readonly FunctionCoverage[]): Uint8Array {
  const ranges = functions
    .flatMap((it) => it.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const all = new Uint8Array(Math.max(0, ...ranges.map((it) => it.endOffset)));
  for (const { startOffset, endOffset, count } of ranges) all.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return all;
}

function either(a: Uint8Array | undefined, b: Uint8Array): Uint8Array {
  if (a === undefined) return b;
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  short.forEach((it, i) => (long[i] = Math.max(long[i] ?? 0, it)));
  return long;
}

function piecesOf(painted: Uint8Array): Reached {
  const pieces: number[] = [];
  painted.forEach((it, i) => {
    if (it !== (painted[i - 1] ?? 0)) pieces.push(i);
  });
  if (pieces.length % 2 === 1) pieces.push(painted.length);
  return pieces;
}
