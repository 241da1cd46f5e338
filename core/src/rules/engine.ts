import { bind, type BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import { emptyIndex, questionsAbout, type ProjectIndex, type Question } from "../model/project-index.ts";
import type { Project } from "../model/project.ts";
import { parse, reparse, type Splice } from "../syntax/parse.ts";
import type { FileTree } from "../syntax/tree.ts";
import { checkObject, checkRest } from "./check.ts";
import type { Finding } from "./finding.ts";
import { fileFindings, settled } from "./findings.ts";
import { rules } from "./index.ts";
import { standardLevels, type Levels } from "./levels.ts";
import { objectShape } from "./shape.ts";

/**
 * All files of a workspace and what is wrong with them, kept up to date at the cost of what an edit touches: each check
 * of an object remembers what it asked its project, and runs again only when an answer may be another one. After
 * `settle` the findings are those that `findingsOf` gives for the same texts.
 */
export interface Engine {
  /** Takes a file as a whole, new or again. */
  set(tree: FileTree): void;
  /** Takes the text of a file after one replacement. */
  edit(uri: string, text: string, splice: Splice): void;
  remove(uri: string): void;
  setLevels(levels: (uri: string) => Levels): void;
  readonly files: ReadonlyMap<string, BoundFile>;
  projects(): readonly Project[];
  /** Does the open work in small steps; whoever pulls may stop between any two and go on later. */
  settle(): Generator<void, void>;
  readonly isSettled: boolean;
  findings(uri: string): readonly Finding[];
  /** Files whose findings may be others than when this was last called. */
  changed(): readonly string[];
}

/** Something that is checked as one: an object, or a project by one project rule. */
interface Unit {
  readonly project: ProjectIndex | undefined;
  readonly run: () => Iterable<Finding>;
  findings: readonly Finding[];
  questions: ReadonlySet<string>;
  gone: boolean;
}

/** An engine without files. */
export function createEngine(): Engine {
  const files = new Map<string, BoundFile>();
  const projects = new Map<string, ProjectIndex>();
  const ruleUnits = new Map<ProjectIndex, readonly Unit[]>();
  const objectUnits = new Map<ConfigObject, Unit>();
  const askers = new Map<string, Set<Unit>>();
  const dirty = new Set<Unit>();
  const unitsIn = new Map<string, Set<Unit>>();
  const shown = new Map<string, readonly Finding[]>();
  let touched = new Set<string>();
  let levels: (uri: string) => Levels = () => standardLevels;

  const questionOf = (project: ProjectIndex, question: Question): string => `${project.name}\0${question}`;

  function take(uri: string, after: BoundFile | undefined): void {
    const before = files.get(uri);
    if (after) files.set(uri, after);
    else files.delete(uri);
    touch(uri);
    const was = before?.documents.flatMap((it) => it.cluster ?? []) ?? [];
    const is = after?.documents.flatMap((it) => it.cluster ?? []) ?? [];
    for (const name of is) if (!projects.has(name)) open(name);
    const [gone, come] = changedObjects(before, after);
    for (const it of gone) leave(it.cluster, it.object);
    for (const it of come) join(it.cluster, it.object);
    for (const name of new Set([...was, ...is])) {
      const project = projects.get(name);
      if (project === undefined) continue;
      ask(project, project.setDocuments(files.values()));
      if (gone.length + come.length > 0 || was.length !== is.length) ask(project, ["all"]);
      if (project.isEmpty) close(project);
    }
    for (const project of projects.values())
      if (![...was, ...is].includes(project.name) || projects.size > 1) ask(project, ["siblings"]);
  }

  function open(name: string): void {
    const project: ProjectIndex = emptyIndex(name, () => [...projects.values()].filter((it) => it !== project));
    projects.set(name, project);
    const own = rules.filter((it) => it.on === "project" || it.checkRest !== undefined);
    const units = own.map((rule) => unit(project, () => checkRest(rule, project)));
    ruleUnits.set(project, units);
  }

  function close(project: ProjectIndex): void {
    projects.delete(project.name);
    for (const it of ruleUnits.get(project) ?? []) drop(it);
    ruleUnits.delete(project);
  }

  function join(cluster: string | undefined, object: ConfigObject): void {
    const project = cluster === undefined ? undefined : projects.get(cluster);
    project?.add(object);
    if (project) ask(project, questionsAbout(object));
    objectUnits.set(
      object,
      unit(project, function* () {
        yield* objectShape(object);
        if (project) yield* checkObject(object, project);
      }),
    );
  }

  function leave(cluster: string | undefined, object: ConfigObject): void {
    const project = cluster === undefined ? undefined : projects.get(cluster);
    project?.remove(object);
    if (project) ask(project, questionsAbout(object));
    const it = objectUnits.get(object);
    if (it) drop(it);
    objectUnits.delete(object);
  }

  function unit(project: ProjectIndex | undefined, run: Unit["run"]): Unit {
    const it: Unit = { project, run, findings: [], questions: new Set(), gone: false };
    dirty.add(it);
    return it;
  }

  function drop(it: Unit): void {
    it.gone = true;
    dirty.delete(it);
    forget(it);
  }

  // Takes back what a unit said and what it asked.
  function forget(it: Unit): void {
    for (const question of it.questions) {
      const set = askers.get(question);
      set?.delete(it);
      if (set?.size === 0) askers.delete(question);
    }
    for (const { spot } of it.findings) {
      unitsIn.get(spot.chunk.uri)?.delete(it);
      touch(spot.chunk.uri);
    }
  }

  function ask(project: ProjectIndex, questions: readonly Question[]): void {
    for (const question of questions) for (const it of askers.get(questionOf(project, question)) ?? []) dirty.add(it);
  }

  function check(it: Unit): void {
    forget(it);
    const questions = new Set<string>();
    const { project } = it;
    if (project) project.asked = (question) => questions.add(questionOf(project, question));
    it.findings = [...it.run()];
    if (project) project.asked = undefined;
    it.questions = questions;
    for (const question of questions) {
      const set = askers.get(question);
      if (set) set.add(it);
      else askers.set(question, new Set([it]));
    }
    for (const { spot } of it.findings) {
      const set = unitsIn.get(spot.chunk.uri);
      if (set) set.add(it);
      else unitsIn.set(spot.chunk.uri, new Set([it]));
      touch(spot.chunk.uri);
    }
  }

  function touch(uri: string): void {
    touched.add(uri);
    shown.delete(uri);
  }

  return {
    files,
    projects: () => [...projects.values()],
    set: (tree) => {
      take(tree.uri, bind(tree));
    },
    edit(uri, text, splice) {
      const before = files.get(uri);
      take(uri, before === undefined ? bind(parse(uri, text)) : bind(reparse(before.tree, text, splice), before));
    },
    remove: (uri) => {
      take(uri, undefined);
    },
    setLevels(next) {
      levels = next;
      for (const uri of files.keys()) touch(uri);
    },
    *settle() {
      for (const it of dirty) {
        dirty.delete(it);
        if (!it.gone) check(it);
        yield;
      }
    },
    get isSettled() {
      return dirty.size === 0;
    },
    findings(uri) {
      const known = shown.get(uri);
      if (known) return known;
      const file = files.get(uri);
      if (file === undefined) return [];
      const found = fileFindings(file);
      for (const it of unitsIn.get(uri) ?? []) found.push(...it.findings.filter(({ spot }) => spot.chunk.uri === uri));
      const made = settled(file.tree, found, levels(uri));
      shown.set(uri, made);
      return made;
    },
    changed() {
      const uris = [...touched].filter((it) => files.has(it));
      touched = new Set();
      return uris.sort();
    },
  };
}

interface Owned {
  readonly cluster: string | undefined;
  readonly object: ConfigObject;
}

type Changed = readonly [gone: readonly Owned[], come: readonly Owned[]];

/** Which objects a file lost and which it got. An edit leaves the ends of its documents alike: these are passed over. */
function changedObjects(before: BoundFile | undefined, after: BoundFile | undefined): Changed {
  const [was, is] = [before?.documents ?? [], after?.documents ?? []];
  const alike = was.length === is.length && was.every((it, i) => it.cluster === is[i]?.cluster);
  if (!alike) return [objectsOf(was), objectsOf(is)];
  const gone: Owned[] = [];
  const come: Owned[] = [];
  for (const [i, { objects: old, cluster }] of was.entries()) {
    const fresh = is[i]?.objects ?? [];
    let first = 0;
    while (first < old.length && old[first] === fresh[first]) first++;
    let [last, end] = [old.length, fresh.length];
    while (last > first && end > first && old[last - 1] === fresh[end - 1]) [last, end] = [last - 1, end - 1];
    for (const object of old.slice(first, last)) gone.push({ cluster, object });
    for (const object of fresh.slice(first, end)) come.push({ cluster, object });
  }
  return [without(gone, is, come), without(come, was, gone)];
}

// An alias, or an edit in the middle of a list, may leave an object in the file that stands between the ends: it neither
// went nor came.
function without(
  some: readonly Owned[],
  documents: BoundFile["documents"],
  others: readonly Owned[],
): readonly Owned[] {
  const each = new Set<ConfigObject>();
  const once = some.filter(({ object }) => !each.has(object) && each.add(object));
  if (once.length === 0) return once;
  const there = once.length > 50 || others.length > 50 ? new Set(documents.flatMap((it) => it.objects)) : undefined;
  const stays = ({ object, cluster }: Owned): boolean =>
    documents.some(
      (it) => it.cluster === cluster && (there === undefined ? it.objects.includes(object) : there.has(object)),
    );
  return once.filter((it) => !stays(it));
}

// An alias may put one and the same object into a list twice; it is one object.
function objectsOf(documents: BoundFile["documents"]): readonly Owned[] {
  const seen = new Set<ConfigObject>();
  return documents.flatMap(({ cluster, objects }) =>
    objects.filter((it) => !seen.has(it) && seen.add(it)).map((object) => ({ cluster, object })),
  );
}
