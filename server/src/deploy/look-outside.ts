import { identityOf, nameOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { DesiredObject } from "../../../core/src/plan/state.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import type { Clock } from "./clock.ts";
import { readLive } from "./read-live.ts";
import { reading } from "./retry.ts";
import { twoAtATime } from "./two-at-a-time.ts";

/**
 * Which of some objects the cluster does not have. Only their names are read, many of a section from its list. One read
 * that fails, and nothing is known.
 */
export async function missingOnCluster(
  addresses: readonly Address[],
  version: Version,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<ReadonlySet<Address>, Fault>> {
  const asked = addresses.filter((it) => isIn(version, schemaOf(sectionOf(it) as Section).versions));
  const live = await readLive(asked.map(namedOnly), "stated", version, cluster, clock, () => undefined, signal);
  if (!live.ok) return live;
  const found = new Set(live.value.map((it) => it.address));
  const missing = new Set<Address>();
  // A list is compared letter by letter; the cluster knows by itself which names are the same to it.
  const looked = await twoAtATime(
    asked.filter((it) => !found.has(it)),
    async (address) => {
      const by = { identity: identityOf(address) };
      const it = await reading(() => cluster.get(sectionOf(address) as Section, by, signal), clock, signal);
      if (it.ok && it.value === undefined) missing.add(address);
      return it.ok ? ok(undefined) : it;
    },
  );
  return looked.ok ? ok(missing) : looked;
}

function namedOnly(address: Address): DesiredObject {
  const section = sectionOf(address) as Section;
  const parts = identityOf(address);
  return {
    address,
    section,
    name: nameOf(address),
    state: "present",
    managed: false,
    renamedFrom: undefined,
    fields: Object.fromEntries(schemaOf(section).identity.map((key, i) => [key, parts[i] ?? null])),
    refersTo: [],
  };
}
