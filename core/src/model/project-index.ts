import type { Address } from "../base/address.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { versions, type Version } from "../catalog/schema.ts";
import type { Entry, Node } from "../syntax/tree.ts";
import type { BoundDocument, SurroundingKey } from "./bind.ts";
import { addressOf } from "./bind-object.ts";
import type { ClusterDefinition } from "./cluster.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { insertByPlace, removeFrom } from "./place.ts";
import type { Project } from "./project.ts";
import { Topic } from "./topic.ts";

/** A project that can change, and that tells what it was asked. The one place where the model is not made anew. */
export interface ProjectIndex extends Project {
  /** Called with each topic that is asked about; set while a rule runs. */
  asked: ((topic: Topic) => void) | undefined;
  /** Takes an object in; adds the topics on which the answer may be another one now. */
  add(object: ConfigObject, topics?: Set<Topic>): void;
  remove(object: ConfigObject, topics?: Set<Topic>): void;
  /** Takes over what one file says of the cluster; gives the topics on which the answer may be another one now. */
  setDocuments(uri: string, documents: readonly BoundDocument[]): readonly Topic[];
  /** The topic of the other projects. */
  readonly others: Topic;
  readonly isEmpty: boolean;
}

/** What is known under an address: the objects that have it, and who names them. */
interface Slot {
  readonly objects: ConfigObject[];
  readonly referrers: Reference[];
  at: Topic | undefined;
  to: Topic | undefined;
}

/** An index without anything in it. `siblings` gives the other projects of the workspace. */
export function emptyIndex(name: string, siblings: () => readonly Project[]): ProjectIndex {
  const sections = new Map<string, { readonly objects: ConfigObject[]; readonly topic: Topic }>();
  const slots = new Map<Address, Slot>();
  const files = new Map<string, readonly BoundDocument[]>();
  const factTopics = new Map<SurroundingKey, Topic>();
  const [cluster, everything, others] = [new Topic(), new Topic(), new Topic()];
  let documents: readonly BoundDocument[] = [];
  let definitions: readonly ClusterDefinition[] = [];
  let facts: ReadonlyMap<SurroundingKey, readonly Entry[]> = new Map();

  const ask = <T>(topic: Topic, answer: T): T => {
    index.asked?.(topic);
    return answer;
  };

  function slotOf(address: Address): Slot {
    const known = slots.get(address);
    if (known) return known;
    const slot: Slot = { objects: [], referrers: [], at: undefined, to: undefined };
    slots.set(address, slot);
    return slot;
  }

  // Nobody else's concern: without somebody who asks, nothing is kept of addresses that do not exist.
  function all(address: Address): readonly ConfigObject[] {
    if (index.asked === undefined) return slots.get(address)?.objects ?? [];
    const slot = slotOf(address);
    return ask((slot.at ??= new Topic()), slot.objects);
  }

  function sectionOf(section: string): { readonly objects: ConfigObject[]; readonly topic: Topic } {
    const known = sections.get(section);
    if (known) return known;
    const made = { objects: [], topic: new Topic() };
    sections.set(section, made);
    return made;
  }

  function factTopic(key: SurroundingKey): Topic {
    const topic = factTopics.get(key) ?? new Topic();
    factTopics.set(key, topic);
    return topic;
  }

  function tidy(address: Address, { objects, referrers, at, to }: Slot): void {
    const isUsed = objects.length + referrers.length > 0;
    if (!isUsed && (at === undefined || at.isIdle) && (to === undefined || to.isIdle)) slots.delete(address);
  }

  const index: ProjectIndex = {
    asked: undefined,
    name,
    others,
    get definition() {
      return ask(cluster, definitions[0]);
    },
    get definitions() {
      return ask(cluster, definitions);
    },
    get version() {
      return ask(cluster, definitions[0]?.version ?? (versions.at(-1) as Version));
    },
    get documents() {
      return ask(everything, documents);
    },
    get siblings() {
      return ask(others, siblings());
    },
    get isEmpty() {
      return documents.length === 0;
    },
    objects<S extends Section>(section: S) {
      const { topic, objects } = sectionOf(section);
      return ask(topic, objects as unknown as readonly ConfigObject<S>[]);
    },
    at: (address) => all(address)[0],
    find: <S extends Section>(section: S, of: string) =>
      all(addressOf(section, of))[0] as unknown as ConfigObject<S> | undefined,
    all,
    referrers(address) {
      if (index.asked === undefined) return slots.get(address)?.referrers ?? [];
      const slot = slotOf(address);
      return ask((slot.to ??= new Topic()), slot.referrers);
    },
    surroundings: (key) => ask(factTopic(key), facts.get(key) ?? []),

    add(object, topics) {
      const { objects, topic } = sectionOf(object.section);
      const slot = slotOf(object.address);
      insertByPlace(objects, object, placeOf);
      insertByPlace(slot.objects, object, placeOf);
      topics?.add(topic).add(everything);
      if (slot.at) topics?.add(slot.at);
      for (const it of object.references) {
        const { referrers, to } = slotOf(it.to);
        insertByPlace(referrers, it, ({ from }) => from.node);
        if (to) topics?.add(to);
      }
    },
    remove(object, topics) {
      const { objects, topic } = sectionOf(object.section);
      const slot = slotOf(object.address);
      removeFrom(objects, object);
      removeFrom(slot.objects, object);
      topics?.add(topic).add(everything);
      if (slot.at) topics?.add(slot.at);
      for (const it of object.references) {
        const referred = slotOf(it.to);
        removeFrom(referred.referrers, it);
        if (referred.to) topics?.add(referred.to);
        tidy(it.to, referred);
      }
      tidy(object.address, slot);
    },
    setDocuments(uri, of) {
      const old = files.get(uri) ?? [];
      if (of.length > 0) files.set(uri, of);
      else files.delete(uri);
      if (old.length === 0 && of.length > 0) {
        const sorted = [...files].sort(([a], [b]) => byCodeUnit(a, b));
        files.clear();
        for (const [key, value] of sorted) files.set(key, value);
      }
      const before = { definitions, facts };
      documents = [...files.values()].flat();
      definitions = documents.flatMap((it) => it.definition ?? []);
      facts = factsOf(documents);
      const topics = sameList(tops(old), tops(of), (it) => it) ? [] : [everything];
      if (!sameList(before.definitions, definitions, (it) => it.node)) topics.push(cluster);
      for (const key of new Set([...before.facts.keys(), ...facts.keys()])) {
        if (!sameList(before.facts.get(key) ?? [], facts.get(key) ?? [], (it) => it.value)) topics.push(factTopic(key));
      }
      return topics;
    },
  };
  return index;
}

/** What stands at the top of documents, but for the items of lists: they are objects. */
function tops(documents: readonly BoundDocument[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const { tree } of documents) {
    if (tree.root.kind !== "map") nodes.push(tree.root);
    else
      for (const { key, value } of tree.root.entries) {
        nodes.push(key);
        if (value.kind !== "seq") nodes.push(value);
      }
  }
  return nodes;
}

const placeOf = (it: ConfigObject): ConfigObject["node"] => it.node;

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
