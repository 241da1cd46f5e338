import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Message } from "../../../core/src/base/text.ts";
import { certificateFacts } from "./certificate-facts.ts";
import { dnsFacts } from "./dns-facts.ts";
import { factsOfExpressway } from "./expressway-facts.ts";
import { openWorld, type PreflightSettings } from "./world.ts";

/** What a look at the surroundings read, under the keys that files have for it. What was not read is not there. */
export interface FactsRead {
  readonly expressway: JsonObject;
  /** The Expressway-C that said it: of several Expressways its own is meant. */
  readonly expresswayHost: string;
  readonly certificates: JsonObject;
  readonly dns: JsonObject;
  /** What could not be read, and why. */
  readonly unread: readonly Message[];
}

/** Reads what files can state of Expressway, certificates and DNS. Asks nobody that neither the files nor the user named. */
export async function readFacts(settings: PreflightSettings, signal: AbortSignal): Promise<FactsRead> {
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener("abort", end, { once: true });
  try {
    const world = openWorld(settings, over.signal);
    const [expressway, certificates, dns] = await Promise.all([
      factsOfExpressway(world),
      certificateFacts(world),
      dnsFacts(world, over.signal),
    ]);
    return {
      expressway: expressway.facts,
      expresswayHost: world.expressway?.host ?? "",
      certificates: certificates.facts,
      dns: dns.facts,
      unread: [expressway, certificates, dns].flatMap((it) => it.unread),
    };
  } finally {
    signal.removeEventListener("abort", end);
    over.abort();
  }
}
