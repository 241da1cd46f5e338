import type { Steps } from "../base/steps.ts";
import { Derived } from "../model/derived.ts";
import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import { PartTopic, type Subscriber, type Topic } from "../model/topic.ts";
import { alikeness, type Alike, type Learned } from "./alike.ts";
import { SharedCause, SharedCauses, type Finder, type Told } from "./shared-causes.ts";
import { chunksOf } from "./chunks.ts";
import { checkObject, checkRest, objectFindings, rulesOf } from "./check.ts";
import type { Finding } from "./finding.ts";
import { objectShape } from "./object-shape.ts";
import type { OwnRules, ProjectCheck, Rule } from "./rule.ts";
import { isShared } from "./share.ts";

/** Something that is checked as one: an object, or what one rule says of a project beside its objects. */
export interface Unit extends Subscriber, Finder {
  readonly project: ProjectIndex | undefined;
  readonly of: ConfigObject | Rule | ProjectCheck;
  shape: readonly Finding[];
  said: readonly Finding[];
  topics: readonly Topic[];
  told: readonly Told[];
  /** Those with which it is alike. */
  crowd: Crowd | undefined;
  isGone: boolean;
}

/** Units whose objects are alike: what was learned of one holds for all while what was asked meanwhile has the same answers. */
interface Crowd {
  readonly alike: Alike;
  readonly members: Set<Unit>;
  /** What was asked for all of them, and what for those of them that say the same. */
  readonly asked: { readonly all: CrowdTopics; readonly same: CrowdTopics };
}

interface CrowdTopics extends Subscriber {
  readonly whose: () => Crowd;
  readonly topics: Topic[];
}

function crowdOf(alike: Alike): Crowd {
  const of = (): CrowdTopics => ({ whose: () => crowd, topics: [] });
  const crowd: Crowd = { alike, members: new Set(), asked: { all: of(), same: of() } };
  return crowd;
}

/** All units of an engine: which are to be checked, and what was found. */
export interface Units {
  add(project: ProjectIndex | undefined, of: ConfigObject | Rule | ProjectCheck): Unit;
  drop(it: Unit): void;
  /** Objects that were checked are to be checked again, whatever was asked about them. */
  recheck(some: Iterable<Unit>): void;
  /** What was asked about these topics is to be asked again. Nothing else may happen between its steps. */
  invalidate(topics: Iterable<Topic>): Steps<void>;
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
export function createUnits(touch: (uri: string) => void, own: OwnRules): Units {
  const unshaped = new Set<Unit>();
  const dirty = new Set<Unit>();
  const byFile = new Map<string, Set<Unit>>();
  const heard: Topic[] = [];
  const shared = new Map<ProjectIndex, SharedCauses>();
  // Of these one member is to be asked again, as they stand elsewhere now.
  const moved = new Set<SharedCause>();
  let run = 0;

  const hear = (topic: Topic): void => {
    if (topic.run === run) return;
    topic.run = run;
    heard.push(topic);
  };

  const crowds = new WeakMap<Alike, Crowd>();
  // Of these one is to be asked for all: whether nothing is another thing by what changed.
  const doubted = new Map<Crowd, () => boolean>();
  const alikes = new WeakMap<ProjectIndex, (of: ConfigObject) => Alike | undefined>();

  function alikeOf(it: Unit): Alike | undefined {
    const { project, of } = it;
    if (project === undefined || "on" in of) return undefined;
    let find = alikes.get(project);
    if (find === undefined)
      alikes.set(
        project,
        (find = alikeness(rulesOf, (alike, run) => {
          forAll(project, alike, run);
        })),
      );
    const alike = find(of);
    if (it.crowd?.alike !== alike) leaveCrowd(it);
    if (alike === undefined) return undefined;
    const crowd = it.crowd ?? crowds.get(alike) ?? crowdOf(alike);
    crowds.set(alike, crowd);
    if (it.crowd === undefined) crowd.members.add(it);
    it.crowd = crowd;
    // What they inherit tells their shape, too.
    if (of.inheritance) heardBy(crowd.asked.same, of.inheritance.shape);
    if (of.row) heardBy(crowd.asked.same, of.row.form.shape);
    return alike;
  }

  function heardBy(it: CrowdTopics, topic: Topic): void {
    if (it.topics.includes(topic)) return;
    it.topics.push(topic);
    topic.add(it);
  }

  function forAll(project: ProjectIndex, alike: Alike, run: () => Learned): void {
    const [crowd, before, topics] = [crowds.get(alike), project.asked, new Set<Topic>()];
    project.asked = (topic) => topics.add(topic);
    try {
      const learned = run();
      if (crowd !== undefined && learned !== "each") for (const it of topics) heardBy(crowd.asked[learned], it);
    } finally {
      project.asked = before;
    }
  }

  function unsubscribe(it: CrowdTopics): void {
    for (const topic of it.topics) topic.delete(it);
    it.topics.length = 0;
  }

  function forget(crowd: Crowd): void {
    crowd.alike.forget();
    doubted.delete(crowd);
    for (const it of [crowd.asked.all, crowd.asked.same]) unsubscribe(it);
  }

  // What was asked for all has another answer: one of them is asked anew. What those learned that say the same forgets itself.
  function wake(it: CrowdTopics): void {
    const crowd = it.whose();
    if (it === crowd.asked.all) {
      unsubscribe(it);
      const isAsBefore = crowd.alike.doubt();
      doubted.set(crowd, doubted.get(crowd) ?? isAsBefore);
      return;
    }
    forget(crowd);
    for (const one of crowd.members) dirty.add(one);
  }

  function resolve(crowd: Crowd, isAsBefore: () => boolean): void {
    doubted.delete(crowd);
    for (const one of crowd.members) {
      check(one);
      break;
    }
    if (!isAsBefore()) for (const one of crowd.members) dirty.add(one);
  }

  function leaveCrowd(it: Unit): void {
    const { crowd } = it;
    it.crowd = undefined;
    if (crowd?.members.delete(it) === true && crowd.members.size === 0) forget(crowd);
  }

  function shape(it: Unit): void {
    if ("on" in it.of) return;
    const before = it.shape;
    // Without a project nobody puts together what objects share.
    it.shape = kept(it.project === undefined ? objectShape(it.of) : objectFindings(it.of, alikeOf(it)));
    note(it);
    place(it, before, it.shape);
  }

  function check(it: Unit): void {
    const { project, of, said } = it;
    if (project === undefined) return;
    run++;
    heard.length = 0;
    project.asked = hear;
    try {
      if (!("on" in of) && of.inheritance) hear(of.inheritance.shape);
      if (!("on" in of) && of.row) hear(of.row.form.shape);
      it.said = kept("on" in of ? checkRest(of, project) : checkObject(of, project, alikeOf(it), own));
    } finally {
      project.asked = undefined;
      listen(it);
    }
    place(it, said, it.said);
  }

  function listen(it: Unit): void {
    const { topics } = it;
    note(it);
    for (const whole of wholesAt(it, ownOf(it))) hear(whole);
    for (const { finding, cause } of it.told) for (const whole of wholesAt(it, [finding])) cause.hear(whole);
    if (topics.length === heard.length && topics.every((topic, i) => topic === heard[i])) return;
    for (const topic of topics) topic.delete(it);
    it.topics = heard.slice();
    for (const topic of heard) topic.add(it);
  }

  // Of what was heard of in parts, that in which findings stand: their place may be another one when any part of it is.
  function wholesAt({ of }: Unit, findings: readonly Finding[]): readonly Topic[] {
    if (findings.length === 0) return none;
    const chunks = [...chunksOf(findings)];
    const wholes = heard.flatMap((it) => (it instanceof PartTopic && chunks.some(it.standsIn) ? it.whole : []));
    const form = "on" in of ? undefined : of.row?.form;
    return form !== undefined && chunks.some(form.standsIn) ? [...wholes, form.topic] : wholes;
  }

  function causesOf(project: ProjectIndex): SharedCauses {
    const known = shared.get(project) ?? new SharedCauses(project);
    shared.set(project, known);
    return known;
  }

  // What one of many objects has at a shared value counts with what the others have, or have not, there.
  function note(it: Unit): void {
    const { project, of } = it;
    if (project !== undefined && !("on" in of) && (of.base ?? of.row) !== undefined) causesOf(project).note(it);
  }

  // One of those who had said it where it stood before says where it stands now; else all are asked.
  function follow(cause: SharedCause): void {
    moved.delete(cause);
    const told = cause.one((it) => !isOpen(it));
    if (told === undefined) return;
    const [one, before] = [told.by as Unit, [...told.by.shape, ...told.by.said]];
    if (one.shape.length > 0) shape(one);
    check(one);
    if (!cause.all.follow(cause, told, before)) for (const { by } of cause.members.values()) ask(by as Unit);
  }

  const isOpen = (it: Finder): boolean => dirty.has(it as Unit) || unshaped.has(it as Unit);

  function ask(it: Unit): void {
    dirty.add(it);
    if (it.shape.length > 0) unshaped.add(it);
  }

  // Notes in which files a unit has findings, and that they may be others there.
  function place(it: Unit, before: readonly Finding[], after: readonly Finding[]): void {
    for (const { spot } of before) touch(spot.chunk.uri);
    for (const { spot, through } of after) {
      if (through !== undefined) continue;
      const { uri } = spot.chunk;
      touch(uri);
      const set = byFile.get(uri);
      if (set) set.add(it);
      else byFile.set(uri, new Set([it]));
    }
    if (before.length > 0 && it.shape.length + it.said.length === 0)
      for (const { spot } of before) byFile.get(spot.chunk.uri)?.delete(it);
  }

  // Whoever stops between two steps may find other work when it goes on.
  function* work(): Generator<void, void> {
    for (const it of unshaped) {
      unshaped.delete(it);
      shape(it);
      if (it.project) dirty.add(it);
      yield;
    }
    for (const [crowd, isAsBefore] of doubted) {
      resolve(crowd, isAsBefore);
      yield;
      if (unshaped.size > 0) return;
    }
    for (const it of moved) {
      follow(it);
      yield;
      if (unshaped.size + doubted.size > 0) return;
    }
    for (const it of dirty) {
      dirty.delete(it);
      if (!it.isGone) check(it);
      yield;
      if (unshaped.size + doubted.size + moved.size > 0) return;
    }
    share();
    for (const all of shared.values()) if (all.isUnsure) for (const it of all.old()) ask(it as Unit);
  }

  function share(): void {
    for (const all of shared.values()) for (const uri of all.share()) touch(uri);
  }

  function isSettled(): boolean {
    if (unshaped.size + doubted.size + moved.size + dirty.size > 0) return false;
    for (const it of shared.values()) if (it.isUnsure) return false;
    return true;
  }

  return {
    add(project, of) {
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
      ("on" in of ? dirty : unshaped).add(it);
      return it;
    },
    drop(it) {
      it.isGone = true;
      unshaped.delete(it);
      dirty.delete(it);
      for (const topic of it.topics) topic.delete(it);
      leaveCrowd(it);
      const before = [...it.shape, ...it.said];
      it.topics = it.shape = it.said = none;
      note(it);
      place(it, before, none);
    },
    recheck(some) {
      for (const it of some) if (!it.isGone && !unshaped.has(it)) dirty.add(it);
    },
    *invalidate(topics) {
      const changed = new Set(topics);
      let count = 0;
      for (const topic of changed) {
        if (++count % manyTopics === 0) yield;
        for (const subscriber of [...topic.subscribers()] as (Unit | SharedCause | CrowdTopics | Derived<unknown>)[]) {
          if (subscriber instanceof Derived) {
            if (subscriber.renew()) changed.add(subscriber.topic);
            continue;
          }
          if (subscriber instanceof SharedCause) {
            subscriber.all.moves(subscriber);
            moved.add(subscriber);
            continue;
          }
          if ("whose" in subscriber) {
            wake(subscriber);
            continue;
          }
          const it = subscriber;
          dirty.add(it);
          // Another template may lack what the old one had.
          if (!("on" in it.of) && isOfShape(it.of, topic, it.shape.length > 0)) unshaped.add(it);
        }
      }
      if ([...changed].some((it) => it instanceof PartTopic)) for (const it of shared.values()) it.changed();
    },
    *settle() {
      while (!isSettled()) yield* work();
    },
    get isSettled() {
      return isSettled();
    },
    get isShaped() {
      return unshaped.size === 0;
    },
    get next() {
      const [one] = doubted.keys();
      for (const set of [unshaped, one?.members ?? none, dirty])
        for (const { of } of set) return "on" in of ? undefined : of.node.chunk.uri;
      return undefined;
    },
    *findingsIn(uri) {
      for (const it of byFile.get(uri) ?? []) {
        for (const finding of it.shape) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
        for (const finding of it.said) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
      }
      for (const it of shared.values()) yield* it.findingsIn(uri);
    },
    share,
  };
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
