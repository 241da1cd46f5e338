import { identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import {
  fieldOf,
  fieldsIn,
  isBuiltIn,
  objectSchema,
  phoneSection,
  schemaOf,
  sections,
} from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { DefinitionFacts } from "../../../core/src/compact/definition.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { domainOf } from "../../../core/src/model/host.ts";
import { referencesIn } from "../../../core/src/plan/references.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { itemsIn } from "../../../core/src/plan/value.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import { readSection } from "../deploy/read-section.ts";
import { reading } from "../deploy/retry.ts";
import { twoAtATime } from "../deploy/two-at-a-time.ts";
import type { ClusterIdentity, Fault } from "../port/cluster.ts";
import type { NameServer } from "../preflight/name-server.ts";
import { readDefinition } from "./definition.ts";
import { ownerOf, ownerSection, readParticipation, type Participation } from "./evidence.ts";
import { rowsOf } from "./rows.ts";

/** What a pull is asked for. */
export interface PullWish {
  /** Everything, also what shows no part in MRA. */
  readonly all: boolean;
  /** Objects of these sections only; what they refer to elsewhere comes by name. */
  readonly only: readonly Section[] | undefined;
  /** Only objects whose value of a key is this one, whatever they show. */
  readonly where: { readonly key: string; readonly value: string } | undefined;
}

/** What a pull took from a cluster. */
export interface Pulled {
  readonly objects: readonly LiveObject[];
  /** Those of them that show no part in MRA. */
  readonly outside: ReadonlySet<Address>;
  /** What the objects name and what stays on the cluster by the wish. */
  readonly referred: readonly Address[];
  readonly participation: Participation;
  /** How many objects of each section stay on the cluster. */
  readonly rest: ReadonlyMap<Section, number>;
  readonly definition: DefinitionFacts;
}

/** A cluster that is pulled, and what is known of it. */
export interface PullSource {
  readonly cluster: ConnectedCluster;
  readonly identity: ClusterIdentity;
  /** As files call it. */
  readonly name: string;
  readonly project: Project | undefined;
  readonly names: NameServer;
}

/**
 * The live objects that a pull takes: phones that take part in MRA with their owners, or what the wish says; what the files
 * describe already; and whatever those refer to. All or nothing. Undefined where no phone shows anything and nothing else
 * was asked for.
 */
export async function readPulled(
  source: PullSource,
  wish: PullWish,
  signal: AbortSignal,
): Promise<Result<Pulled | undefined, Fault>> {
  const { cluster, identity, name, project, names } = source;
  const version = identity.schema;
  const definition = await readDefinition(cluster, name, identity, signal);
  if (!definition.ok) return definition;
  const around = { domains: domainsOf(definition.value, project), project, names };
  const participation = await readParticipation(cluster, around, signal);
  if (!participation.ok) return participation;
  const gathering: Gathering = { cluster, version, found: new Map(), signal };
  const seeds = await readSeeds(gathering, participation.value, wish, project);
  if (!seeds.ok) return seeds;
  if (gathering.found.size === 0 && participation.value.shown.size === 0 && isPlain(wish)) return ok(undefined);
  const referred = await readReferences(gathering, wish.only, project);
  if (!referred.ok) return referred;
  const objects = [...gathering.found.values()].map((it) => withoutTies(it, gathering.found, project));
  const rest = await countRest(gathering);
  if (!rest.ok) return rest;
  return ok({
    objects,
    outside: outsideOf([...gathering.found.keys(), ...referred.value], participation.value, wish),
    referred: referred.value,
    participation: participation.value,
    rest: rest.value,
    definition: definition.value,
  });
}

const isPlain = (it: PullWish): boolean => !it.all && it.only === undefined && it.where === undefined;

/** Domains of users as far as anybody says them; else those of the nodes, so that there is something to go by. */
function domainsOf(
  { enterpriseDomains = [], nodes = [] }: DefinitionFacts,
  project: Project | undefined,
): readonly string[] {
  const said = [...(project?.definition?.enterpriseDomains ?? []), ...enterpriseDomains];
  return said.length > 0 ? said : nodes.flatMap((it) => domainOf(it.name) ?? []);
}

interface Gathering {
  readonly cluster: ConnectedCluster;
  readonly version: Version;
  readonly found: Map<Address, LiveObject>;
  readonly signal: AbortSignal;
}

/** What is taken for its own sake. */
async function readSeeds(
  into: Gathering,
  participation: Participation,
  { all, only, where }: PullWish,
  project: Project | undefined,
): Promise<Result<undefined, Fault>> {
  const isWanted = (section: string): boolean => only === undefined || only.includes(section as Section);
  const there = sections.filter((it) => isWanted(it) && isIn(into.version, schemaOf(it).versions));
  if (where !== undefined) return readWhere(into, there, where);
  const wholly = there.filter((it) => all || (only !== undefined && it !== phoneSection && it !== ownerSection));
  for (const section of wholly) {
    const read = await readSection(section, into.version, into.cluster, systemClock, () => undefined, into.signal);
    if (!read.ok) return read;
    for (const it of read.value) into.found.set(it.address, it);
  }
  const described = sections.flatMap(
    (section) => project?.objects(section).flatMap((it) => (it.managed ? [it.address] : [])) ?? [],
  );
  const phones = participation.phones.filter((it) => participation.shown.has(it.address));
  const owners = phones.flatMap((it) => ownerOf(it) ?? []);
  const wanted = [...phones.map((it) => it.address), ...owners, ...described];
  return readAll(
    into,
    wanted.filter((it) => isWanted(sectionOf(it))),
  );
}

/** Objects by a value. A list that tells it is asked first; the others are looked at one by one. */
async function readWhere(
  into: Gathering,
  there: readonly Section[],
  { key, value }: { readonly key: string; readonly value: string },
): Promise<Result<undefined, Fault>> {
  const folded = value.toLowerCase();
  const isIt = ({ fields }: LiveObject): boolean => textOf(fields[key]).toLowerCase() === folded;
  for (const section of sectionsWith(there, key)) {
    const schema = schemaOf(section);
    const isListed = fieldsIn(schema, into.version, "list").some((it) => it.key === key);
    const rows = await rowsOf(into.cluster, section, isListed ? [key] : [], into.signal);
    if (!rows.ok) return rows;
    const some = rows.value.filter((it) => !isBuiltIn(schema, it.name) && (!isListed || isIt(it)));
    const read = await readAll(
      into,
      some.map((it) => it.address),
    );
    if (!read.ok) return read;
    for (const { address } of some) {
      const it = into.found.get(address);
      if (it !== undefined && !isIt(it)) into.found.delete(address);
    }
  }
  return ok(undefined);
}

/** The sections that a key selects in: phones and users where they have it, else whoever has it. */
export function sectionsWith(of: readonly Section[], key: string): readonly Section[] {
  const having = of.filter((it) => fieldOf(schemaOf(it), key) !== undefined);
  const people = having.filter((it) => it === phoneSection || it === ownerSection);
  return people.length > 0 ? people : having;
}

const textOf = (it: Json | undefined): string =>
  typeof it === "string" || typeof it === "number" || typeof it === "boolean" ? String(it) : "";

/** Reads objects whole, two at a time; what is not there is left out. */
async function readAll(into: Gathering, wanted: readonly Address[]): Promise<Result<undefined, Fault>> {
  const open = [...new Set(wanted)].filter((it) => !into.found.has(it));
  const read = await twoAtATime(open, (it) =>
    reading(
      () => into.cluster.get(sectionOf(it) as Section, { identity: identityOf(it) }, into.signal),
      systemClock,
      into.signal,
    ),
  );
  if (!read.ok) return read;
  for (const it of read.value) if (it !== undefined) into.found.set(it.address, it);
  return ok(undefined);
}

/** Reads what is referred to, and what that refers to; answers the names that stay names. */
async function readReferences(
  into: Gathering,
  only: readonly Section[] | undefined,
  project: Project | undefined,
): Promise<Result<readonly Address[], Fault>> {
  const names = new Set<Address>();
  const seen = new Set<Address>();
  for (let next = [...into.found.values()]; next.length > 0;) {
    const wanted = new Set<Address>();
    for (const it of next)
      for (const { to, isTie } of referencesIn(it.section, it.fields)) {
        if (isTie || seen.has(to) || into.found.has(to) || isFromTheStart(to)) continue;
        seen.add(to);
        if (only === undefined || only.includes(sectionOf(to) as Section)) wanted.add(to);
        else if (project?.at(to) === undefined) names.add(to);
      }
    const before = new Set(into.found.keys());
    const read = await readAll(into, [...wanted]);
    if (!read.ok) return read;
    next = [...into.found.values()].filter((it) => !before.has(it.address));
  }
  return ok([...names]);
}

function isFromTheStart(it: Address): boolean {
  const schema = objectSchema(sectionOf(it));
  return schema === undefined || isBuiltIn(schema, identityOf(it)[0] ?? "");
}

/** An object without relations to others that stay on the cluster: such relations stay there as they are. */
function withoutTies(
  it: LiveObject,
  found: ReadonlyMap<Address, LiveObject>,
  project: Project | undefined,
): LiveObject {
  const going = new Set(
    referencesIn(it.section, it.fields)
      .filter(({ to, isTie }) => isTie && !found.has(to) && !isFromTheStart(to) && project?.at(to) === undefined)
      .map(({ to }) => identityOf(to)[0] ?? ""),
  );
  if (going.size === 0) return it;
  const fields: JsonObject = Object.fromEntries(
    Object.entries(it.fields).map(([key, value]) => {
      const type = fieldOf(schemaOf(it.section), key)?.type;
      if (type?.kind !== "list" || type.itemKey === undefined) return [key, value];
      const { itemKey } = type;
      return [key, itemsIn(value).filter((item) => !isMap(item) || !going.has(textOf(item[itemKey])))];
    }),
  );
  return { ...it, fields };
}

/** Phones without a sign, and users who own none that has one. Users that phones only refer to are not judged. */
function outsideOf(
  addresses: readonly Address[],
  { phones, shown }: Participation,
  { all, where }: PullWish,
): ReadonlySet<Address> {
  const owners = new Set(phones.flatMap((it) => (shown.has(it.address) ? (ownerOf(it) ?? []) : [])));
  const isOutside = (it: Address): boolean => {
    const section = sectionOf(it);
    if (section === phoneSection) return !shown.has(it);
    return section === ownerSection && (all || where !== undefined) && !owners.has(it);
  };
  return new Set(addresses.filter(isOutside));
}

/** How many objects of each section are on the cluster beside those that were found. */
async function countRest({
  cluster,
  version,
  found,
  signal,
}: Gathering): Promise<Result<ReadonlyMap<Section, number>, Fault>> {
  const rest = new Map<Section, number>();
  for (const section of sections) {
    const schema = schemaOf(section);
    if (schema.identity.length === 0 || !isIn(version, schema.versions)) continue;
    const rows = await rowsOf(cluster, section, [], signal);
    if (!rows.ok) return rows;
    const count = rows.value.filter((it) => !isBuiltIn(schema, it.name) && !found.has(it.address)).length;
    if (count > 0) rest.set(section, count);
  }
  return ok(rest);
}
