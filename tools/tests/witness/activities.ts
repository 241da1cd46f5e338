import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { mustNotBeSeen, shortest } from "./secrets.ts";
import { self, witnessed, witnessFolder } from "./place.ts";

/** What a process counted. */
export interface Counts {
  /** How often something was done that may only read, by its name: `mra plan`, `textDocument/hover`. */
  readonly reading: Record<string, number>;
  /** Requests that read from a cluster while such things were under way. */
  reads: number;
  /** Requests that change a cluster, of deployments. */
  deployed: number;
  /** The same, sent by a test itself. */
  byHand: number;
  /** Requests that change a cluster which arrived while only reading was under way, with what that was. */
  readonly violations: string[];
}

const counts: Counts = { reading: {}, reads: 0, deployed: 0, byHand: 0, violations: [] };
const underWay = new Map<symbol, string>();
let deployments = 0;
let hands = 0;

/** Something of the product's begins that may only read. Call what it returns when it has ended. */
export function reading(what: string): () => void {
  const it = Symbol();
  counts.reading[what] = (counts.reading[what] ?? 0) + 1;
  underWay.set(it, what);
  return () => void underWay.delete(it);
}

/** While this is under way, writes are those of a deployment that was asked for. */
export const deploying = (): (() => void) => {
  deployments++;
  return once(() => deployments--);
};

/** A write that the test makes itself, beside a language server that lives: as another administrator would. */
export async function byAnotherHand<T>(write: () => Promise<T>): Promise<T> {
  hands++;
  try {
    return await write();
  } finally {
    hands--;
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/**
 * What AXL is asked for; `undefined` for other requests, and for a look at its page, which carries nothing out. A request that
 * does not say it is taken for a write.
 */
export function operationOf(request: Pick<IncomingMessage, "url" | "method" | "headers">): string | undefined {
  if (request.url?.startsWith("/axl") !== true || request.method === "GET") return undefined;
  return /\s(\w+)"?$/.exec(String(request.headers.soapaction))?.[1] ?? "unknown";
}

export const isRead = (operation: string): boolean => /^(get|list)[A-Z]/.test(operation);

/** Takes the violations, so that a test can prove that they are seen. */
export const takeViolations = (): readonly string[] => counts.violations.splice(0);

/** The AXL requests of a walk that arrived in other processes: `{ at, operation }`, `at` in nanoseconds of `hrtime`. */
const walk = process.env.MRA_WITNESS_WALK;

// Node tells of every request that a server in this process receives, whoever made the server.
subscribe("http.server.request.start", (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  const [, basic] = /^Basic (.+)$/.exec(request.headers.authorization ?? "") ?? [];
  if (basic !== undefined) notePassword(Buffer.from(basic, "base64").toString());
  const operation = operationOf(request);
  if (operation === undefined) return;
  if (walk !== undefined) witnessed("calls", walk, `${process.hrtime.bigint()} ${operation}\n`);
  else arrived(operation);
});

function notePassword(signIn: string): void {
  const password = signIn.slice(signIn.indexOf(":") + 1);
  if (password.length >= shortest) mustNotBeSeen(password); // a shorter one is a typing mistake that a test makes
}

function arrived(operation: string): void {
  const busy = underWay.size > 0;
  if (isRead(operation)) counts.reads += busy ? 1 : 0;
  else if (deployments > 0) counts.deployed++;
  else if (hands > 0 || !busy) counts.byHand++;
  else counts.violations.push(`${operation} while only these were under way: ${[...underWay.values()].join(", ")}`);
}

process.once("exit", () => {
  if (walk !== undefined) return;
  for (const it of counts.violations) console.error(`A CLUSTER WAS WRITTEN TO by what may only read: ${it}`);
  if (counts.violations.length > 0) process.exitCode = 1;
  if (witnessFolder !== undefined && Object.keys(counts.reading).length + counts.byHand + counts.deployed > 0)
    witnessed("counts", self, JSON.stringify(counts));
});

/** The AXL operations that a walk's demo cluster was asked for in another process, counted here as if they had arrived here. */
export function count(calls: readonly { readonly operation: string; readonly deploying: boolean }[]): void {
  for (const { operation, deploying: asked } of calls) {
    const end = asked ? deploying() : undefined;
    arrived(operation);
    end?.();
  }
}
