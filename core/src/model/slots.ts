import type { Address } from "../base/address.ts";
import { FirstUse, isUse } from "./first-use.ts";
import { inheritedReference } from "./inheritance.ts";
import type { ConfigObject, Reference } from "./object.ts";
import { byPlace, insertByPlace, LateLists, removeFrom } from "./place.ts";
import { Spellings } from "./spellings.ts";
import type { TemplateReference } from "./template.ts";
import { Topic } from "./topic.ts";

/** What gives the same reference to many objects: a template to those that extend it, a mapping to its rows. */
interface Giver {
  /** Who does not hide what stands at a path of keys, in the order of the files. */
  heirs(path: readonly string[]): readonly ConfigObject[];
}

/** A reference that many objects have by a template or mapping. */
interface Heirs {
  readonly from: Giver;
  readonly reference: TemplateReference;
}

/** What is known under an address: the objects that have it, and who names them. */
interface Slot {
  objects: ConfigObject[];
  /** References that objects state themselves. */
  own: Reference[];
  heirs: Heirs[] | undefined;
  /** Own and inherited ones together, in the order of the files, until one of them changes. */
  all: readonly Reference[] | undefined;
  at: Topic | undefined;
  to: Topic | undefined;
  first: FirstUse | undefined;
}

/** From so many objects on, lists are gone through once for all of them. */
const many = 20;

/** The objects of a project by section and address, and who refers to each. */
export class Slots {
  #topics: Set<Topic> | undefined = undefined;
  /** Those of which the first use may be another one by what is done now. */
  readonly #unsure = new Map<Address, Slot>();
  readonly #sections = new Map<string, { readonly objects: ConfigObject[]; readonly topic: Topic }>();
  readonly #slots = new Map<Address, Slot>();
  /** Of every address that has a slot: who asks for one that nothing has hears of those that differ in capitals only. */
  readonly #spellings = new Spellings();
  /** Lists of sections, and of those who name an address, while many come and go. */
  readonly #objects = new LateLists<ConfigObject>(placeOf);
  readonly #references = new LateLists<Reference>(fromPlaceOf);

  /** Does something; adds the topics on which the answer is another one by it. */
  telling(topics: Set<Topic> | undefined, run: () => void): void {
    this.#topics = topics;
    run();
    for (const [address, slot] of this.#unsure) {
      slot.first?.become(this.#firstIn(address), topics);
      this.#tidy(address, slot);
    }
    this.#unsure.clear();
    this.#topics = undefined;
  }

  section(section: string): { readonly objects: readonly ConfigObject[]; readonly topic: Topic } {
    const it = this.#section(section);
    this.#objects.read(it.objects);
    return it;
  }

  #section(section: string): { readonly objects: ConfigObject[]; readonly topic: Topic } {
    const known = this.#sections.get(section);
    if (known) return known;
    const made = { objects: [], topic: new Topic() };
    this.#sections.set(section, made);
    return made;
  }

  objectsAt(address: Address): readonly ConfigObject[] {
    return this.#slots.get(address)?.objects ?? none;
  }

  /** The objects whose address differs in capitals only, in the order of the files. Another answer is told at the topic of the address. */
  objectsLike(address: Address): readonly ConfigObject[] {
    const found = this.#spellings.besides(address).flatMap((it) => this.objectsAt(it));
    return found.sort((a, b) => byPlace(a.place, b.place));
  }

  topicAt(address: Address): Topic {
    return (this.#slotOf(address).at ??= new Topic());
  }

  topicTo(address: Address): Topic {
    return (this.#slotOf(address).to ??= new Topic());
  }

  isFirstUse(reference: Reference): boolean {
    return this.#firstIn(reference.to)?.node === reference.node;
  }

  topicOfFirst(reference: Reference): Topic {
    const slot = this.#slotOf(reference.to);
    slot.first ??= new FirstUse(this.#firstIn(reference.to));
    return slot.first.topicOf(reference);
  }

  #firstIn(address: Address): Reference | undefined {
    return this.referrersTo(address).find(isUse);
  }

  referrersTo(address: Address): readonly Reference[] {
    const slot = this.#slots.get(address);
    if (slot === undefined) return none;
    const own = this.#references.read(slot.own);
    if (slot.heirs === undefined) return own;
    return (slot.all ??= joined([own, ...slot.heirs.map(inherited)]));
  }

  inherit(from: Giver, reference: TemplateReference, how: "there" | "gone" | "others"): void {
    const slot = this.#slotOf(reference.to);
    if (how === "there") (slot.heirs ??= []).push({ from, reference });
    if (how === "gone") {
      const left = slot.heirs?.filter((it) => it.from !== from || it.reference !== reference);
      slot.heirs = left?.length === 0 ? undefined : left;
    }
    this.#referrersChanged(reference.to, slot);
    if (how === "gone") this.#tidy(reference.to, slot);
  }

  /** Objects of a section may say another thing. */
  sayOther(section: string): void {
    this.#topics?.add(this.#section(section).topic);
  }

  add(objects: readonly ConfigObject[]): void {
    const areMany = objects.length >= many;
    for (const object of objects) {
      const { objects: list, topic } = this.#section(object.section);
      this.#topics?.add(topic);
      if (areMany) this.#objects.add(list, object);
      else insertByPlace(this.#objects.read(list), object, placeOf);
      const slot = this.#slotOf(object.address);
      if (slot.objects.length === 0) slot.objects = [object];
      else insertByPlace(slot.objects, object, placeOf);
      this.#objectsChanged(object.address, slot);
      for (const it of object.own) {
        const to = this.#slotOf(it.to);
        if (to.own === noReferences) to.own = [it];
        else if (areMany) this.#references.add(to.own, it);
        else insertByPlace(this.#references.read(to.own), it, fromPlaceOf);
        this.#referrersChanged(it.to, to);
      }
    }
  }

  remove(objects: readonly ConfigObject[]): void {
    const areMany = objects.length >= many;
    const referred = new Map<Address, Slot>();
    for (const object of objects) {
      const { objects: list, topic } = this.#section(object.section);
      this.#topics?.add(topic);
      if (areMany) this.#objects.remove(list, object);
      else removeFrom(this.#objects.read(list), object);
      const slot = this.#slotOf(object.address);
      removeFrom(slot.objects, object);
      this.#objectsChanged(object.address, slot);
      for (const it of object.own) {
        const to = this.#slotOf(it.to);
        if (areMany) this.#references.remove(to.own, it);
        else removeFrom(this.#references.read(to.own), it);
        to.first?.forget(it);
        this.#referrersChanged(it.to, to);
        referred.set(it.to, to);
      }
      this.#tidy(object.address, slot);
    }
    for (const [address, slot] of referred) this.#tidy(address, slot);
  }

  #slotOf(address: Address): Slot {
    const known = this.#slots.get(address);
    if (known) return known;
    // Arrays of one are as small as can be; one that grows from nothing takes room for sixteen.
    const slot: Slot = {
      objects: noObjects,
      own: noReferences,
      heirs: undefined,
      all: undefined,
      at: undefined,
      to: undefined,
      first: undefined,
    };
    this.#slots.set(address, slot);
    this.#spellings.add(address);
    return slot;
  }

  #objectsChanged(address: Address, { at }: Slot): void {
    if (this.#topics === undefined) return;
    if (at) this.#topics.add(at);
    for (const it of this.#spellings.besides(address)) {
      const other = this.#slots.get(it)?.at;
      if (other) this.#topics.add(other);
    }
  }

  #referrersChanged(address: Address, slot: Slot): void {
    slot.all = undefined;
    if (slot.first) this.#unsure.set(address, slot);
    if (slot.to) this.#topics?.add(slot.to);
  }

  #tidy(address: Address, slot: Slot): void {
    if (this.#slots.get(address) !== slot) return; // it has gone before, and another one may have come
    const { objects, own, heirs, at, to, first } = slot;
    if (objects.length > 0 || heirs !== undefined || [at, to, first].some((it) => it?.isIdle === false)) return;
    if (this.#references.hasSome(own)) return;
    this.#slots.delete(address);
    this.#spellings.remove(address);
  }
}

const none: readonly never[] = [];
// Nothing is ever put into these two: who has none gets an array of one.
const noObjects: ConfigObject[] = [];
const noReferences: Reference[] = [];

const placeOf = (it: ConfigObject): ConfigObject["place"] => it.place;
const fromPlaceOf = ({ from }: Reference): ConfigObject["place"] => from.place;

const inherited = ({ from, reference }: Heirs): readonly Reference[] =>
  from.heirs(reference.path).map((it) => inheritedReference(it, reference));

/** Lists in the order of the files, as one. */
function joined(lists: readonly (readonly Reference[])[]): readonly Reference[] {
  const some = lists.filter((it) => it.length > 0);
  const [only] = some;
  if (only !== undefined && some.length === 1) return only;
  return some.flat().sort((a, b) => byPlace(a.from.place, b.from.place));
}
