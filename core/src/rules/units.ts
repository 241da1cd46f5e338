import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import type { Subscriber, Topic } from "../model/topic.ts";
import { alikeness, type Alike } from "./alike.ts";
import { checkObject, checkRest, objectFindings, rulesOf } from "./check.ts";
import type { Finding } from "./finding.ts";
import { objectShape } from "./object-shape.ts";
import type { OwnRules, ProjectCheck, Rule } from "./rule.ts";
import { isShared, shareOut, type ThroughFinding } from "./share.ts";

/** Something that is checked as one: an object, or what one rule says of a project beside its objects. */
export interface Unit extends Subscriber {
  readonly project: ProjectIndex | undefined;
  readonly of: ConfigObject | Rule | ProjectCheck;
  shape: readonly Finding[];
  said: readonly Finding[];
  topics: readonly Topic[];
  /** Those with which it is alike. */
  crowd: Crowd | undefined;
  isGone: boolean;
}

/** Units whose objects are alike: what was learned of one holds for all while what was asked meanwhile has the same answers. */
interface Crowd extends Subscriber {
  readonly alike: Alike;
  readonly members: Set<Unit>;
  readonly topics: Topic[];
}

/** All units of an engine: which are to be checked, and what was found. */
export interface Units {
  add(project: ProjectIndex | undefined, of: ConfigObject | Rule | ProjectCheck): Unit;
  drop(it: Unit): void;
  /** Objects that were checked are to be checked again, whatever was asked about them. */
  recheck(some: Iterable<Unit>): void;
  /** What was asked about these topics is to be asked again. */
  invalidate(topics: Iterable<Topic>): void;
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

// Shared: most units have nothing to say.
const none: readonly never[] = [];

/** No units yet. `touch` hears in which files there may be other findings than before; `own` gives the rules of a team's own. */
export function createUnits(touch: (uri: string) => void, own: OwnRules): Units {
  const unshaped = new Set<Unit>();
  const dirty = new Set<Unit>();
  const byFile = new Map<string, Set<Unit>>();
  const heard: Topic[] = [];
  const shares = new Map<ProjectIndex, Shares>();
  let run = 0;

  const hear = (topic: Topic): void => {
    if (topic.run === run) return;
    topic.run = run;
    heard.push(topic);
  };

  const crowds = new WeakMap<Alike, Crowd>();
  const alikes = new WeakMap<ProjectIndex, (of: ConfigObject) => Alike | undefined>();

  function alikeOf(it: Unit): Alike | undefined {
    const { project, of } = it;
    if (project === undefined || "on" in of) return undefined;
    let find = alikes.get(project);
    if (find === undefined)
      alikes.set(project, (find = alikeness(rulesOf, (alike, run) => forAll(project, alike, run))));
    const alike = find(of);
    if (it.crowd?.alike !== alike) leaveCrowd(it);
    if (alike === undefined) return undefined;
    const crowd = it.crowd ?? crowds.get(alike) ?? { alike, members: new Set<Unit>(), topics: [] };
    crowds.set(alike, crowd);
    if (it.crowd === undefined) crowd.members.add(it);
    it.crowd = crowd;
    // What they inherit tells their shape, too.
    if (crowd.topics.length === 0 && of.inheritance) heardBy(crowd, of.inheritance.topic);
    return alike;
  }

  function heardBy(crowd: Crowd, topic: Topic): void {
    if (crowd.topics.includes(topic)) return;
    crowd.topics.push(topic);
    topic.add(crowd);
  }

  function forAll<T>(project: ProjectIndex, alike: Alike, run: () => T): T {
    const crowd = crowds.get(alike);
    const before = project.asked;
    project.asked = (topic) => {
      if (crowd !== undefined) heardBy(crowd, topic);
    };
    try {
      return run();
    } finally {
      project.asked = before;
    }
  }

  function forget(crowd: Crowd): void {
    crowd.alike.forget();
    for (const topic of crowd.topics) topic.delete(crowd);
    crowd.topics.length = 0;
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
    place(it, before, it.shape);
  }

  function check(it: Unit): void {
    const { project, of, said } = it;
    if (project === undefined) return;
    run++;
    heard.length = 0;
    project.asked = hear;
    try {
      if (!("on" in of) && of.inheritance) hear(of.inheritance.topic);
      it.said = kept("on" in of ? checkRest(of, project) : checkObject(of, project, alikeOf(it), own));
    } finally {
      project.asked = undefined;
      listen(it);
    }
    place(it, said, it.said);
  }

  function listen(it: Unit): void {
    const { topics } = it;
    if (topics.length === heard.length && topics.every((topic, i) => topic === heard[i])) return;
    for (const topic of topics) topic.delete(it);
    it.topics = heard.slice();
    for (const topic of heard) topic.add(it);
  }

  // What one of many objects has at a shared value counts with what the others have, or have not, there.
  function note(it: Unit): void {
    const { project, of } = it;
    if (project === undefined || "on" in of || (of.base === undefined && of.row === undefined)) return;
    const all = shares.get(project) ?? { units: new Set<Unit>(), isStale: false, byUri: new Map<string, Finding[]>() };
    shares.set(project, all);
    const has = [it.shape, it.said].some((list) => list.some(isShared));
    if (has) all.units.add(it);
    else all.units.delete(it);
    if (all.units.size + all.byUri.size > 0) all.isStale = true;
  }

  // Notes in which files a unit has findings, and that they may be others there.
  function place(it: Unit, before: readonly Finding[], after: readonly Finding[]): void {
    note(it);
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

  return {
    add(project, of) {
      const it: Unit = { project, of, shape: none, said: none, topics: none, crowd: undefined, isGone: false };
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
      place(it, before, none);
    },
    recheck(some) {
      for (const it of some) if (!it.isGone && !unshaped.has(it)) dirty.add(it);
    },
    invalidate(topics) {
      for (const topic of topics)
        for (const subscriber of [...topic.subscribers()] as (Unit | Crowd)[]) {
          if ("members" in subscriber) {
            forget(subscriber);
            for (const it of subscriber.members) dirty.add(it);
            continue;
          }
          const it = subscriber;
          dirty.add(it);
          // Another template may lack what the old one had.
          if (!("on" in it.of) && it.of.inheritance?.topic === topic) unshaped.add(it);
        }
    },
    *settle() {
      for (const it of unshaped) {
        unshaped.delete(it);
        shape(it);
        if (it.project) dirty.add(it);
        yield;
      }
      for (const it of dirty) {
        dirty.delete(it);
        if (!it.isGone) check(it);
        yield;
      }
    },
    get isSettled() {
      return unshaped.size + dirty.size === 0;
    },
    get isShaped() {
      return unshaped.size === 0;
    },
    get next() {
      for (const set of [unshaped, dirty]) for (const { of } of set) return "on" in of ? undefined : of.node.chunk.uri;
      return undefined;
    },
    *findingsIn(uri) {
      for (const it of byFile.get(uri) ?? []) {
        for (const finding of it.shape) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
        for (const finding of it.said) if (finding.spot.chunk.uri === uri && !isShared(finding)) yield finding;
      }
      for (const { byUri } of shares.values()) yield* byUri.get(uri) ?? none;
    },
    share() {
      for (const [project, all] of shares) {
        if (!all.isStale) continue;
        all.isStale = false;
        const before = all.byUri;
        all.byUri = byUri(shareOut(sharedIn(all.units), project));
        for (const uri of [...before.keys(), ...all.byUri.keys()]) touch(uri);
      }
    },
  };
}

/** What was found in a project at values that several objects share, and by which units. */
interface Shares {
  readonly units: Set<Unit>;
  byUri: ReadonlyMap<string, readonly Finding[]>;
  isStale: boolean;
}

function* sharedIn(units: Iterable<Unit>): Generator<ThroughFinding> {
  for (const { shape, said } of units) {
    for (const it of shape) if (isShared(it)) yield it;
    for (const it of said) if (isShared(it)) yield it;
  }
}

function byUri(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const it of findings) {
    const { uri } = it.spot.chunk;
    const list = all.get(uri);
    if (list) list.push(it);
    else all.set(uri, [it]);
  }
  return all;
}

function kept(findings: Iterable<Finding>): readonly Finding[] {
  const list = [...findings];
  return list.length === 0 ? none : list;
}
