import type { Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { settledAs } from "./carry-out.ts";
import type { Clock } from "./clock.ts";
import type { Journal } from "./journal.ts";
import type { SettledLine } from "./journal-lines.ts";
import { nextOf, readBy, type Looking } from "./next.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";
import type { Message } from "../../../core/src/base/text.ts";

/** What the cluster says about a write that an earlier deployment left open. */
export interface Settled {
  readonly address: Address;
  readonly as: SettledLine["as"];
}

/**
 * Reads back what an earlier deployment left open, before anything else is written: the journal says what was begun, the
 * cluster what became of it. Follow-ups leave no trace there and stay unknown.
 */
export async function settle(
  journal: Journal,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<readonly Settled[], Fault | Message>> {
  const settled: Settled[] = [];
  const { unsettled } = journal;
  if (unsettled === undefined) return ok(settled);
  const { head, writes } = unsettled;
  const looking: Looking = {
    version: head.schema,
    renames: new Map(Object.entries(head.renames) as [Address, string][]),
    gone: new Set(head.gone),
  };
  for (const { n, step, write } of writes) {
    const by = readBy(step);
    let as: SettledLine["as"] = "unknown";
    if (by !== undefined) {
      const live = await reading(() => cluster.get(step.section, by, signal), clock, signal);
      if (!live.ok) return live;
      as = settledAs(nextOf(step, live.value, looking), write);
    }
    const noted = await journal.settle({ t: "settled", n, at: clock.now().toISOString(), as });
    if (!noted.ok) return noted;
    settled.push({ address: step.address, as });
  }
  return ok(settled);
}
