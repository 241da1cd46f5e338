import type { JsonObject } from "../base/json.ts";
import { hides, keptData } from "./inherit.ts";
import type { Ancestry, Inherited } from "./inherited.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { byPlace } from "./place.ts";
import type { TemplateReference } from "./template.ts";
import { Topic } from "./topic.ts";

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
  /** Woken when it gets or loses users. */
  readonly crowd = new Topic();
  now: Inherited;
  readonly #ask: (topic: Topic) => void;
  #sorted: readonly ConfigObject[] | undefined;

  constructor(name: string, section: string, now: Inherited, ask: (topic: Topic) => void) {
    this.name = name;
    this.section = section;
    this.now = now;
    this.#ask = ask;
  }

  /** What the templates say at present; whoever asks is told when it changes. */
  get said(): Inherited {
    this.#ask(this.topic);
    return this.now;
  }

  /** Who extends it, in the order of the files. */
  get all(): readonly ConfigObject[] {
    this.#ask(this.crowd);
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
}

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
