import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Step } from "../../../core/src/plan/step.ts";
import type { Clock } from "./clock.ts";
import { conflictText } from "./deploy-texts.ts";
import { nextOf, readBy, type Looking } from "./next.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";
import { twoAtATime } from "./two-at-a-time.ts";

/** Beyond so many steps the look right before each write has to do: reading everything twice would take longer than it saves. */
const mostLooks = 1_000;

/**
 * Looks at everything the steps touch before the first of them is carried out: a plan that does not fit any more is better
 * refused whole than left half done. Gives what is in conflict, by the id of the step.
 */
export async function firstLook(
  steps: readonly Step[],
  looking: Looking,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Message>, Fault>> {
  const prepared = new Set(steps.flatMap((it) => (it.kind === "rename" ? [it.from, it.address] : [])));
  const earlier = new Map(steps.map((it) => [it.id, it.address]));
  const ready = steps.filter(
    // What an earlier step makes ready cannot be seen yet.
    (it) =>
      (it.kind === "rename" || !prepared.has(it.address)) && !it.waitsFor.some((id) => earlier.get(id) === it.address),
  );
  const conflicts = new Map<string, Message>();
  const looked = await twoAtATime(ready.slice(0, mostLooks), async (step) => {
    const by = readBy(step);
    if (by === undefined) return ok(undefined);
    const live = await reading(() => cluster.get(step.section, by, signal), clock, signal);
    if (!live.ok) return live;
    const next = nextOf(step, live.value, looking);
    if (next.kind === "conflict") conflicts.set(step.id, conflictText(next));
    return ok(undefined);
  });
  return looked.ok ? ok(conflicts) : looked;
}
