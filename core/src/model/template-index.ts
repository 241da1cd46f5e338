import { addTo } from "../base/lists.ts";
import { objectSchema } from "../catalog/catalog.ts";
import { keptData } from "./inherit.ts";
import { Inheritance } from "./inheritance.ts";
import { inheritedFrom, type Ancestry, type Inherited } from "./inherited.ts";
import type { ConfigObject } from "./object.ts";
import type { Template, TemplateReference } from "./template.ts";
import { Topic } from "./topic.ts";

/** The templates of a project, and which objects inherit from them. */
export interface TemplateIndex {
  readonly all: readonly Template[];
  find(name: string): Template | undefined;
  readonly inheritances: readonly Inheritance[];
  /** Gives an object what its template says; nothing happens to one that extends none. */
  join(object: ConfigObject, topics?: Set<Topic>): void;
  leave(object: ConfigObject, topics?: Set<Topic>): void;
  /** Objects that extend a template may hide another part of what it says. */
  hidesOther(from: Ancestry, topics: Set<Topic>): void;
  /** Takes over the templates of all documents. */
  set(templates: readonly Template[], topics: Set<Topic>): void;
}

/** What hears of changes by templates: the index of a project's objects. */
export interface Inheritor {
  /** A reference that objects inherit is there, is gone, or has other objects behind it. */
  inherit(from: Inheritance, reference: TemplateReference, how: "there" | "gone" | "others"): void;
  remove(objects: readonly ConfigObject[]): void;
  add(objects: readonly ConfigObject[]): void;
}

/** No templates yet. `ask` hears what is asked. */
export const emptyTemplates = (ask: (topic: Topic) => void, tell: Inheritor): TemplateIndex =>
  new IndexedTemplates(ask, tell);

class IndexedTemplates implements TemplateIndex {
  readonly #ask: (topic: Topic) => void;
  readonly #tell: Inheritor;
  readonly #inheritances = new Map<string, Inheritance>();
  readonly #templates = new Topic();
  readonly #crowds = new Topic();
  #all: readonly Template[] = [];
  #byName: ReadonlyMap<string, readonly Template[]> = new Map();
  #listed: readonly Inheritance[] | undefined;

  constructor(ask: (topic: Topic) => void, tell: Inheritor) {
    this.#ask = ask;
    this.#tell = tell;
  }

  get all(): readonly Template[] {
    this.#ask(this.#templates);
    return this.#all;
  }

  find(name: string): Template | undefined {
    this.#ask(this.#templates);
    return this.#first(name);
  }

  get inheritances(): readonly Inheritance[] {
    this.#ask(this.#crowds);
    return (this.#listed ??= [...this.#inheritances.values()].sort((a, b) =>
      a.name === b.name ? (a.section < b.section ? -1 : 1) : a.name < b.name ? -1 : 1,
    ));
  }

  join(object: ConfigObject, topics?: Set<Topic>): void {
    const { base, section } = object;
    if (base === undefined) return;
    const it = this.#open(base.name, section, topics);
    object.inheritance = it;
    it.add(object);
    this.#crowdChanged(it, topics);
  }

  leave(object: ConfigObject, topics?: Set<Topic>): void {
    const from = object.inheritance;
    const it = from && this.#inheritances.get(`${from.section}/${from.name}`);
    if (it === undefined) return;
    it.remove(object);
    object.inheritance = undefined;
    this.#crowdChanged(it, topics);
    if (it.users.size > 0) return;
    for (const reference of it.now.references) this.#tell.inherit(it, reference, "gone");
    this.#inheritances.delete(`${it.section}/${it.name}`);
    this.#listed = undefined;
    topics?.add(this.#crowds);
  }

  hidesOther(from: Ancestry, topics: Set<Topic>): void {
    const it = this.#inheritances.get(`${from.section}/${from.name}`);
    it?.usersChanged();
    if (it) this.#crowdChanged(it, topics);
  }

  set(templates: readonly Template[], topics: Set<Topic>): void {
    if (sameList(templates, this.#all)) return;
    const before = this.#byName;
    this.#all = templates;
    this.#byName = grouped(templates);
    topics.add(this.#templates);
    const isChanged = (name: string): boolean => !sameList(before.get(name) ?? [], this.#byName.get(name) ?? []);
    for (const it of this.#inheritances.values())
      if (it.now.names.some(isChanged)) this.#renew(it, this.#inheritedBy(it, it.section), topics);
  }

  #first(name: string): Template | undefined {
    return this.#byName.get(name)?.[0];
  }

  #inheritedBy(from: { readonly name: string }, section: string): Inherited {
    return inheritedFrom(from, section, (name) => this.#first(name));
  }

  #open(name: string, section: string, topics: Set<Topic> | undefined): Inheritance {
    const key = `${section}/${name}`;
    const known = this.#inheritances.get(key);
    if (known) return known;
    const made = new Inheritance(name, section, this.#inheritedBy({ name }, section), this.#ask);
    this.#inheritances.set(key, made);
    this.#listed = undefined;
    topics?.add(this.#crowds);
    for (const it of made.now.references) this.#tell.inherit(made, it, "there");
    return made;
  }

  #crowdChanged(it: Inheritance, topics: Set<Topic> | undefined): void {
    topics?.add(it.crowd);
    for (const reference of it.now.references) this.#tell.inherit(it, reference, "others");
  }

  #renew(it: Inheritance, now: Inherited, topics: Set<Topic>): void {
    const moved = namesAre(it, it.now) === namesAre(it, now) ? [] : [...it.users];
    this.#tell.remove(moved);
    for (const reference of it.now.references) this.#tell.inherit(it, reference, "gone");
    it.become(now, topics);
    for (const reference of now.references) this.#tell.inherit(it, reference, "there");
    for (const object of moved) object.inheritance = it;
    this.#tell.add(moved);
  }
}

/** What objects get of what names them. */
function namesAre({ section }: Inheritance, { values }: Inherited): string {
  const identity = objectSchema(section)?.identity ?? [];
  return JSON.stringify(identity.map((key) => values && keptData(values)[key]));
}

function grouped(templates: readonly Template[]): ReadonlyMap<string, readonly Template[]> {
  const groups = new Map<string, Template[]>();
  for (const it of templates) {
    addTo(groups, it.name, it);
  }
  return groups;
}

const sameList = (a: readonly Template[], b: readonly Template[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);
