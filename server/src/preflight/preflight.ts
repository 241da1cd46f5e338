import { setMaxListeners } from "node:events";
import { axlChecks } from "./axl-checks.ts";
import type { Check } from "./check.ts";
import { clockChecks } from "./clock-checks.ts";
import { dnsChecks } from "./dns-checks.ts";
import { expresswayChecks } from "./expressway-checks.ts";
import { expresswayTlsChecks } from "./expressway-tls-checks.ts";
import { trustChecks } from "./expressway-trust.ts";
import { objectChecks } from "./object-checks.ts";
import { phoneChecks } from "./phone-checks.ts";
import { runChecks, type CheckResult } from "./run.ts";
import { tlsChecks } from "./tls-checks.ts";
import { turnChecks } from "./turn-checks.ts";
import { udsChecks } from "./uds-checks.ts";
import { openWorld, type PreflightSettings, type PreflightContext } from "./world.ts";

/** Every live check that the files of a project give reason to. */
export const checksFor = (world: PreflightContext): readonly Check[] => [
  ...dnsChecks(world),
  ...clockChecks(world),
  ...turnChecks(world),
  ...axlChecks(world),
  ...udsChecks(world),
  ...tlsChecks(world),
  ...expresswayTlsChecks(world),
  ...expresswayChecks(world),
  ...trustChecks(world),
  ...objectChecks(world),
  ...phoneChecks(world),
];

/**
 * Looks at the surroundings of a cluster. It only reads, asks nobody that neither the files nor the user named, and always
 * ends: each check within its limit, all at once when the signal is aborted.
 */
export async function preflight(
  settings: PreflightSettings,
  see: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<readonly CheckResult[]> {
  const over = new AbortController();
  setMaxListeners(0, over.signal); // one for each handshake
  const end = (): void => over.abort();
  signal.addEventListener("abort", end, { once: true });
  try {
    const checks = checksFor(openWorld(settings, over.signal));
    return await runChecks(checks, signal, see);
  } finally {
    signal.removeEventListener("abort", end);
    over.abort(); // handshakes that nobody waits for any more
  }
}
