import type { Address } from "../base/address.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { versions } from "../catalog/generated/versions.ts";
import type { SurroundingKey, Version } from "../catalog/schema.ts";
import type { Entry } from "../syntax/tree.ts";
import type { BoundDocument } from "./bind.ts";
import { addressOf } from "./collect-references.ts";
import type { ClusterDefinition } from "./cluster.ts";
import { Derived } from "./derived.ts";
import type { Ancestry } from "./inherited.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { inheritedHolderSays } from "./participation.ts";
import type { Project } from "./project.ts";
import { emptyRows } from "./row-index.ts";
import { Slots } from "./slots.ts";
import { emptyTemplates } from "./template-index.ts";
import { Topic } from "./topic.ts";
import { isAskedAt, isAskedFor } from "./watched.ts";

/** A project that can change, and that tells what it was asked. The one place where the model is not made anew. */
export interface ProjectIndex extends Project {
  /** Called with each topic that is asked about; set while a rule runs. */
  asked: ((topic: Topic) => void) | undefined;
  /** Takes objects in; adds the topics on which the answer may be another one now. */
  add(objects: readonly ConfigObject[], topics?: Set<Topic>): void;
  remove(objects: readonly ConfigObject[], topics?: Set<Topic>): void;
  /** Takes over what one file says of the cluster; gives the topics on which the answer may be another one now. */
  setDocuments(uri: string, documents: readonly BoundDocument[]): readonly Topic[];
  /** The topic of the other projects. */
  readonly others: Topic;
  readonly isEmpty: boolean;
}

/** An index without anything in it. `siblings` gives the other projects of the workspace. */
export function emptyIndex(name: string, siblings: () => readonly Project[]): ProjectIndex {
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
  const hearing = <T>(hear: (topic: Topic) => void, run: () => T): T => {
    const before = index.asked;
    index.asked = hear;
    try {
      return run();
    } finally {
      index.asked = before;
    }
  };
  const holders = new WeakMap<Ancestry, Derived<boolean | undefined>>();
  const once = new Map<unknown, Derived<unknown>>();
  const slots = new Slots();
  const hear = (topic: Topic): void => index.asked?.(topic);
  const templates = emptyTemplates(hear, slots);
  const rows = emptyRows(hear, {
    inherit: (from, reference, how) => {
      slots.inherit(from, reference, how);
    },
    sayOther: (section) => {
      slots.sayOther(section);
    },
    hidesOther: (from, topics) => {
      templates.hidesOther(from, topics);
    },
  });

  // Nobody else's concern: without somebody who asks, nothing is kept of addresses that do not exist.
  const all = (address: Address): readonly ConfigObject[] => {
    isAskedAt(address);
    return index.asked === undefined ? slots.objectsAt(address) : ask(slots.topicAt(address), slots.objectsAt(address));
  };

  function factTopic(key: SurroundingKey): Topic {
    const topic = factTopics.get(key) ?? new Topic();
    factTopics.set(key, topic);
    return topic;
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
      isAskedFor();
      return ask(everything, documents);
    },
    get siblings() {
      return ask(others, siblings());
    },
    get isEmpty() {
      return documents.length === 0;
    },
    objects<S extends Section>(section: S) {
      isAskedFor(section);
      const { topic, objects } = slots.section(section);
      return ask(topic, objects as unknown as readonly ConfigObject<S>[]);
    },
    at: (address) => all(address)[0],
    find: <S extends Section>(section: S, of: string) =>
      all(addressOf(section, of))[0] as unknown as ConfigObject<S> | undefined,
    all,
    like(address) {
      isAskedAt(address);
      const objects = slots.objectsLike(address);
      return index.asked === undefined ? objects : ask(slots.topicAt(address), objects);
    },
    referrers(address): readonly Reference[] {
      isAskedFor();
      return index.asked === undefined
        ? slots.referrersTo(address)
        : ask(slots.topicTo(address), slots.referrersTo(address));
    },
    isFirstUse(reference) {
      isAskedFor();
      return index.asked === undefined
        ? slots.isFirstUse(reference)
        : ask(slots.topicOfFirst(reference), slots.isFirstUse(reference));
    },
    holderSays(from, key) {
      if (index.asked === undefined) return inheritedHolderSays(from, key, index);
      const it = holders.get(from) ?? new Derived((hear) => hearing(hear, () => inheritedHolderSays(from, key, index)));
      holders.set(from, it);
      return ask(it.topic, it.value);
    },
    once<T>(find: (project: Project, before: T | undefined) => T): T {
      isAskedFor();
      if (index.asked === undefined) return find(index, undefined);
      const known = once.get(find) as Derived<T> | undefined;
      let before: T | undefined;
      const it = known ?? new Derived((hear) => hearing(hear, () => (before = find(index, before))));
      once.set(find, it);
      return ask(it.topic, it.value);
    },
    surroundings: (key) => ask(factTopic(key), facts.get(key) ?? []),
    get templates() {
      return templates.all;
    },
    template: (name) => templates.find(name),
    get inheritances() {
      isAskedFor();
      return templates.inheritances;
    },
    get rowForms() {
      isAskedFor();
      return rows.all;
    },

    add(objects, topics) {
      topics?.add(everything);
      slots.telling(topics, () => {
        for (const it of objects) {
          templates.join(it, topics);
          rows.join(it, topics);
        }
        slots.add(objects);
      });
    },
    remove(objects, topics) {
      topics?.add(everything);
      slots.telling(topics, () => {
        for (const it of objects) {
          templates.leave(it, topics);
          rows.leave(it, topics);
        }
        slots.remove(objects);
      });
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
      const topics = new Set(sameList(tops(old), tops(of), (it) => it) ? [] : [everything]);
      if (!sameList(before.definitions, definitions, (it) => it.node)) topics.add(cluster);
      for (const key of new Set([...before.facts.keys(), ...facts.keys()])) {
        if (!sameList(before.facts.get(key) ?? [], facts.get(key) ?? [], (it) => it.value)) topics.add(factTopic(key));
      }
      slots.telling(topics, () => {
        templates.set(
          documents.flatMap((it) => it.templates),
          topics,
        );
        rows.renew(topics);
      });
      return [...topics];
    },
  };
  return index;
}

/** What stands at the top of documents, but for the items of lists: they are objects. Of tables, what is wrong with them. */
function tops(documents: readonly BoundDocument[]): readonly unknown[] {
  const nodes: unknown[] = [];
  for (const { tree, tables } of documents) {
    for (const it of tables) nodes.push(it.table, ...it.faults);
    if (tree.root.kind !== "map") nodes.push(tree.root);
    else
      for (const { key, value } of tree.root.entries) {
        nodes.push(key);
        if (value.kind !== "seq") nodes.push(value);
      }
  }
  return nodes;
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
