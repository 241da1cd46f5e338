/** A cluster that says what a test wrote down, without a socket: for what is read out of answers. */
import assert from "node:assert/strict";
import { fail, ok } from "../../core/src/base/result.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import type { Caller } from "../../server/src/axl/caller.ts";
import type { Args } from "../../server/src/axl/soap.ts";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import type { Fault } from "../../server/src/port/cluster.ts";

export const never: AbortSignal = new AbortController().signal;

/** A UUID by its number, as AXL writes it: of `uuid(7)` the last digit is 7. */
export const uuid = (n: number): string => `{00000000-0000-0000-0000-${String(n).padStart(12, "0")}}`;

export function element(xml: string): Element {
  const read = readXml(xml);
  assert.ok(read.ok, xml);
  return read.value;
}

export interface Asked {
  readonly operation: string;
  readonly args: Args;
}

/** What it says to a question: XML inside the answer, or a fault. `index` counts the questions from 0. */
export type Saying = (asked: Asked, index: number) => string | Fault;

export interface SayingCaller extends Caller {
  readonly asked: readonly Asked[];
}

/** `version`: a fault where even that cannot be asked. */
export function saying(version: Version | Fault, say: Saying): SayingCaller {
  const asked: Asked[] = [];
  const read: Caller["read"] = (operation, args) => {
    asked.push({ operation, args });
    const said = say({ operation, args }, asked.length - 1);
    return Promise.resolve(typeof said === "string" ? ok(element(`<return>${said}</return>`)) : fail(said));
  };
  return {
    asked,
    read,
    readWhole: read,
    negotiate: () => Promise.reject(new Error("not asked for its release")),
    version: () => Promise.resolve(typeof version === "string" ? ok(version) : fail(version)),
    write: () => Promise.reject(new Error("nothing is written")),
  };
}

/** The first argument of that name, wherever it stands: `skip`, or a search criterion. */
export function argument(args: Args, name: string): unknown {
  for (const [key, value] of Object.entries(args)) {
    if (key === name) return value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const inner = argument(value as Args, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export const busy: Fault = { kind: "throttled" };
export const refused = (reason: string, code = 5007): Fault => ({ kind: "refused", code, reason });
