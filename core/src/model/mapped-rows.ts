import type { Chunk } from "../syntax/tree.ts";
import { chunksIn } from "./chunks-in.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { byPlace } from "./place.ts";
import type { RowForm, RowPlan } from "./row-form.ts";
import { changesShape, sameLaids } from "./same-laid.ts";
import type { TemplateReference } from "./template.ts";
import { PartTopic, Topic } from "./topic.ts";

/**
 * The way by which the rows of a table get what their mapping says. It stays the same while values of the mapping change that
 * come from no cell: what rows say is looked up in it, so that an edit need not touch any of its thousands of objects.
 */
export class MappedRows implements RowForm {
  plan: RowPlan;
  /** The objects that rows make by it, in a project. */
  readonly users = new Set<ConfigObject>();
  /** Woken when its mapping changes. */
  readonly topic = new Topic();
  /** Woken when its objects may have another shape by that. */
  readonly shape = new Topic();
  /** Woken when it gets or loses objects. */
  readonly crowd = new Topic();
  /** Hears what is asked; set by the project that its objects belong to. */
  ask: (topic: Topic) => void = () => undefined;
  readonly #keys = new Map<string, PartTopic>();
  #chunks: { readonly of: RowPlan; readonly all: ReadonlySet<Chunk> } | undefined;
  #sorted: readonly ConfigObject[] | undefined;

  constructor(plan: RowPlan) {
    this.plan = plan;
  }

  /** Whether its mapping stands in a piece of a file. */
  readonly standsIn = (chunk: Chunk): boolean => {
    if (this.#chunks?.of !== this.plan) this.#chunks = { of: this.plan, all: chunksIn([this.plan.mapping.node]) };
    return this.#chunks.all.has(chunk);
  };

  /** All that it says is read. */
  isRead(): void {
    this.ask(this.topic);
  }

  /** What it says under a key is read. What stays as long as the form is told only to who has its place from it. */
  isReadAt(key: string, isPlaced: boolean): void {
    if (!isPlaced && this.plan.fixed.has(key)) return;
    const topic = this.#keys.get(key) ?? new PartTopic(this.topic, this.standsIn);
    this.#keys.set(key, topic);
    this.ask(topic);
  }

  /** What it says now; whoever asks is told when that changes. */
  get said(): RowPlan {
    this.isRead();
    return this.plan;
  }

  /** The name of another object that all its objects have at a key at the top. */
  referenceAt(key: string): TemplateReference | undefined {
    this.isReadAt(key, false);
    return this.plan.references.find(({ field, path }) => field.key === key && path.length === 1);
  }

  /** Its objects, in the order of the files. */
  get all(): readonly ConfigObject[] {
    this.ask(this.crowd);
    return this.heirs();
  }

  heirs(): readonly ConfigObject[] {
    return (this.#sorted ??= [...this.users].sort((a, b) => byPlace(a.place, b.place)));
  }

  add(object: ConfigObject): void {
    this.users.add(object);
    this.#sorted = undefined;
  }

  remove(object: ConfigObject): void {
    this.users.delete(object);
    this.#sorted = undefined;
  }

  /** It says another thing than before: adds the topics on which the answer is another one by that. */
  changed(before: RowPlan, topics: Set<Topic>): void {
    const { plan } = this;
    topics.add(this.topic);
    for (const [key, topic] of this.#keys)
      if (!sameLaids(before.byKey.get(key), plan.byKey.get(key))) topics.add(topic);
    if (changesShape(before, plan)) topics.add(this.shape);
  }
}

/** A name that all rows of a mapping have, as a reference of one of their objects. */
export const mappedReferences = (from: ConfigObject, form: RowForm): readonly Reference[] =>
  form.said.references.map(({ field, to, name, node }) => ({ from, field, to, name, node }));
