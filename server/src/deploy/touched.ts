import type { Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { fieldOf, phoneSection, schemaOf, sections } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { PhonesBehind } from "../../../core/src/catalog/schema.ts";
import type { FollowUpStep, Plan, RemoveStep, Step } from "../../../core/src/plan/step.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { readPages } from "./pages.ts";
import { deviceNamesOf, oldAddressesIn, oldNamesIn } from "./phones-behind.ts";
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
      isCountable(schemaOf(it.section).phones),
  );
  if (asking.length === 0) return ok(plan);
  const oldNames = oldNamesIn(plan);
  const oldAddresses = oldAddressesIn(plan);
  const tables = tablesOf(cluster, clock, signal);
  const addresses = [...new Map(asking.map((it) => [it.address, it])).values()];
  const counts = await twoAtATime(addresses, async (it): Promise<Result<readonly [Address, number | null], Fault>> => {
    const behind = schemaOf(it.section).phones;
    if (behind?.by === "listing") {
      const devices = await deviceNamesOf(
        oldAddresses.get(it.address) ?? it.address,
        behind.key,
        cluster,
        clock,
        signal,
      );
      return devices.ok ? ok([it.address, devices.value.length]) : devices;
    }
    if (behind?.by !== "named") return ok([it.address, null]);
    const count = await countNaming(behind, oldNames.get(it.address) ?? it.name, tables);
    return count.ok ? ok([it.address, count.value]) : count;
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

const isCountable = (it: PhonesBehind | undefined): boolean => it?.by === "named" || it?.by === "listing";

/** What is read at most once, and only when a count needs it. */
interface Tables {
  /** Phones with a name under a key that AXL searches phones by. */
  count(key: string, name: string): Promise<Result<number, Fault>>;
  /** Rows of a section that have a name under a key. */
  rows(section: Section, key: string, name: string): Promise<Result<readonly JsonObject[], Fault>>;
}

type Named = Extract<PhonesBehind, { by: "named" }>;

/** AXL counts phones by what it searches them by; the rest is reached by way of the pools, or by a look at every phone. */
async function countNaming(at: Named, name: string, tables: Tables): Promise<Result<number, Fault>> {
  const section = at.in as Section;
  if (section === phoneSection && isSearched(section, at.key)) return tables.count(at.key, name);
  const rows = await tables.rows(section, at.key, name);
  if (!rows.ok) return rows;
  if (section === phoneSection) return ok(rows.value.length);
  const { phones, identity } = schemaOf(section);
  const [nameKey = ""] = identity;
  let sum = 0;
  for (const { [nameKey]: between } of rows.value) {
    if (phones?.by !== "named" || typeof between !== "string") continue;
    const count = await countNaming(phones, between, tables);
    if (!count.ok) return count;
    sum += count.value;
  }
  return ok(sum);
}

const isSearched = (section: Section, key: string): boolean => {
  const schema = schemaOf(section);
  return schema.search.includes(fieldOf(schema, key)?.axl ?? "");
};

/** Keys of a section that hold names by which phones are reached, and the one that holds its own. */
const askedOf = (section: Section): readonly string[] => [
  ...schemaOf(section).identity,
  ...sections.flatMap((it) => {
    const { phones } = schemaOf(it);
    return phones?.by === "named" &&
      phones.in === section &&
      !(section === phoneSection && isSearched(section, phones.key))
      ? [phones.key]
      : [];
  }),
];

function tablesOf(cluster: Cluster, clock: Clock, signal: AbortSignal): Tables {
  const rows = new Map<Section, Promise<Result<readonly JsonObject[], Fault>>>();
  const counts = new Map<string, Promise<Result<number, Fault>>>();
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
    count: (key, name) =>
      once(counts, `${key} ${name}`, () => reading(() => cluster.countPhones({ [key]: name }, signal), clock, signal)),
    async rows(section, key, name) {
      const read = await all(section, askedOf(section));
      return read.ok ? ok(read.value.filter((it) => it[key] === name)) : read;
    },
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
