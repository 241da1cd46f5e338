import type { Address } from "../base/address.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { versions, type Version } from "../catalog/schema.ts";
import type { Entry } from "../syntax/tree.ts";
import { addressOf, type BoundDocument, type BoundFile, type SurroundingKey } from "./bind.ts";
import type { ClusterDefinition } from "./cluster.ts";
import type { ConfigObject, Reference } from "./object.ts";

/** All that the files of a workspace say of one cluster. Order of files and keys never matters. */
export interface Project {
  readonly name: string;
  /** The first definition in the order of file names; the others are findings. */
  readonly definition: ClusterDefinition | undefined;
  readonly definitions: readonly ClusterDefinition[];
  /** The stated schema version, or the newest. */
  readonly version: Version;
  readonly documents: readonly BoundDocument[];
  /** Names of the other clusters of the workspace. */
  readonly siblings: readonly Project[];
  /** The objects of a section, in the order of file names and text. */
  objects<S extends Section>(section: S): readonly ConfigObject<S>[];
  /** The first object of that address. */
  at(address: Address): ConfigObject | undefined;
  /** The first object of a section with that name. */
  find<S extends Section>(section: S, name: string): ConfigObject<S> | undefined;
  /** All objects of an address: more than one is a duplicate. */
  all(address: Address): readonly ConfigObject[];
  /** Who names an object. */
  referrers(address: Address): readonly Reference[];
  /** The values of a surrounding key, from every document that has it. */
  surroundings(key: SurroundingKey): readonly Entry[];
}

/** Puts bound files together, one project for each cluster they name; documents without a cluster belong to none. */
export function assemble(files: readonly BoundFile[]): readonly Project[] {
  const byName = new Map<string, BoundDocument[]>();
  const sorted = [...files].sort((a, b) => (a.tree.uri < b.tree.uri ? -1 : 1));
  for (const document of sorted.flatMap((it) => it.documents)) {
    if (document.cluster === undefined) continue;
    const of = byName.get(document.cluster);
    if (of) of.push(document);
    else byName.set(document.cluster, [document]);
  }
  const projects: Project[] = [];
  for (const [name, documents] of byName)
    projects.push(projectOf(name, documents, () => projects.filter((it) => it.name !== name)));
  return projects;
}

function projectOf(name: string, documents: readonly BoundDocument[], siblings: () => readonly Project[]): Project {
  const bySection = new Map<string, ConfigObject[]>();
  const byAddress = new Map<Address, ConfigObject[]>();
  const referrers = new Map<Address, Reference[]>();
  for (const object of documents.flatMap((it) => it.objects)) {
    push(bySection, object.section, object);
    push(byAddress, object.address, object);
    for (const reference of object.references) push(referrers, reference.to, reference);
  }
  const definitions = documents.flatMap((it) => it.definition ?? []);
  const at = (address: Address): ConfigObject | undefined => byAddress.get(address)?.[0];
  return {
    name,
    definition: definitions[0],
    definitions,
    version: definitions[0]?.version ?? (versions.at(-1) as Version),
    documents,
    get siblings() {
      return siblings();
    },
    objects: <S extends Section>(section: S) => (bySection.get(section) ?? []) as unknown as readonly ConfigObject<S>[],
    at,
    find: <S extends Section>(section: S, of: string) =>
      at(addressOf(section, of)) as unknown as ConfigObject<S> | undefined,
    all: (address) => byAddress.get(address) ?? [],
    referrers: (address) => referrers.get(address) ?? [],
    surroundings: (key) => documents.flatMap((it) => it.surroundings.flatMap((s) => (s.key === key ? [s.entry] : []))),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
