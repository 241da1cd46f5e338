import { addTo } from "../base/lists.ts";
import { say } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import { byPlace } from "../model/place.ts";
import type { Project } from "../model/project.ts";
import type { Subscriber, Topic } from "../model/topic.ts";
import type { Finding } from "./finding.ts";
import { byFirst, causeOf, isShared, isWrongForAll, toldApart, together, type ThroughFinding } from "./share.ts";

/** Somebody whose findings at shared values count with those of others of the same type. */
export interface Finder<F extends Finder<F>> {
  readonly shape: readonly Finding[];
  readonly said: readonly Finding[];
  /** Those of them that stand at shared values. */
  told: readonly Told<F>[];
}

/** What one found at a shared value, and the cause that it has in common with others. */
export interface Told<F extends Finder<F>> {
  readonly by: F;
  readonly finding: ThroughFinding;
  /** When it was found, counted by the moves of all causes. */
  readonly at: number;
  /** The move because of which its finder was asked again: once for each, whatever is found then. */
  askedFor: number;
  cause: SharedCause<F>;
}

/**
 * What many objects have to say of one shared value, in the same words. When the template or mapping in which it stands is
 * another piece of text, what they say is the same and only its place is not: then one of them is asked again, and the others
 * only when they have to be shown each for itself.
 */
export class SharedCause<F extends Finder<F>> implements Subscriber {
  topics: readonly Topic[] = [];
  readonly all: SharedCauses<F>;
  key: string;
  readonly members = new Map<ConfigObject, Told<F>>();
  /** What was found before stands elsewhere by now. */
  movedAt = 0;
  /** Whether it is shown once, for all its members. */
  isTogether = true;
  #first: Told<F> | undefined;

  constructor(all: SharedCauses<F>, key: string) {
    this.all = all;
    this.key = key;
  }

  /** What the first of its members found, in the order of the files. */
  get first(): Told<F> | undefined {
    if (this.#first === undefined) for (const it of this.members.values()) this.#compare(it);
    return this.#first;
  }

  add(told: Told<F>): void {
    const { through } = told.finding;
    if (this.members.has(through)) return;
    if (this.#first !== undefined || this.members.size === 0) this.#compare(told);
    this.members.set(through, told);
  }

  /** One of its members of whom something holds: the first of them, if it holds of it. */
  one(holds: (it: F) => boolean): Told<F> | undefined {
    const { first } = this;
    if (first !== undefined && holds(first.by)) return first;
    for (const it of this.members.values()) if (holds(it.by)) return it;
    return undefined;
  }

  delete({ finding: { through } }: Told<F>): void {
    if (this.#first?.finding.through === through) this.#first = undefined;
    this.members.delete(through);
  }

  #compare(it: Told<F>): void {
    const first = this.#first?.finding.through.place;
    if (first === undefined || byPlace(it.finding.through.place, first) < 0) this.#first = it;
  }

  /** It is to be told when the whole of which it is a part is another piece of text. */
  hear(whole: Topic): void {
    if (this.topics.includes(whole)) return;
    this.topics = [...this.topics, whole];
    whole.add(this);
  }

  unsubscribe(): void {
    for (const it of this.topics) it.delete(this);
    this.topics = [];
  }

  /** Who is shown, found it where it stood before, and was not asked again since. */
  *old(): Generator<F> {
    if (this.movedAt === 0) return;
    const { first } = this;
    const shown = this.isTogether ? (first === undefined ? [] : [first]) : this.members.values();
    for (const it of shown) {
      if (it.at >= this.movedAt || it.askedFor >= this.movedAt) continue;
      it.askedFor = this.movedAt;
      yield it.by;
    }
  }
}

/** What was found in a project at values that several objects share, and how it is shown: each cause once. */
export class SharedCauses<F extends Finder<F>> {
  readonly #project: Project;
  readonly #byKey = new Map<string, SharedCause<F>>();
  #byUri: ReadonlyMap<string, readonly Finding[]> = new Map();
  #moves = 0;
  #isStale = false;
  /** Whether something else is to be shown by now, or somebody to be asked again for it. */
  isUnsure = false;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Takes what somebody has found by now. What others found may be shown otherwise by that. */
  note(by: F): void {
    const before = by.told;
    if (before.length > 0 || by.said.some(isShared) || by.shape.some(isShared)) {
      const found = [...by.shape, ...by.said].filter(isShared);
      for (const it of before) it.cause.delete(it);
      by.told = found.map((finding) => before.find((it) => it.finding === finding) ?? this.#told(by, finding));
      for (const it of by.told) it.cause.add(it);
      for (const { cause } of before) if (cause.members.size === 0) this.#drop(cause);
    }
    this.changed();
  }

  /** Who shares a value, or what they share, may be another by now. */
  changed(): void {
    if (this.#byKey.size + this.#byUri.size > 0) this.#isStale = this.isUnsure = true;
  }

  #told(by: F, finding: ThroughFinding): Told<F> {
    const key = causeOf(finding);
    const cause = this.#byKey.get(key) ?? new SharedCause<F>(this, key);
    this.#byKey.set(key, cause);
    return { by, finding, at: this.#moves, askedFor: 0, cause };
  }

  #drop(it: SharedCause<F>): void {
    it.unsubscribe();
    if (this.#byKey.get(it.key) === it) this.#byKey.delete(it.key);
  }

  /** What a cause is about is another piece of text. */
  moves(it: SharedCause<F>): void {
    it.movedAt = ++this.#moves;
    this.changed();
  }

  /**
   * One member of a cause was asked again, as its place is another one. Where it says the same as before so do the others, and
   * the cause stands where it says so now. Gives whether it does.
   */
  follow(cause: SharedCause<F>, { by, finding }: Told<F>, before: readonly Finding[]): boolean {
    const now = [...by.shape, ...by.said];
    const isAsBefore = now.length === before.length && now.every((it, i) => saysTheSame(it, before[i] as Finding));
    const moved = isAsBefore ? now[before.indexOf(finding)] : undefined;
    const there = by.told.find((it) => it.finding === moved)?.cause;
    if (there === undefined) return false;
    if (there !== cause) this.#join(cause, there);
    return true;
  }

  // The larger one takes in the smaller, and is where `there` is from then on.
  #join(cause: SharedCause<F>, there: SharedCause<F>): void {
    const { key } = there;
    const [few, many] = cause.members.size > there.members.size ? [there, cause] : [cause, there];
    many.movedAt = Math.max(few.movedAt, many.movedAt);
    for (const { by } of few.members.values())
      for (const it of by.told)
        if (it.cause === few) {
          it.cause = many;
          many.add(it);
        }
    for (const it of few.topics) many.hear(it);
    this.#drop(few);
    if (this.#byKey.get(many.key) === many) this.#byKey.delete(many.key);
    many.key = key;
    this.#byKey.set(key, many);
    this.changed();
  }

  /** Whoever is shown, and found it where it stood before: they are to be asked again. */
  old(): readonly F[] {
    this.isUnsure = this.#isStale;
    return [...this.#byKey.values()].flatMap((it) => [...it.old()]);
  }

  /** Decides anew what is shown, if that may be something else; gives the files in which it may be. */
  share(): readonly string[] {
    if (!this.#isStale) return [];
    this.#isStale = false;
    const before = this.#byUri;
    const firsts = [...this.#byKey.values()].flatMap((it) => it.first ?? []);
    firsts.sort((a, b) => byFirst(a.finding, b.finding));
    const [shown, apart]: [Finding[], ThroughFinding[]] = [[], []];
    for (const { finding, cause } of firsts) {
      cause.isTogether = isWrongForAll(finding, cause.members, this.#project);
      if (cause.isTogether) shown.push(together(finding, cause.members.size));
      else for (const it of cause.members.values()) apart.push(it.finding);
    }
    this.#byUri = byUri([...shown, ...toldApart(apart)]);
    return [...before.keys(), ...this.#byUri.keys()];
  }

  /** Where there are findings. */
  get uris(): Iterable<string> {
    return this.#byUri.keys();
  }

  findingsIn(uri: string): readonly Finding[] {
    return this.#byUri.get(uri) ?? [];
  }
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.severity === b.severity &&
  isShared(a) === isShared(b) &&
  say(a.message, "en") === say(b.message, "en");

function byUri(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const it of findings) addTo(all, it.spot.chunk.uri, it);
  return all;
}
