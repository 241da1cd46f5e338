import { fail, type Result } from "../../../core/src/base/result.ts";
import type { Clock } from "./clock.ts";
import type { Fault } from "../port/cluster.ts";

/** How often something harmless is tried before its fault counts. */
const attempts = 5;

/** The longest pause between two attempts. */
const longestMs = 30_000;

/** AXL answers 503 while its queue of change notifications is full; Cisco says to wait several seconds. */
const throttledMs = 5_000;

/** A pause before attempt `n` (counted from 1): full jitter, growing, capped; after a 503 at least five seconds. */
export function pauseMs(n: number, fault: Fault, clock: Clock): number {
  const most = Math.min(longestMs, 500 * 2 ** n);
  const jitter = Math.round(clock.random() * most);
  return fault.kind === "throttled" ? throttledMs + Math.min(jitter, longestMs - throttledMs) : jitter;
}

/** Whether reading once more may help. */
export function mayPass(fault: Fault): boolean {
  switch (fault.kind) {
    case "unreachable":
    case "throttled":
    case "timeout":
    case "cut":
    case "malformed":
      return true;
    case "refused":
      // "Maximum AXL Memory Allocation Consumed. Please retry once requests in progress have completed".
      return fault.code === -1 && /retry|memory allocation/i.test(fault.reason);
    case "tls":
    case "signIn":
    case "forbidden":
    case "notActive":
    case "version":
    case "tooManyRows":
    case "cancelled":
    case "unsendable":
      return false;
  }
}

/** Reads, and reads again while that may help. Never for anything that writes. */
export async function reading<T>(
  read: () => Promise<Result<T, Fault>>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<T, Fault>> {
  for (let n = 1; ; n++) {
    const it = await read();
    if (it.ok || n >= attempts || !mayPass(it.fault)) return it;
    await clock.wait(pauseMs(n, it.fault, clock), signal);
    if (signal.aborted) return fail({ kind: "cancelled" });
  }
}
