import { nameOf, type Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import { chosenSteps } from "./permit.ts";
import type { Cluster, Fault, ReadRegistrations, Registration } from "../port/cluster.ts";
import { readPages } from "./pages.ts";
import { deviceNamesOf, oldAddressesIn, oldNamesIn } from "./phones-behind.ts";
import { reading } from "./retry.ts";

/** So many phones are looked at, at most. */
export const mostPhones = 1_000;

/** Phones that a deploy touches. */
export interface Touched {
  /** Sorted, and no more than were asked for. */
  readonly phones: readonly string[];
  /** True: there are more than these. */
  readonly more: boolean;
}

/**
 * Names of the phones that the chosen steps touch: those that are changed, applied or reset, and those behind something
 * that is applied or reset: in a device pool, with a security profile or a common phone profile, or in a device pool with
 * a region, a Communications Manager group or a date/time group, or with a directory number. Phones that are added never were
 * registered. `most`: so many phones at most.
 */
export async function touchedPhones(
  plan: Plan,
  chosen: readonly string[],
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
  most = mostPhones,
): Promise<Result<Touched, Fault>> {
  const { phones, direct, behind, listing } = trailsOf(plan, chosen);
  for (const [section, names] of behind) {
    const { phones: next } = schemaOf(section);
    if (next?.by !== "named") continue;
    const see = (rows: readonly LiveObject[]): "more" => {
      for (const { name, fields } of rows) if (belongs(fields, names)) note(direct, next.key, name);
      return "more";
    };
    const read = await readPages(section, [...names.keys()], cluster, clock, see, signal);
    if (!read.ok) return read;
  }
  if (direct.size > 0) {
    const see = (rows: readonly LiveObject[]): "more" | "enough" => {
      for (const { name, fields } of rows) if (belongs(fields, direct)) phones.add(name);
      return phones.size > most ? "enough" : "more";
    };
    const read = await readPages(phoneSection, [...direct.keys()], cluster, clock, see, signal);
    if (!read.ok) return read;
  }
  let unread = 0;
  for (const [i, [it, key]] of [...listing].entries()) {
    unread = listing.size - i;
    if (i === most || phones.size > most) break;
    const devices = await deviceNamesOf(it, key, cluster, clock, signal);
    if (!devices.ok) return devices;
    for (const device of devices.value) phones.add(device);
    unread--;
  }
  return ok({
    phones: [...phones].sort(byCodeUnit).slice(0, most),
    more: unread > 0 || phones.size > most,
  });
}

/** Where the phones that steps touch are found. */
interface Trails {
  /** Names of those that are in the plan. */
  readonly phones: Set<string>;
  /** What phones name. */
  readonly direct: Belonging;
  /** What objects name that phones name, by the section of those. */
  readonly behind: ReadonlyMap<Section, Belonging>;
  /** Objects that list their phones, with the key that lists them. */
  readonly listing: ReadonlyMap<Address, string>;
}

/** On the cluster objects still have their old names and addresses. */
function trailsOf(plan: Plan, chosen: readonly string[]): Trails {
  const oldNames = oldNamesIn(plan);
  const oldAddresses = oldAddressesIn(plan);
  const phones = new Set<string>();
  const direct: Belonging = new Map();
  const behind = new Map<Section, Belonging>();
  const listing = new Map<Address, string>();
  for (const it of chosenSteps(plan, chosen)) {
    const found = schemaOf(it.section).phones;
    if (found?.by === "self" && it.kind !== "add" && it.kind !== "remove")
      phones.add(it.kind === "rename" ? nameOf(it.from) : it.name);
    if (it.kind !== "apply" && it.kind !== "reset") continue;
    const name = oldNames.get(it.address) ?? it.name;
    if (found?.by === "named")
      note(found.in === phoneSection ? direct : belongingIn(behind, found.in as Section), found.key, name);
    else if (found?.by === "listing") listing.set(oldAddresses.get(it.address) ?? it.address, found.key);
  }
  return { phones, direct, behind, listing };
}

/** Names that are looked for, by the key that holds them. */
type Belonging = Map<string, Set<string>>;

function belongingIn(behind: Map<Section, Belonging>, section: Section): Belonging {
  const known: Belonging = behind.get(section) ?? new Map<string, Set<string>>();
  behind.set(section, known);
  return known;
}

function note(to: Belonging, key: string, name: string): void {
  const names = to.get(key) ?? new Set();
  to.set(key, names.add(name));
}

const belongs = (fields: JsonObject, to: Belonging): boolean =>
  [...to].some(([key, names]) => {
    const it = fields[key];
    return typeof it === "string" && names.has(it);
  });

/** What became of phones that were registered before a deploy. */
export interface Returned {
  /** How many were registered before. */
  readonly expected: number;
  readonly missing: readonly { readonly before: Registration; readonly now: Registration | undefined }[];
  /** When the last look was. */
  readonly at: Date;
  /** True: nobody waited until the end. */
  readonly cancelled: boolean;
}

/** How long phones are waited for, and how often is looked. */
export interface Patience {
  readonly limitMs: number;
  readonly everyMs: number;
  /** Before the first look: a phone that was just told to reset may be registered for a moment still. 0 if not given. */
  readonly settleMs?: number;
}

/** A phone that can be called. */
export const isRegistered = (it: Registration | undefined): it is Registration =>
  it?.state === "Registered" || it?.state === "Partial Registered";

/**
 * Waits until the phones that were registered before are registered again, within a limit. Only those that are missing are
 * looked at again. A look that fails ends it: what was not read is not known. `see` hears after each look how many are back,
 * and those as they were read last.
 */
export async function awaitPhones(
  before: ReadonlyMap<string, Registration>,
  read: ReadRegistrations,
  { limitMs, everyMs, settleMs = 0 }: Patience,
  clock: Clock,
  signal: AbortSignal,
  see: (back: number, of: number, those: readonly Registration[]) => void = () => undefined,
): Promise<Result<Returned, Fault>> {
  const expected = [...before.values()].filter(isRegistered);
  const those: Registration[] = [];
  let missing: Returned["missing"] = expected.map((it) => ({ before: it, now: it }));
  if (settleMs > 0) await clock.wait(settleMs, signal);
  for (let waited = settleMs; ; waited += everyMs) {
    const names = missing.map((it) => it.before.phone);
    const now =
      names.length === 0
        ? ok(new Map<string, Registration>())
        : await reading(() => read(names, signal), clock, signal);
    if (!now.ok)
      return now.fault.kind === "cancelled"
        ? ok({ expected: expected.length, missing, at: clock.now(), cancelled: true })
        : now;
    missing = missing.flatMap(({ before: was }) => {
      const is = now.value.get(was.phone);
      if (!isRegistered(is)) return [{ before: was, now: is }];
      those.push(is);
      return [];
    });
    see(expected.length - missing.length, expected.length, those);
    const done: Returned = { expected: expected.length, missing, at: clock.now(), cancelled: false };
    if (missing.length === 0 || waited >= limitMs) return ok(done);
    await clock.wait(everyMs, signal);
    if (signal.aborted) return ok({ ...done, cancelled: true });
  }
}
