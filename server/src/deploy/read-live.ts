import { identityOf, type Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { fieldsIn, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { renamedAddress } from "../../../core/src/plan/renames.ts";
import type { DesiredObject, LiveObject } from "../../../core/src/plan/state.ts";
import { folded } from "../../../core/src/plan/value.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { readPages } from "./pages.ts";
import { reading } from "./retry.ts";
import { twoAtATime } from "./two-at-a-time.ts";

/** From so many objects on, reading a section's list is cheaper than asking for each. */
const worthAList = 50;

/** How far reading has come. */
export type ReadProgress = (done: number, total: number) => void;

/**
 * Reads what the cluster has of the desired objects, and nothing else: by name where the whole object is needed, from the
 * list where that tells all that is stated. All or nothing: one page that fails, and there is no live state. At most two
 * reads are under way at a time. With `stated`, a list is asked for no more than what is stated of its section: a row of
 * a phone is then four hundred bytes in place of six thousand.
 */
export async function readLive(
  desired: readonly DesiredObject[],
  how: "whole" | "stated",
  version: Version,
  cluster: Cluster,
  clock: Clock,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const wanted = wantedOf(desired, version);
  const lists = new Map<Section, Set<Address>>();
  for (const it of wanted) if (it.fromList) lists.set(it.section, (lists.get(it.section) ?? new Set()).add(it.address));
  for (const [section, addresses] of lists) if (addresses.size < worthAList) lists.delete(section);
  const singly = wanted.filter((it) => !it.fromList || !lists.has(it.section));

  const found = new Map<Address, LiveObject>();
  let done = 0;
  const note = (rows: readonly LiveObject[], asked: number): void => {
    for (const it of rows) found.set(it.address, it);
    progress((done += asked), wanted.length);
  };
  const jobs: (() => Promise<Result<void, Fault>>)[] = [
    ...[...lists].map(([section, addresses]) => async () => {
      const fields = how === "whole" ? undefined : statedIn(section, desired);
      const rows = await readList(section, addresses, fields, cluster, clock, signal);
      if (rows.ok) note(rows.value, addresses.size);
      return rows.ok ? ok(undefined) : rows;
    }),
    ...singly.map(({ section, address }) => async () => {
      const it = await reading(() => cluster.get(section, { identity: identityOf(address) }, signal), clock, signal);
      if (it.ok) note(it.value === undefined ? [] : [asAsked(it.value, address)], 1);
      return it.ok ? ok(undefined) : it;
    }),
  ];
  const read = await twoAtATime(jobs, (job) => job());
  return read.ok ? ok([...found.values()]) : read;
}

interface Wanted {
  readonly address: Address;
  readonly section: Section;
  /** The list tells everything that is stated of it. */
  readonly fromList: boolean;
}

function wantedOf(desired: readonly DesiredObject[], version: Version): readonly Wanted[] {
  const listed = new Map<Section, ReadonlySet<string>>();
  const listedIn = (section: Section): ReadonlySet<string> => {
    const known = listed.get(section);
    if (known !== undefined) return known;
    const schema = schemaOf(section);
    const keys = schema.operations.includes("list") ? fieldsIn(schema, version, "list").map((it) => it.key) : [];
    const it = new Set(keys);
    listed.set(section, it);
    return it;
  };
  return desired.flatMap((it): readonly Wanted[] => {
    const keys = listedIn(it.section);
    // What is to go, or moves, is read whole: its pre-image has to tell everything.
    const fromList = it.state === "present" && Object.keys(it.fields).every((key) => keys.has(key));
    const one: Wanted = { address: it.address, section: it.section, fromList };
    if (it.renamedFrom === undefined) return [one];
    return [one, { address: renamedAddress(it.address, it.renamedFrom), section: it.section, fromList }];
  });
}

/** Keys that any object of a section states. */
const statedIn = (section: Section, desired: readonly DesiredObject[]): readonly string[] => [
  ...new Set(desired.flatMap((it) => (it.section === section ? Object.keys(it.fields) : []))),
];

/**
 * What the cluster answered, under the address by which it was asked for. Unified CM finds an object whatever the case of its
 * name and answers with its own spelling, which stays in `name`: a second object of the name could not be added.
 */
const asAsked = (it: LiveObject, asked: Address): LiveObject =>
  it.address !== asked && folded(it.address) === folded(asked) ? { ...it, address: asked } : it;

// A row that never comes counts as missing; the look right before it would be added finds out.
async function readList(
  section: Section,
  addresses: ReadonlySet<Address>,
  fields: readonly string[] | undefined,
  cluster: Cluster,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const found = new Map<Address, LiveObject>();
  const byMatch = new Map([...addresses].map((it) => [folded(it), it]));
  const see = (rows: readonly LiveObject[]): "more" | "enough" => {
    for (const it of rows) {
      const asked = addresses.has(it.address) ? it.address : byMatch.get(folded(it.address));
      if (asked !== undefined && (asked === it.address || !found.has(asked))) found.set(asked, asAsked(it, asked));
    }
    return found.size === addresses.size ? "enough" : "more";
  };
  const read = await readPages(section, fields, cluster, clock, see, signal);
  return read.ok ? ok([...found.values()]) : read;
}
