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
export function emptyTemplates(ask: (topic: Topic) => void, tell: Inheritor): TemplateIndex {
  const inheritances = new Map<string, Inheritance>();
  const [templatesTopic, crowds] = [new Topic(), new Topic()];
  let all: readonly Template[] = [];
  let byName: ReadonlyMap<string, readonly Template[]> = new Map();
  let listed: readonly Inheritance[] | undefined;

  const first = (name: string): Template | undefined => byName.get(name)?.[0];

  function open(name: string, section: string, topics: Set<Topic> | undefined): Inheritance {
    const key = `${section}/${name}`;
    const known = inheritances.get(key);
    if (known) return known;
    const made = new Inheritance(name, section, inheritedFrom({ name }, section, first), ask);
    inheritances.set(key, made);
    listed = undefined;
    topics?.add(crowds);
    for (const it of made.now.references) tell.inherit(made, it, "there");
    return made;
  }

  function crowdChanged(it: Inheritance, topics: Set<Topic> | undefined): void {
    topics?.add(it.crowd);
    for (const reference of it.now.references) tell.inherit(it, reference, "others");
  }

  function renew(it: Inheritance, now: Inherited, topics: Set<Topic>): void {
    const moved = namesAre(it, it.now) === namesAre(it, now) ? [] : [...it.users];
    tell.remove(moved);
    for (const reference of it.now.references) tell.inherit(it, reference, "gone");
    it.become(now, topics);
    for (const reference of now.references) tell.inherit(it, reference, "there");
    for (const object of moved) object.inheritance = it;
    tell.add(moved);
  }

  return {
    get all() {
      ask(templatesTopic);
      return all;
    },
    find(name) {
      ask(templatesTopic);
      return first(name);
    },
    get inheritances() {
      ask(crowds);
      return (listed ??= [...inheritances.values()].sort((a, b) =>
        a.name === b.name ? (a.section < b.section ? -1 : 1) : a.name < b.name ? -1 : 1,
      ));
    },
    join(object, topics) {
      const { base, section } = object;
      if (base === undefined) return;
      const it = open(base.name, section, topics);
      object.inheritance = it;
      it.add(object);
      crowdChanged(it, topics);
    },
    leave(object, topics) {
      const from = object.inheritance;
      const it = from && inheritances.get(`${from.section}/${from.name}`);
      if (it === undefined) return;
      it.remove(object);
      object.inheritance = undefined;
      crowdChanged(it, topics);
      if (it.users.size > 0) return;
      for (const reference of it.now.references) tell.inherit(it, reference, "gone");
      inheritances.delete(`${it.section}/${it.name}`);
      listed = undefined;
      topics?.add(crowds);
    },
    hidesOther(from, topics) {
      const it = inheritances.get(`${from.section}/${from.name}`);
      it?.usersChanged();
      if (it) crowdChanged(it, topics);
    },
    set(templates, topics) {
      if (templates.length === all.length && templates.every((it, i) => it === all[i])) return;
      const before = byName;
      all = templates;
      byName = grouped(templates);
      topics.add(templatesTopic);
      const isChanged = (name: string): boolean => !sameList(before.get(name) ?? [], byName.get(name) ?? []);
      for (const it of inheritances.values())
        if (it.now.names.some(isChanged)) renew(it, inheritedFrom(it, it.section, first), topics);
    },
  };
}

/** What objects get of what names them. */
function namesAre({ section }: Inheritance, { values }: Inherited): string {
  const identity = objectSchema(section)?.identity ?? [];
  return JSON.stringify(identity.map((key) => values && keptData(values)[key]));
}

function grouped(templates: readonly Template[]): ReadonlyMap<string, readonly Template[]> {
  const groups = new Map<string, Template[]>();
  for (const it of templates) {
    const same = groups.get(it.name);
    if (same) same.push(it);
    else groups.set(it.name, [it]);
  }
  return groups;
}

const sameList = (a: readonly Template[], b: readonly Template[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);
