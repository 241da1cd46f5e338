import { message, say } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { faultText } from "../axl/fault-text.ts";
import { systemClock, type Clock } from "../deploy/clock.ts";
import { missingText, returnedText } from "../deploy/registration-texts.ts";
import { awaitPhones, isRegistered, touchedPhones, type Registration } from "../deploy/registrations.ts";
import { reading } from "../deploy/retry.ts";
import type { Terminal } from "./command.ts";

/**
 * The registrations of the phones that a deploy will touch. Undefined: it touches none that is registered, or they could
 * not be read, which is no reason not to deploy.
 */
export async function phonesBefore(
  plan: Plan,
  chosen: readonly string[],
  cluster: ConnectedCluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Registration> | undefined> {
  const touched = await touchedPhones(plan, chosen, cluster, clock, signal);
  if (!touched.ok || touched.value.length === 0) return undefined;
  const read = await reading(() => cluster.registrations(touched.value, signal), clock, signal);
  return read.ok && [...read.value.values()].some(isRegistered) ? read.value : undefined;
}

/** How often is looked while phones are on their way back. */
const everyMs = 3_000;

/** Waits until those phones are registered again, and says which are not. */
export async function tellPhones(
  before: ReadonlyMap<string, Registration>,
  cluster: ConnectedCluster,
  limitMs: number,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const patience = { limitMs, everyMs: Math.min(everyMs, limitMs) };
  const after = await awaitPhones(before, cluster.registrations, patience, systemClock, signal);
  if (!after.ok) {
    terminal.note(
      message(
        { en: "Whether the phones came back is not known: {0}", ko: "전화기가 돌아왔는지 알 수 없습니다: {0}" },
        say(faultText(after.fault), terminal.language),
      ),
    );
    return;
  }
  const { missing, at } = after.value;
  const lines = [returnedText(after.value), ...missing.map((it) => missingText(it.before, it.now, at))];
  terminal.out(lines.map((it) => `${say(it, terminal.language)}\n`).join(""));
}
