import { sectionOf, type Address } from "../../../../core/src/base/address.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import { systemClock, type Clock } from "../../deploy/clock.ts";
import { missingOnCluster } from "../../deploy/look-outside.ts";

/** Which names that no file describes an open cluster has. */
export interface NamesThere {
  /** Whether it has one; undefined while that is not known. What was not asked for lately is looked for in the background. */
  has(open: OpenCluster, address: Address): boolean | undefined;
}

/** Names that are looked for at once. */
const mostAtOnce = 200;
/** Names that one cluster is asked for without anybody's wish: what is not there takes a request each. */
const mostUnasked = 2_000;
/** After so long a name is looked for again. */
const keptMs = 300_000;
const patienceMs = 30_000;

interface Looked {
  readonly known: Map<Address, { readonly isThere: boolean; readonly at: number }>;
  readonly wanted: Set<Address>;
  asked: number;
  isReading: boolean;
}

/** Nothing is known yet. `changed` hears when more is known than before. */
export function createNamesThere(
  changed: () => void,
  inBackground: (work: Promise<unknown>) => void,
  clock: Clock = systemClock,
): NamesThere {
  const all = new WeakMap<OpenCluster, Looked>();

  async function look(open: OpenCluster, it: Looked): Promise<void> {
    await Promise.resolve(); // who asks for one name asks for others at once
    const asked = [...it.wanted].slice(0, mostAtOnce);
    const signal = AbortSignal.timeout(patienceMs);
    const missing = await missingOnCluster(asked, open.identity.schema, open.cluster, clock, signal).catch(
      () => undefined,
    );
    for (const address of asked) it.wanted.delete(address);
    it.asked += asked.length;
    it.isReading = false;
    // A cluster that did not answer is not asked again for it: a name that stays unknown stays said.
    if (missing?.ok !== true) return;
    const at = clock.now().getTime();
    for (const address of asked) it.known.set(address, { isThere: !missing.value.has(address), at });
    changed();
    start(open, it);
  }

  function start(open: OpenCluster, it: Looked): void {
    if (it.isReading || it.wanted.size === 0) return;
    it.isReading = true;
    inBackground(look(open, it));
  }

  return {
    has(open, address) {
      if (!isIn(open.identity.schema, schemaOf(sectionOf(address) as Section).versions)) return false;
      const it: Looked = all.get(open) ?? { known: new Map(), wanted: new Set(), asked: 0, isReading: false };
      all.set(open, it);
      const known = it.known.get(address);
      const isOld = known === undefined || clock.now().getTime() - known.at > keptMs;
      if (isOld && it.asked + it.wanted.size < mostUnasked) {
        it.wanted.add(address);
        start(open, it);
      }
      return known?.isThere;
    },
  };
}
