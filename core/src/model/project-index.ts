import type { Address } from "../base/address.ts";
import { addTo } from "../base/lists.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { versions } from "../catalog/generated/versions.ts";
import type { SurroundingKey, Version } from "../catalog/schema.ts";
import type { Entry } from "../syntax/tree.ts";
import type { BoundDocument } from "./bind.ts";
import { addressOf } from "./collect-references.ts";
import type { ClusterDefinition } from "./cluster.ts";
import { Derived } from "./derived.ts";
import type { Inheritance } from "./inheritance.ts";
import type { Ancestry } from "./inherited.ts";
import type { MappedRows } from "./mapped-rows.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { inheritedHolderSays } from "./participation.ts";
import type { Project } from "./project.ts";
import { emptyRows, type RowIndex } from "./row-index.ts";
import { Slots } from "./slots.ts";
import type { Template } from "./template.ts";
import { emptyTemplates, type TemplateIndex } from "./template-index.ts";
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

/**
 * An index without anything in it. `siblings` gives the other projects of the workspace. `tells`: whoever changes it tells those who
 * asked about its topics, so that what is found out once is kept, even where only another project wants to know it.
 */
export const emptyIndex = (name: string, siblings: () => readonly Project[], tells = false): ProjectIndex =>
  new IndexedProject(name, siblings, tells);

/** Objects stand in slots by their addresses; templates, mappings and facts beside them. Each answer names its topic to who asks. */
class IndexedProject implements ProjectIndex {
  asked: ((topic: Topic) => void) | undefined;
  readonly name: string;
  readonly others = new Topic();
  readonly #siblings: () => readonly Project[];
  readonly #tells: boolean;
  readonly #files = new Map<string, readonly BoundDocument[]>();
  readonly #factTopics = new Map<SurroundingKey, Topic>();
  readonly #cluster = new Topic();
  readonly #everything = new Topic();
  readonly #holders = new WeakMap<Ancestry, Derived<boolean | undefined>>();
  readonly #once = new Map<unknown, Derived<unknown>>();
  readonly #slots = new Slots();
  readonly #templates: TemplateIndex;
  readonly #rows: RowIndex;
  #documents: readonly BoundDocument[] = [];
  #definitions: readonly ClusterDefinition[] = [];
  #facts: ReadonlyMap<SurroundingKey, readonly Entry[]> = new Map();

  constructor(name: string, siblings: () => readonly Project[], tells: boolean) {
    this.name = name;
    this.#siblings = siblings;
    this.#tells = tells;
    const hear = (topic: Topic): void => this.asked?.(topic);
    const slots = this.#slots;
    const templates = emptyTemplates(hear, slots);
    this.#templates = templates;
    this.#rows = emptyRows(hear, {
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
  }

  get definition(): ClusterDefinition | undefined {
    return this.#ask(this.#cluster, this.#definitions[0]);
  }

  get definitions(): readonly ClusterDefinition[] {
    return this.#ask(this.#cluster, this.#definitions);
  }

  get version(): Version {
    return this.#ask(this.#cluster, this.#definitions[0]?.version ?? (versions.at(-1) as Version));
  }

  get documents(): readonly BoundDocument[] {
    isAskedFor();
    return this.#ask(this.#everything, this.#documents);
  }

  get siblings(): readonly Project[] {
    return this.#ask(this.others, this.#siblings());
  }

  get isEmpty(): boolean {
    return this.#documents.length === 0;
  }

  objects<S extends Section>(section: S): readonly ConfigObject<S>[] {
    isAskedFor(section);
    const { topic, objects } = this.#slots.section(section);
    return this.#ask(topic, objects as unknown as readonly ConfigObject<S>[]);
  }

  at(address: Address): ConfigObject | undefined {
    return this.all(address)[0];
  }

  find<S extends Section>(section: S, of: string): ConfigObject<S> | undefined {
    return this.all(addressOf(section, of))[0] as unknown as ConfigObject<S> | undefined;
  }

  // Nobody else's concern: without somebody who asks, nothing is kept of addresses that do not exist.
  all(address: Address): readonly ConfigObject[] {
    isAskedAt(address);
    const objects = this.#slots.objectsAt(address);
    return this.asked === undefined ? objects : this.#ask(this.#slots.topicAt(address), objects);
  }

  like(address: Address): readonly ConfigObject[] {
    isAskedAt(address);
    const objects = this.#slots.objectsLike(address);
    return this.asked === undefined ? objects : this.#ask(this.#slots.topicAt(address), objects);
  }

  referrers(address: Address): readonly Reference[] {
    isAskedFor();
    const found = this.#slots.referrersTo(address);
    return this.asked === undefined ? found : this.#ask(this.#slots.topicTo(address), found);
  }

  isFirstUse(reference: Reference): boolean {
    isAskedFor();
    const isFirst = this.#slots.isFirstUse(reference);
    return this.asked === undefined ? isFirst : this.#ask(this.#slots.topicOfFirst(reference), isFirst);
  }

  holderSays(from: Ancestry, key: string): boolean | undefined {
    const find = (): boolean | undefined => inheritedHolderSays(from, key, this);
    if (this.asked === undefined) return find();
    const it = this.#holders.get(from) ?? new Derived((hear) => this.#hearing(hear, find));
    this.#holders.set(from, it);
    return this.#ask(it.topic, it.value);
  }

  once<T>(find: (project: Project, before: T | undefined) => T): T {
    isAskedFor();
    if (this.asked === undefined && !this.#tells) return find(this, undefined);
    const known = this.#once.get(find) as Derived<T> | undefined;
    let before: T | undefined;
    const it = known ?? new Derived((hear) => this.#hearing(hear, () => (before = find(this, before))));
    this.#once.set(find, it);
    return this.#ask(it.topic, it.value);
  }

  surroundings(key: SurroundingKey): readonly Entry[] {
    return this.#ask(this.#factTopic(key), this.#facts.get(key) ?? []);
  }

  get templates(): readonly Template[] {
    return this.#templates.all;
  }

  template(name: string): Template | undefined {
    return this.#templates.find(name);
  }

  get inheritances(): readonly Inheritance[] {
    isAskedFor();
    return this.#templates.inheritances;
  }

  get rowForms(): readonly MappedRows[] {
    isAskedFor();
    return this.#rows.all;
  }

  add(objects: readonly ConfigObject[], topics?: Set<Topic>): void {
    topics?.add(this.#everything);
    this.#slots.telling(topics, () => {
      for (const it of objects) {
        this.#templates.join(it, topics);
        this.#rows.join(it, topics);
      }
      this.#slots.add(objects);
    });
  }

  remove(objects: readonly ConfigObject[], topics?: Set<Topic>): void {
    topics?.add(this.#everything);
    this.#slots.telling(topics, () => {
      for (const it of objects) {
        this.#templates.leave(it, topics);
        this.#rows.leave(it, topics);
      }
      this.#slots.remove(objects);
    });
  }

  setDocuments(uri: string, of: readonly BoundDocument[]): readonly Topic[] {
    const old = this.#files.get(uri) ?? [];
    this.#setFile(uri, of);
    const before = { definitions: this.#definitions, facts: this.#facts };
    this.#documents = [...this.#files.values()].flat();
    this.#definitions = this.#documents.flatMap((it) => it.definition ?? []);
    this.#facts = factsOf(this.#documents);
    const topics = new Set(sameList(tops(old), tops(of), (it) => it) ? [] : [this.#everything]);
    if (!sameList(before.definitions, this.#definitions, (it) => it.node)) topics.add(this.#cluster);
    for (const key of new Set([...before.facts.keys(), ...this.#facts.keys()]))
      if (!sameList(before.facts.get(key) ?? [], this.#facts.get(key) ?? [], (it) => it.value))
        topics.add(this.#factTopic(key));
    this.#slots.telling(topics, () => {
      this.#templates.set(
        this.#documents.flatMap((it) => it.templates),
        topics,
      );
      this.#rows.renew(topics);
    });
    return [...topics];
  }

  /** Files stay in the order of their addresses. */
  #setFile(uri: string, of: readonly BoundDocument[]): void {
    const isNew = of.length > 0 && (this.#files.get(uri) ?? []).length === 0;
    if (of.length > 0) this.#files.set(uri, of);
    else this.#files.delete(uri);
    if (!isNew) return;
    const sorted = [...this.#files].sort(([a], [b]) => byCodeUnit(a, b));
    this.#files.clear();
    for (const [key, value] of sorted) this.#files.set(key, value);
  }

  #ask<T>(topic: Topic, answer: T): T {
    this.asked?.(topic);
    return answer;
  }

  /** Runs while somebody else hears what is asked. */
  #hearing<T>(hear: (topic: Topic) => void, run: () => T): T {
    const before = this.asked;
    this.asked = hear;
    try {
      return run();
    } finally {
      this.asked = before;
    }
  }

  #factTopic(key: SurroundingKey): Topic {
    const topic = this.#factTopics.get(key) ?? new Topic();
    this.#factTopics.set(key, topic);
    return topic;
  }
}

/**
 * What stands at the top of documents, but for the items of lists: they are objects. The map of all of it, too: it ends elsewhere
 * when something changes that is no object, and fixes write into it. Of tables, what is wrong with them.
 */
function tops(documents: readonly BoundDocument[]): readonly unknown[] {
  const nodes: unknown[] = [];
  for (const { tree, tables } of documents) {
    for (const it of tables) nodes.push(it.table, ...it.faults);
    nodes.push(tree.root);
    if (tree.root.kind === "map")
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
    addTo(facts, key, entry);
  }
  return facts;
}

const sameList = <T>(a: readonly T[], b: readonly T[], node: (it: T) => unknown): boolean =>
  a.length === b.length && a.every((it, i) => node(it) === node(b[i] as T));
