import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import type { Asker, Topic } from "../model/topic.ts";
import { checkObject, checkRest } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { objectShape } from "./shape.ts";

/** Something that is checked as one: an object, or what one rule says of a project beside its objects. */
export interface Unit extends Asker {
  readonly project: ProjectIndex | undefined;
  readonly of: ConfigObject | Rule;
  shape: readonly Finding[];
  said: readonly Finding[];
  topics: readonly Topic[];
  isGone: boolean;
}

/** All units of an engine: which are to be checked, and what was found. */
export interface Units {
  add(project: ProjectIndex | undefined, of: ConfigObject | Rule): Unit;
  drop(it: Unit): void;
  /** What was asked about these topics is to be asked again. */
  wake(topics: Iterable<Topic>): void;
  /** Shapes first, as they need nothing but their object, then what the rules say; one unit for each step. */
  settle(): Generator<void, void>;
  readonly isSettled: boolean;
  readonly isShaped: boolean;
  /** The file of the object that the next step checks; undefined where it is about a project, or nothing is left. */
  readonly next: string | undefined;
  findingsIn(uri: string): Iterable<Finding>;
}

// Shared: most units have nothing to say.
const none: readonly never[] = [];

/** No units yet. `touch` hears in which files there may be other findings than before. */
export function createUnits(touch: (uri: string) => void): Units {
  const unshaped = new Set<Unit>();
  const dirty = new Set<Unit>();
  const byFile = new Map<string, Set<Unit>>();
  const heard: Topic[] = [];
  let run = 0;

  const hear = (topic: Topic): void => {
    if (topic.run === run) return;
    topic.run = run;
    heard.push(topic);
  };

  function shape(it: Unit): void {
    if ("on" in it.of) return;
    const before = it.shape;
    it.shape = kept(objectShape(it.of));
    place(it, before, it.shape);
  }

  function check(it: Unit): void {
    const { project, of, said } = it;
    if (project === undefined) return;
    run++;
    heard.length = 0;
    project.asked = hear;
    try {
      it.said = kept("on" in of ? checkRest(of, project) : checkObject(of, project));
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

  // Notes in which files a unit has findings, and that they may be others there.
  function place(it: Unit, before: readonly Finding[], after: readonly Finding[]): void {
    for (const { spot } of before) touch(spot.chunk.uri);
    for (const { spot } of after) {
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
      const it: Unit = { project, of, shape: none, said: none, topics: none, isGone: false };
      ("on" in of ? dirty : unshaped).add(it);
      return it;
    },
    drop(it) {
      it.isGone = true;
      unshaped.delete(it);
      dirty.delete(it);
      for (const topic of it.topics) topic.delete(it);
      const before = [...it.shape, ...it.said];
      it.topics = it.shape = it.said = none;
      place(it, before, none);
    },
    wake(topics) {
      for (const topic of topics) for (const it of topic.askers()) dirty.add(it as Unit);
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
        for (const finding of it.shape) if (finding.spot.chunk.uri === uri) yield finding;
        for (const finding of it.said) if (finding.spot.chunk.uri === uri) yield finding;
      }
    },
  };
}

function kept(findings: Iterable<Finding>): readonly Finding[] {
  const list = [...findings];
  return list.length === 0 ? none : list;
}
