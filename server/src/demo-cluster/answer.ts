import { fail } from "../../../core/src/base/result.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { ClusterCore } from "./cluster.ts";
import { carryOut, isWrite } from "./operations.ts";
import { page, versionPage, type Page } from "./pages.ts";
import { memoryConsumed } from "./refusal.ts";
import { versionIn, type Release } from "./releases.ts";
import { sealAnswer, sealFault, type Letter } from "./soap.ts";
import type { Throttle } from "./throttle.ts";

/** What goes back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly type: "xml" | "html";
  readonly body: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** What a user may do. */
export type Role = "write" | "read" | "none";

/** How many requests there were, and what became of them. */
export interface Counters {
  reads: number;
  writes: number;
  /** Writes that changed something. */
  committed: number;
  /** SOAP faults. */
  refused: number;
  /** Writes turned away with 503. */
  throttled: number;
  readonly byOperation: Map<string, number>;
}

/** All that an answer depends on. */
export interface Office {
  readonly core: ClusterCore;
  readonly release: Release;
  readonly throttle: Throttle;
  readonly counters: Counters;
  /** Bytes of answers that are still on their way. */
  underWay: number;
}

/** Bytes that all answers under way may have together. */
const memory = 16 * 1024 * 1024;

/** Answers a request of a user who has signed in. */
export function answer(letter: Letter, role: Role, office: Office): Answer {
  const { counters, throttle } = office;
  const writes = isWrite(letter.operation);
  count(counters, letter.operation, writes);
  if (role === "none") return asAnswer(page(403));
  if (role === "read" && writes) return asAnswer(page(401));
  const version = versionIn(letter.version, office.release);
  if (!version) return asAnswer(versionPage(office.release.takes, office.core.strictly));
  if (writes && throttle.isFull) {
    counters.throttled++;
    return asAnswer(page(503));
  }
  return carried(letter, version, office);
}

function carried(letter: Letter, version: Version, office: Office): Answer {
  const { core, counters, throttle } = office;
  const before = core.store.changes.total;
  const reply = carryOut({ operation: letter.operation, version, body: letter.body, cluster: core });
  const changed = core.store.changes.total - before;
  throttle.add(changed);
  if (reply.ok && isWrite(letter.operation)) counters.committed++;
  const fits =
    reply.ok && office.underWay + reply.value.length > memory && changed === 0 ? fail(memoryConsumed()) : reply;
  if (!fits.ok) {
    counters.refused++;
    return { status: 500, type: "xml", body: sealFault(fits.fault, letter.operation, letter.version, core.strictly) };
  }
  return { status: 200, type: "xml", body: sealAnswer(letter, fits.value, core.spelling.rootAttributes) };
}

function count(counters: Counters, operation: string, writes: boolean): void {
  if (writes) counters.writes++;
  else counters.reads++;
  counters.byOperation.set(operation, (counters.byOperation.get(operation) ?? 0) + 1);
}

export const asAnswer = (it: Page): Answer => ({
  status: it.status,
  type: "html",
  body: it.html,
  headers: it.headers ?? {},
});
