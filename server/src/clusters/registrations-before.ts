import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import type { Clock } from "../deploy/clock.ts";
import { touchedPhones } from "../deploy/registrations.ts";
import { reading } from "../deploy/retry.ts";
import type { Fault, Registration } from "../port/cluster.ts";

/** The registrations of phones before a deploy. */
export interface RegistrationsBefore {
  readonly registrations: ReadonlyMap<string, Registration>;
  /** True: the deploy touches more phones than are looked at. */
  readonly more: boolean;
  /** How many phones the deploy touches and are looked at, registered or not. */
  readonly touched: number;
}

/** The registrations of the phones that the chosen steps of a plan touch, and of some others. */
export async function registrationsBefore(
  plan: Plan,
  chosen: readonly string[],
  others: readonly string[],
  cluster: ConnectedCluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<RegistrationsBefore, Fault>> {
  const touched = await touchedPhones(plan, chosen, cluster, clock, signal);
  if (!touched.ok) return touched;
  const { phones, more } = touched.value;
  const names = [...new Set([...phones, ...others])];
  if (names.length === 0) return ok({ registrations: new Map(), more, touched: 0 });
  const read = await reading(() => cluster.registrations(names, signal), clock, signal);
  return read.ok ? ok({ registrations: read.value, more, touched: phones.length }) : read;
}
