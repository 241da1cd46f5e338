import type { Address } from "../base/address.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { versions, type Version } from "../catalog/schema.ts";
import type { Entry } from "../syntax/tree.ts";
import { addressOf, type BoundDocument, type BoundFile, type SurroundingKey } from "./bind.ts";
import type { ClusterDefinition } from "./cluster.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { insertByPlace, removeFrom } from "./place.ts";
import type { Project } from "./project.ts";

/**
 * What somebody asked a project about: an address (`at/…`), who names it (`to/…`), a section (`in/…`), the cluster's
 * definition (`cluster`), a block of facts (`facts/…`), all documents (`all`), other projects (`siblings`). When one of
 * them changes, the answer may be another one.
 */
export type Question = string;

/** A project that can change, and that tells what it was asked. The one place where the model is not made anew. */
export interface ProjectIndex extends Project {
  /** Called with each question; set while a rule runs. */
  asked: ((question: Question) => void) | undefined;
  add(object: ConfigObject): void;
  remove(object: ConfigObject): void;
  /** Takes over the documents, definitions and facts; gives the questions whose answers may be others now. */
  setDocuments(files: Iterable<BoundFile>): readonly Question[];
  readonly isEmpty: boolean;
}

/** The questions that a change of an object bears on. */
export const questionsAbout = (it: ConfigObject): readonly Question[] => [
  `at/${it.address}`,
  `in/${it.section}`,
  "all",
  ...it.references.map(({ to }) => `to/${to}`),
];

/** An index without anything in it. `siblings` gives the other projects of the workspace. */
export function emptyIndex(name: string, siblings: () => readonly Project[]): ProjectIndex {
  const bySection = new Map<string, ConfigObject[]>();
  const byAddress = new Map<Address, ConfigObject[]>();
  const referrers = new Map<Address, Reference[]>();
  let documents: readonly BoundDocument[] = [];
  let definitions: readonly ClusterDefinition[] = [];
  let facts: ReadonlyMap<SurroundingKey, readonly Entry[]> = new Map();

  const ask = <T>(question: Question, answer: T): T => {
    index.asked?.(question);
    return answer;
  };
  const at = (address: Address): ConfigObject | undefined => ask(`at/${address}`, byAddress.get(address)?.[0]);

  const index: ProjectIndex = {
    asked: undefined,
    name,
    get definition() {
      return ask("cluster", definitions[0]);
    },
    get definitions() {
      return ask("cluster", definitions);
    },
    get version() {
      return ask("cluster", definitions[0]?.version ?? (versions.at(-1) as Version));
    },
    get documents() {
      return ask("all", documents);
    },
    get siblings() {
      return ask("siblings", siblings());
    },
    get isEmpty() {
      return documents.length === 0;
    },
    objects: <S extends Section>(section: S) =>
      ask(`in/${section}`, (bySection.get(section) ?? []) as unknown as readonly ConfigObject<S>[]),
    at,
    find: <S extends Section>(section: S, of: string) =>
      at(addressOf(section, of)) as unknown as ConfigObject<S> | undefined,
    all: (address) => ask(`at/${address}`, byAddress.get(address) ?? []),
    referrers: (address) => ask(`to/${address}`, referrers.get(address) ?? []),
    surroundings: (key) => ask(`facts/${key}`, facts.get(key) ?? []),

    add(object) {
      put(bySection, object.section, object, (it) => it.node);
      put(byAddress, object.address, object, (it) => it.node);
      for (const it of object.references) put(referrers, it.to, it, ({ node }) => node);
    },
    remove(object) {
      take(bySection, object.section, object);
      take(byAddress, object.address, object);
      for (const it of object.references) take(referrers, it.to, it);
    },
    setDocuments(files) {
      const sorted = [...files].sort((a, b) => byCodeUnit(a.tree.uri, b.tree.uri));
      const own = sorted.flatMap((file) => file.documents.filter((it) => it.cluster === name));
      const before = { definitions, facts };
      documents = own;
      definitions = own.flatMap((it) => it.definition ?? []);
      facts = factsOf(own);
      const questions: Question[] = [];
      if (!sameList(before.definitions, definitions, (it) => it.node)) questions.push("cluster");
      for (const key of new Set([...before.facts.keys(), ...facts.keys()])) {
        if (!sameList(before.facts.get(key) ?? [], facts.get(key) ?? [], (it) => it.value))
          questions.push(`facts/${key}`);
      }
      return questions;
    },
  };
  return index;
}

function factsOf(documents: readonly BoundDocument[]): ReadonlyMap<SurroundingKey, readonly Entry[]> {
  const facts = new Map<SurroundingKey, Entry[]>();
  for (const { key, entry } of documents.flatMap((it) => it.surroundings)) {
    const list = facts.get(key);
    if (list) list.push(entry);
    else facts.set(key, [entry]);
  }
  return facts;
}

const sameList = <T>(a: readonly T[], b: readonly T[], node: (it: T) => unknown): boolean =>
  a.length === b.length && a.every((it, i) => node(it) === node(b[i] as T));

function put<K, V>(map: Map<K, V[]>, key: K, value: V, place: Parameters<typeof insertByPlace<V>>[2]): void {
  const list = map.get(key);
  if (list) insertByPlace(list, value, place);
  else map.set(key, [value]);
}

function take<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) return;
  removeFrom(list, value);
  if (list.length === 0) map.delete(key);
}
