import type { Result } from "../../../core/src/base/result.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import { awaitPhones, type Returned } from "../deploy/registrations.ts";
import type { Fault, Registration } from "../port/cluster.ts";

/** How often is looked while phones are on their way back. */
const everyMs = 3_000;

/**
 * Waits until phones that were registered before a deploy are registered again, for so long at most. `see` hears of each
 * look: how many are back, of how many, and how they are registered.
 */
export const phonesBack = (
  before: ReadonlyMap<string, Registration>,
  { registrations }: ConnectedCluster,
  limitMs: number,
  see: (back: number, expected: number, those: readonly Registration[]) => void,
  signal: AbortSignal,
): Promise<Result<Returned, Fault>> => {
  const patience = { limitMs, everyMs: Math.max(1, Math.min(everyMs, limitMs)) };
  return awaitPhones(before, registrations, patience, systemClock, signal, see);
};
