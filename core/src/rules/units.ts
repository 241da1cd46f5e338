import type { Steps } from "../base/steps.ts";
import { Derived } from "../model/derived.ts";
import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import { PartTopic, type Topic } from "../model/topic.ts";
import { SharedCause, SharedCauses } from "./shared-causes.ts";
import { chunksOf } from "./chunks.ts";
import { checkObject, checkRest, objectFindings } from "./check.ts";
import { Crowds } from "./crowds.ts";
import type { Finding } from "./finding.ts";
import { objectShape } from "./object-shape.ts";
import type { OwnRules, ProjectCheck, Rule } from "./rule.ts";
import { isShared } from "./share.ts";
import type { CrowdTopics, Unit, UnitCrowd } from "./unit.ts";

/** All units of an engine: which are to be checked, and what was found. */
export interface Units {
  add(project: ProjectIndex | undefined, of: ConfigObject | Rule | ProjectCheck): Unit;
  drop(it: Unit): void;
  /** The same, where its project is let go with all that it was asked, and has no templates and no rows. */
  letGo(it: Unit): void;
  /** Nobody asks about a project any more. */
  close(project: ProjectIndex): void;
  /** The shapes of objects are to be looked at again. */
  reshape(some: Iterable<Unit>): void;
  /** Objects that were checked are to be checked again, whatever was asked about them. */
  recheck(some: Iterable<Unit>): void;
  /**
   * What was asked about these topics is to be asked again; what was concluded from it, and is another thing now, comes to them.
   * Nothing else may happen between its steps.
   */
  invalidate(topics: Set<Topic>): Steps<void>;
  /** Shapes first, as they need nothing but their object, then what the rules say; one unit for each step. */
  settle(): Generator<void, void>;
  readonly isSettled: boolean;
  readonly isShaped: boolean;
  /** The file of the object that the next step checks; undefined where it is about a project, or nothing is left. */
  readonly next: string | undefined;
  findingsIn(uri: string): Iterable<Finding>;
  /** Puts together what was found at values that objects share; tells in which files that is another thing than before. */
  share(): void;
}

/** Topics of which those hear in one step who asked about them. */
const manyTopics = 5_000;

// Shared: most units have nothing to say.
const none: readonly never[] = [];

/** No units yet. `touch` hears in which files there may be other findings than before; `own` gives the rules of a team's own. */
export const createUnits = (touch: (uri: string) => void, own: OwnRules): Units => new UnitsOfEngine(touch, own);

class UnitsOfEngine implements Units {
  readonly #touch: (uri: string) => void;
  readonly #own: OwnRules;
  readonly #unshaped = new Set<Unit>();
  readonly #dirty = new Set<Unit>();
  readonly #byFile = new Map<string, Set<Unit>>();
  readonly #crowds = new Crowds();
  readonly #shared = new Map<ProjectIndex, SharedCauses<Unit>>();
  /** Of these one member is to be asked again, as they stand elsewhere now. */
  readonly #moved = new Set<SharedCause<Unit>>();
  /** What the check that runs has asked. */
  readonly #heard: Topic[] = [];
  #run = 0;

  constructor(touch: (uri: string) => void, own: OwnRules) {
    this.#touch = touch;
    this.#own = own;
  }

  add(project: ProjectIndex | undefined, of: ConfigObject | Rule | ProjectCheck): Unit {
    const it: Unit = {
      project,
      of,
      shape: none,
      said: none,
      topics: none,
      told: none,
      crowd: undefined,
      isGone: false,
    };
    ("on" in of ? this.#dirty : this.#unshaped).add(it);
    return it;
  }

  drop(it: Unit): void {
    for (const topic of it.topics) topic.delete(it);
    this.#crowds.leave(it);
    const before = this.#end(it);
    this.#note(it);
    this.#place(it, before, none);
  }

  letGo(it: Unit): void {
    this.#place(it, this.#end(it), none);
  }

  close(project: ProjectIndex): void {
    for (const uri of this.#shared.get(project)?.uris ?? []) this.#touch(uri);
    this.#shared.delete(project);
  }

  /** Gives what was found until then. */
  #end(it: Unit): readonly Finding[] {
    it.isGone = true;
    this.#unshaped.delete(it);
    this.#dirty.delete(it);
    const before = it.shape.length + it.said.length === 0 ? none : [...it.shape, ...it.said];
    it.topics = it.shape = it.said = none;
    return before;
  }

  reshape(some: Iterable<Unit>): void {
    for (const it of some) this.#unshaped.add(it);
  }

  recheck(some: Iterable<Unit>): void {
    for (const it of some) if (!it.isGone && !this.#unshaped.has(it)) this.#dirty.add(it);
  }

  *invalidate(topics: Set<Topic>): Steps<void> {
    let [count, hasParts] = [0, false];
    for (const topic of topics) {
      hasParts ||= topic instanceof PartTopic;
      if (++count % manyTopics === 0) yield;
      for (const it of [...topic.subscribers()] as (Unit | SharedCause<Unit> | CrowdTopics | Derived<unknown>)[])
        if (!(it instanceof Derived)) this.#hears(it, topic);
        else if (it.renew()) topics.add(it.topic);
    }
    if (hasParts) for (const it of this.#shared.values()) it.changed();
  }

  /** Shapes first; whoever stops between two steps may find other work when it goes on. */
  *settle(): Generator<void, void> {
    while (!this.isSettled) yield* this.#work();
  }

  get isSettled(): boolean {
    if (this.#unshaped.size + this.#crowds.doubted.size + this.#moved.size + this.#dirty.size > 0) return false;
    for (const it of this.#shared.values()) if (it.isUnsure) return false;
    return true;
  }

  get isShaped(): boolean {
    return this.#unshaped.size === 0;
  }

  get next(): string | undefined {
    const [one] = this.#crowds.doubted.keys();
    for (const set of [this.#unshaped, one?.members ?? none, this.#dirty])
      for (const { of } of set) return "on" in of ? undefined : of.node.chunk.uri;
    return undefined;
  }

  *findingsIn(uri: string): Iterable<Finding> {
    for (const it of this.#byFile.get(uri) ?? []) {
      for (const finding of it.shape) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
      for (const finding of it.said) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
    }
    for (const it of this.#shared.values()) yield* it.findingsIn(uri);
  }

  share(): void {
    for (const all of this.#shared.values()) for (const uri of all.share()) this.#touch(uri);
  }

  #hears(it: Unit | SharedCause<Unit> | CrowdTopics, topic: Topic): void {
    if (it instanceof SharedCause) {
      it.all.moves(it);
      this.#moved.add(it);
      return;
    }
    if ("whose" in it) {
      for (const one of this.#crowds.invalidated(it)) this.#dirty.add(one);
      return;
    }
    this.#dirty.add(it);
    // Another template may lack what the old one had.
    if (!("on" in it.of) && isOfShape(it.of, topic, it.shape.length > 0)) this.#unshaped.add(it);
  }

  *#work(): Generator<void, void> {
    const { doubted } = this.#crowds;
    for (const it of this.#unshaped) {
      this.#unshaped.delete(it);
      this.#shape(it);
      if (it.project) this.#dirty.add(it);
      yield;
    }
    for (const [crowd, isAsBefore] of doubted) {
      this.#resolve(crowd, isAsBefore);
      yield;
      if (this.#unshaped.size > 0) return;
    }
    for (const it of this.#moved) {
      this.#follow(it);
      yield;
      if (this.#unshaped.size + doubted.size > 0) return;
    }
    for (const it of this.#dirty) {
      this.#dirty.delete(it);
      if (!it.isGone) this.#check(it);
      yield;
      if (this.#unshaped.size + doubted.size + this.#moved.size > 0) return;
    }
    this.share();
    for (const all of this.#shared.values()) if (all.isUnsure) for (const it of all.old()) this.#ask(it);
  }

  /** One of those that are alike is asked for all of them; where it says something else, each is. */
  #resolve(crowd: UnitCrowd, isAsBefore: () => boolean): void {
    this.#crowds.doubted.delete(crowd);
    for (const one of crowd.members) {
      this.#check(one);
      break;
    }
    if (!isAsBefore()) for (const one of crowd.members) this.#dirty.add(one);
  }

  #shape(it: Unit): void {
    if ("on" in it.of) return;
    const before = it.shape;
    // Without a project nobody puts together what objects share.
    const found = it.project === undefined ? objectShape(it.of) : objectFindings(it.of, this.#crowds.alikeOf(it));
    it.shape = kept(found);
    this.#note(it);
    this.#place(it, before, it.shape);
  }

  #check(it: Unit): void {
    const { project, of, said } = it;
    if (project === undefined) return;
    this.#run++;
    this.#heard.length = 0;
    project.asked = this.#hear;
    try {
      if (!("on" in of) && of.inheritance) this.#hear(of.inheritance.shape);
      if (!("on" in of) && of.row) this.#hear(of.row.form.shape);
      it.said = kept(
        "on" in of ? checkRest(of, project) : checkObject(of, project, this.#crowds.alikeOf(it), this.#own),
      );
    } finally {
      project.asked = undefined;
      this.#listen(it);
    }
    this.#place(it, said, it.said);
  }

  readonly #hear = (topic: Topic): void => {
    if (topic.run === this.#run) return;
    topic.run = this.#run;
    this.#heard.push(topic);
  };

  #listen(it: Unit): void {
    const { topics } = it;
    const heard = this.#heard;
    this.#note(it);
    for (const whole of this.#wholesAt(it, ownOf(it))) this.#hear(whole);
    for (const { finding, cause } of it.told) for (const whole of this.#wholesAt(it, [finding])) cause.hear(whole);
    if (topics.length === heard.length && topics.every((topic, i) => topic === heard[i])) return;
    for (const topic of topics) topic.delete(it);
    it.topics = heard.slice();
    for (const topic of heard) topic.add(it);
  }

  // Of what was heard of in parts, that in which findings stand: their place may be another one when any part of it is.
  #wholesAt({ of }: Unit, findings: readonly Finding[]): readonly Topic[] {
    if (findings.length === 0) return none;
    const chunks = [...chunksOf(findings)];
    const wholes = this.#heard.flatMap((it) => (it instanceof PartTopic && chunks.some(it.standsIn) ? it.whole : []));
    const form = "on" in of ? undefined : of.row?.form;
    return form !== undefined && chunks.some(form.standsIn) ? [...wholes, form.topic] : wholes;
  }

  // What one of many objects has at a shared value counts with what the others have, or have not, there.
  #note(it: Unit): void {
    const { project, of } = it;
    if (project === undefined || "on" in of || (of.base ?? of.row) === undefined) return;
    const causes = this.#shared.get(project) ?? new SharedCauses<Unit>(project);
    this.#shared.set(project, causes);
    causes.note(it);
  }

  // One of those who had said it where it stood before says where it stands now; else all are asked.
  #follow(cause: SharedCause<Unit>): void {
    this.#moved.delete(cause);
    const told = cause.one((it) => !this.#isOpen(it));
    if (told === undefined) return;
    const [one, before] = [told.by, [...told.by.shape, ...told.by.said]];
    if (one.shape.length > 0) this.#shape(one);
    this.#check(one);
    if (!cause.all.follow(cause, told, before)) for (const { by } of cause.members.values()) this.#ask(by);
  }

  #isOpen(it: Unit): boolean {
    return this.#dirty.has(it) || this.#unshaped.has(it);
  }

  #ask(it: Unit): void {
    this.#dirty.add(it);
    if (it.shape.length > 0) this.#unshaped.add(it);
  }

  // Notes in which files a unit has findings, and that they may be others there.
  #place(it: Unit, before: readonly Finding[], after: readonly Finding[]): void {
    for (const { spot } of before) this.#touch(spot.chunk.uri);
    for (const { spot, through } of after) {
      if (through !== undefined) continue;
      const { uri } = spot.chunk;
      this.#touch(uri);
      const set = this.#byFile.get(uri);
      if (set) set.add(it);
      else this.#byFile.set(uri, new Set([it]));
    }
    if (before.length > 0 && it.shape.length + it.said.length === 0)
      for (const { spot } of before) this.#byFile.get(spot.chunk.uri)?.delete(it);
  }
}

// What is wrong with the shape by what is inherited may have another place.
const isOfShape = ({ inheritance, row }: ConfigObject, topic: Topic, hasFindings: boolean): boolean =>
  [inheritance, row?.form].some(
    (from) => from !== undefined && (from.shape === topic || (hasFindings && from.topic === topic)),
  );

const ownOf = ({ shape, said, told }: Unit): readonly Finding[] =>
  told.length === shape.length + said.length ? none : [...shape, ...said].filter((it) => !isShared(it));

function kept(findings: Iterable<Finding>): readonly Finding[] {
  const list = [...findings];
  return list.length === 0 ? none : list;
}
