import type { Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { FollowUpStep, Plan, RemoveStep, Step } from "../../../core/src/plan/step.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { readPages } from "./pages.ts";
import { devicesOfLine, oldAddressesIn, oldNamesIn, poolKeys } from "./phones-behind.ts";
import { reading } from "./retry.ts";
import { twoAtATime } from "./two-at-a-time.ts";

/** Fills in how many phones the follow-ups and removals of a plan touch. One question that fails, and there is no plan. */
export async function withPhones(
  plan: Plan,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Plan, Fault>> {
  const asking = plan.steps.filter(
    (it): it is FollowUpStep | RemoveStep =>
      (it.kind === "apply" || it.kind === "reset" || it.kind === "remove") &&
      it.phones === null &&
      (waysToCount[it.section] !== undefined || it.section === "lines"),
  );
  if (asking.length === 0) return ok(plan);
  const oldNames = oldNamesIn(plan);
  const oldAddresses = oldAddressesIn(plan);
  const tables = tablesOf(cluster, clock, signal);
  const addresses = [...new Map(asking.map((it) => [it.address, it])).values()];
  const counts = await twoAtATime(addresses, async (it): Promise<Result<readonly [Address, number | null], Fault>> => {
    if (it.section === "lines") {
      const devices = await devicesOfLine(oldAddresses.get(it.address) ?? it.address, cluster, clock, signal);
      return devices.ok ? ok([it.address, devices.value.length]) : devices;
    }
    const count = await waysToCount[it.section]?.(oldNames.get(it.address) ?? it.name, tables);
    if (count?.ok === false) return count;
    return ok([it.address, count?.value ?? null]);
  });
  if (!counts.ok) return counts;
  const byAddress = new Map<Address, number | null>(counts.value);
  const asked = new Set<Step>(asking);
  return ok({
    ...plan,
    steps: plan.steps.map((it) =>
      asked.has(it) ? ({ ...it, phones: byAddress.get(it.address) ?? null } as Step) : it,
    ),
  });
}

/** What is read at most once, and only when a count needs it. */
interface Tables {
  countIn(devicePool: string): Promise<Result<number, Fault>>;
  countWith(phoneSecurityProfile: string): Promise<Result<number, Fault>>;
  devicePools(): Promise<Result<readonly JsonObject[], Fault>>;
  phones(): Promise<Result<readonly JsonObject[], Fault>>;
}

/** AXL counts by device pool and by security profile only; the rest is reached by way of the pools, or by a look at every phone. */
const waysToCount: Partial<Record<Section, (name: string, tables: Tables) => Promise<Result<number, Fault>>>> = {
  ...Object.fromEntries(
    Object.entries(poolKeys).map(([section, key]) => [
      section,
      (name: string, tables: Tables) => throughPools(key, name, tables),
    ]),
  ),
  devicePools: (name, tables) => tables.countIn(name),
  phoneSecurityProfiles: (name, tables) => tables.countWith(name),
  async commonPhoneProfiles(name, tables) {
    const phones = await tables.phones();
    return phones.ok ? ok(phones.value.filter((it) => it.commonPhoneProfile === name).length) : phones;
  },
};

async function throughPools(key: string, name: string, tables: Tables): Promise<Result<number, Fault>> {
  const pools = await tables.devicePools();
  if (!pools.ok) return pools;
  const names = pools.value
    .filter((it) => it[key] === name)
    .flatMap((it) => (typeof it.name === "string" ? [it.name] : []));
  let sum = 0;
  for (const pool of names) {
    const count = await tables.countIn(pool);
    if (!count.ok) return count;
    sum += count.value;
  }
  return ok(sum);
}

function tablesOf(cluster: Cluster, clock: Clock, signal: AbortSignal): Tables {
  const rows = new Map<Section, Promise<Result<readonly JsonObject[], Fault>>>();
  const pools = new Map<string, Promise<Result<number, Fault>>>();
  const once = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const made = make();
    map.set(key, made);
    return made;
  };
  const all = (section: Section, fields: readonly string[]) =>
    once(rows, section, () => readAll(section, fields, cluster, clock, signal));
  return {
    countIn: (devicePool) =>
      once(pools, devicePool, () => reading(() => cluster.countPhones({ devicePool }, signal), clock, signal)),
    countWith: (phoneSecurityProfile) =>
      reading(() => cluster.countPhones({ phoneSecurityProfile }, signal), clock, signal),
    devicePools: () => all("devicePools", ["name", ...Object.values(poolKeys)]),
    phones: () => all("phones", ["commonPhoneProfile"]),
  };
}

async function readAll(
  section: Section,
  fields: readonly string[],
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<readonly JsonObject[], Fault>> {
  const found = new Map<string, JsonObject>();
  const see = (rows: readonly LiveObject[]): "more" => {
    for (const it of rows) found.set(it.uuid, it.fields);
    return "more";
  };
  const read = await readPages(section, fields, cluster, clock, see, signal);
  return read.ok ? ok([...found.values()]) : read;
}
