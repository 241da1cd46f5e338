import type { JsonObject } from "../base/json.ts";
import { booleanOf, entryOf, type Chunk, type Entry } from "../syntax/tree.ts";
import { chunksIn } from "./chunks-in.ts";
import { hides, keptData } from "./inherit.ts";
import type { Ancestry, Inherited } from "./inherited.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { byPlace } from "./place.ts";
import { sameEntry, sameShape } from "./same-said.ts";
import type { Template, TemplateReference } from "./template.ts";
import { PartTopic, Topic } from "./topic.ts";

/**
 * The way by which objects of a section get what a template says. There is one for each name that they extend, and it
 * stays the same while templates change: what objects inherit is looked up in it, so that an edit of a template need not
 * touch any of its thousands of objects.
 */
export class Inheritance implements Ancestry {
  readonly name: string;
  readonly section: string;
  readonly users = new Set<ConfigObject>();
  /** Woken when its templates change. */
  readonly topic = new Topic();
  readonly #standsIn = (chunk: Chunk): boolean =>
    (this.#chunks ??= chunksIn(this.now.chain.map(({ node }) => node))).has(chunk);
  #chunks: ReadonlySet<Chunk> | undefined;
  readonly shape = new PartTopic(this.topic, this.#standsIn);
  /** Woken when it gets or loses users. */
  readonly crowd = new Topic();
  now: Inherited;
  readonly #ask: (topic: Topic) => void;
  readonly #entries = new Map<string, PartTopic>();
  readonly #nearest = new PartTopic(this.topic, this.#standsIn);
  readonly #heirs = new Map<string, readonly ConfigObject[]>();
  #sorted: readonly ConfigObject[] | undefined;

  constructor(name: string, section: string, now: Inherited, ask: (topic: Topic) => void) {
    this.name = name;
    this.section = section;
    this.now = now;
    this.#ask = ask;
  }

  get size(): number {
    return this.users.size;
  }

  /** What the templates say at present; whoever asks is told when it changes. */
  get said(): Inherited {
    this.#ask(this.topic);
    return this.now;
  }

  entry(key: string): Entry | undefined {
    const topic = this.#entries.get(key) ?? new PartTopic(this.topic, this.#standsIn);
    this.#entries.set(key, topic);
    this.#ask(topic);
    return entryOf(this.now.values, key);
  }

  get mra(): boolean | undefined {
    this.entry("mra");
    return wordOf(this.now);
  }

  get isForOthers(): boolean {
    this.#ask(this.#nearest);
    return this.now.fault === "section" && this.now.chain.length === 0;
  }

  get nearest(): Template | undefined {
    this.#ask(this.#nearest);
    return nearestOf(this.now);
  }

  /** Takes what the templates say now; adds the topics on which the answer is another one by that. */
  become(now: Inherited, topics: Set<Topic>): void {
    const before = this.now;
    this.now = now;
    this.#chunks = undefined;
    topics.add(this.topic);
    for (const [key, topic] of this.#entries)
      if (!sameEntry(entryOf(before.values, key), entryOf(now.values, key))) topics.add(topic);
    const mra = this.#entries.get("mra");
    if (mra !== undefined && wordOf(before) !== wordOf(now)) topics.add(mra);
    const isOther = before.fault !== now.fault || (before.chain.length === 0) !== (now.chain.length === 0);
    if (isOther) topics.add(this.#nearest);
    if (isOther || !sameShape(before.values, now.values)) topics.add(this.shape);
  }

  /** Who extends it, in the order of the files. */
  get all(): readonly ConfigObject[] {
    this.#ask(this.crowd);
    return this.#inOrder;
  }

  /** Who does not hide what stands at a path of keys, in the order of the files. */
  heirs(path: readonly string[]): readonly ConfigObject[] {
    const key = JSON.stringify(path);
    const known = this.#heirs.get(key) ?? this.#inOrder.filter((it) => !hides(it.node, path));
    this.#heirs.set(key, known);
    return known;
  }

  get #inOrder(): readonly ConfigObject[] {
    return (this.#sorted ??= [...this.users].sort((a, b) => byPlace(a.place, b.place)));
  }

  add(object: ConfigObject): void {
    this.users.add(object);
    this.usersChanged();
  }

  remove(object: ConfigObject): void {
    this.users.delete(object);
    this.usersChanged();
  }

  /** Its users, or what they hide, are others. */
  usersChanged(): void {
    this.#sorted = undefined;
    this.#heirs.clear();
  }
}

const wordOf = ({ chain }: Inherited): boolean | undefined =>
  chain.map(({ values }) => booleanOf(entryOf(values, "mra")?.value)).find((it) => it !== undefined);

const nearestOf = ({ chain, fault }: Inherited): Template | undefined => (fault === undefined ? chain[0] : undefined);

/** What an object has by its template, as plain data; nothing where it has none. */
export const inheritedDataOf = (object: ConfigObject): JsonObject | undefined => {
  const values = object.inheritance?.said.values;
  return values && keptData(values);
};

/** The references that an object inherits and does not hide. */
export function* inheritedReferences(object: ConfigObject, from: Inherited): Generator<Reference> {
  for (const it of from.references) if (!hides(object.node, it.path)) yield inheritedReference(object, it);
}

/** A reference of a template, as one of an object. */
export const inheritedReference = (from: ConfigObject, { field, to, name, node }: TemplateReference): Reference => ({
  from,
  field,
  to,
  name,
  node,
});
