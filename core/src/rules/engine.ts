import type { Pieces } from "../base/pieces.ts";
import { finished, type Steps } from "../base/steps.ts";
import { bind, binding, type BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import { emptyIndex, type ProjectIndex } from "../model/project-index.ts";
import type { Project } from "../model/project.ts";
import type { Sheets } from "../model/sheet-state.ts";
import type { Topic } from "../model/topic.ts";
import { parse, parsing, reparse, type Splice } from "../syntax/parse.ts";
import { reparsingText } from "../syntax/reparse-text.ts";
import type { FileTree } from "../syntax/tree.ts";
import { changedObjects, type Owned } from "./changed-objects.ts";
import { shapeChecks } from "./check.ts";
import type { Finding } from "./finding.ts";
import { fileFindings, manyFindings, settling } from "./findings.ts";
import { ignoresAcross, sheetFile, sheetsOf } from "./in-sheets.ts";
import { rules } from "./index.ts";
import { standardLevels, type Levels } from "./levels.ts";
import { noOwnRules, type OwnRules } from "./rule.ts";
import { createShown } from "./shown.ts";
import { createUnits, type Unit } from "./units.ts";

/**
 * All files of a workspace and what is wrong with them, kept up to date at the cost of what an edit touches: each check
 * of an object remembers what it asked its project, and runs again only when an answer may be another one. After
 * `settle` the findings are those that `findingsOf` gives for the same texts.
 */
export interface Engine {
  /** Takes a file as a whole, new or again. */
  set(tree: FileTree): void;
  /** Takes the text of a file after one replacement. */
  edit(uri: string, text: string | Pieces, splice: Splice): void;
  /** Takes the text of a file after many replacements, or another text in its place. */
  become(uri: string, text: string | Pieces): void;
  /**
   * The same in the steps of `settle`, before any other work. Until it is done the file is what it was, and its project may have
   * some of its objects only; whatever else is to change does the rest of it first.
   */
  begin(uri: string, text: string | Pieces): void;
  /** The file that is being read in steps. */
  readonly reading: string | undefined;
  /** Does the rest of what was begun. */
  finish(): void;
  remove(uri: string): void;
  /** Takes the text of a sheet that files name: findings may stand in it, and nothing else is read from it. */
  setSheet(uri: string, text: string): void;
  /** Looks again at the sheets that a file names. */
  refresh(uri: string): void;
  setLevels(levels: (uri: string) => Levels): void;
  /** Takes other rules of a team's own: every object is asked again. */
  setOwnRules(own: OwnRules): void;
  readonly files: ReadonlyMap<string, BoundFile>;
  projects(): readonly Project[];
  /** Does the open work in small steps; whoever pulls may stop between any two and go on later. */
  settle(): Generator<void, void>;
  readonly isSettled: boolean;
  /** Whether every file's shape has been checked, which comes before what the rules say. */
  readonly isShaped: boolean;
  /** The file that the next step checks, or whose findings are then to be put together; undefined where it is of none. */
  readonly next: string | undefined;
  findings(uri: string): readonly Finding[];
  /** Puts together in small steps what `findings` gives of the files in which they may be others, so that it is there then. */
  gather(): Steps<void>;
  /** Files whose findings may be others than when this was last called. */
  changed(): readonly string[];
}

/** An engine without files. `sheets` gives those that tables name. */
export function createEngine(sheets?: Sheets): Engine {
  const files = new Map<string, BoundFile>();
  const projects = new Map<string, ProjectIndex>();
  const ruleUnits = new Map<ProjectIndex, readonly Unit[]>();
  const objectUnits = new Map<ConfigObject, Unit>();
  let levels: (uri: string) => Levels = () => standardLevels;
  let own: OwnRules = noOwnRules;
  const shown = createShown(putTogether);
  const touch = (uri: string): void => {
    shown.touch(uri);
  };
  const units = createUnits(touch, (uri) => own(uri));

  let reading: { readonly uri: string; readonly steps: Steps<void> } | undefined;

  function finish(): void {
    const it = reading;
    reading = undefined;
    if (it !== undefined) finished(it.steps);
  }

  function* becoming(uri: string, text: string | Pieces): Steps<void> {
    const before = files.get(uri);
    const tree = yield* before === undefined ? parsing(uri, text) : reparsingText(before.tree, text);
    yield;
    const file = yield* binding(tree, before, sheets);
    yield;
    yield* taking(uri, file);
  }

  const take = (uri: string, after: BoundFile | undefined): void => finished(taking(uri, after));

  function* taking(uri: string, after: BoundFile | undefined): Steps<void> {
    const before = files.get(uri);
    const names = new Set([...clustersOf(before), ...clustersOf(after)]);
    for (const name of clustersOf(after)) if (!projects.has(name)) open(name);
    const topics = new Set<Topic>();
    const [gone, come] = yield* changedObjects(before, after);
    yield;
    yield* leave(gone, topics);
    yield* join(come, topics);
    if (after) files.set(uri, after);
    else files.delete(uri);
    touch(uri);
    for (const name of names) {
      const project = projects.get(name);
      if (project === undefined) continue;
      const own = after?.documents.filter((it) => it.cluster === name) ?? [];
      for (const it of project.setDocuments(uri, own)) topics.add(it);
      if (project.isEmpty) close(project);
    }
    for (const it of [before, after]) for (const sheet of it === undefined ? [] : sheetsOf(it)) touch(sheet);
    for (const project of projects.values())
      if (!names.has(project.name) || projects.size > 1) topics.add(project.others);
    yield* units.invalidate(topics);
  }

  function open(name: string): void {
    const project: ProjectIndex = emptyIndex(name, () => [...projects.values()].filter((it) => it !== project));
    projects.set(name, project);
    ruleUnits.set(
      project,
      [...restRules, ...shapeChecks].map((rule) => units.add(project, rule)),
    );
  }

  function close(project: ProjectIndex): void {
    projects.delete(project.name);
    for (const it of ruleUnits.get(project) ?? []) units.drop(it);
    ruleUnits.delete(project);
  }

  function* join(some: readonly Owned[], topics: Set<Topic>): Steps<void> {
    for (const [project, all] of byProject(some))
      for (const objects of inBatches(all)) {
        project?.add(objects, topics);
        for (const it of objects) objectUnits.set(it, units.add(project, it));
        yield;
      }
  }

  function* leave(some: readonly Owned[], topics: Set<Topic>): Steps<void> {
    for (const [project, all] of byProject(some))
      for (const objects of inBatches(all)) {
        for (const object of objects) {
          const it = objectUnits.get(object);
          if (it) units.drop(it);
          objectUnits.delete(object);
        }
        project?.remove(objects, topics);
        yield;
      }
  }

  function byProject(some: readonly Owned[]): ReadonlyMap<ProjectIndex | undefined, readonly ConfigObject[]> {
    const parts = new Map<ProjectIndex | undefined, ConfigObject[]>();
    for (const { cluster, object } of some) {
      const project = cluster === undefined ? undefined : projects.get(cluster);
      const part = parts.get(project);
      if (part) part.push(object);
      else parts.set(project, [object]);
    }
    return parts;
  }

  function* putTogether(uri: string): Steps<readonly Finding[]> {
    const file = files.get(uri);
    if (file === undefined) return [];
    const found = fileFindings(file);
    for (const it of units.findingsIn(uri)) if (found.push(it) % manyFindings === 0) yield;
    const beside = ignoresAcross(file, files, (sheet) => units.findingsIn(sheet));
    return yield* settling(file.tree, found, levels(uri), beside);
  }

  return {
    files,
    projects: () => [...projects.values()],
    set: (tree) => {
      finish();
      take(tree.uri, bind(tree, undefined, sheets));
    },
    edit(uri, text, splice) {
      finish();
      const before = files.get(uri);
      const tree = before === undefined ? parse(uri, text) : reparse(before.tree, text, splice);
      take(uri, bind(tree, before, sheets));
    },
    become(uri, text) {
      finish();
      finished(becoming(uri, text));
    },
    begin(uri, text) {
      finish();
      reading = { uri, steps: becoming(uri, text) };
    },
    get reading() {
      return reading?.uri;
    },
    finish,
    remove: (uri) => {
      finish();
      take(uri, undefined);
    },
    setSheet(uri, text) {
      finish();
      files.set(uri, sheetFile(uri, text));
      touch(uri);
    },
    refresh(uri) {
      finish();
      const before = files.get(uri);
      if (before) take(uri, bind(before.tree, before, sheets));
    },
    setLevels(next) {
      finish();
      levels = next;
      for (const uri of files.keys()) touch(uri);
    },
    setOwnRules(next) {
      finish();
      own = next;
      units.recheck(objectUnits.values());
    },
    *settle() {
      for (let it = reading; it !== undefined; it = reading) {
        if (it.steps.next().done === true) reading = undefined;
        yield;
      }
      yield* units.settle();
    },
    get isSettled() {
      return reading === undefined && units.isSettled;
    },
    get isShaped() {
      return reading === undefined && units.isShaped;
    },
    get next() {
      if (reading !== undefined) return reading.uri;
      if (!units.isSettled) return units.next;
      for (const uri of files.keys()) if (!shown.has(uri)) return uri;
      return undefined;
    },
    findings(uri) {
      if (reading?.uri === uri) finish();
      units.share();
      return shown.of(uri);
    },
    *gather() {
      units.share();
      yield* shown.ahead();
    },
    changed() {
      units.share();
      return shown.changed().filter((it) => files.has(it));
    },
  };
}

/** Objects that come or go in one step. */
const batch = 1_000;

function* inBatches(objects: readonly ConfigObject[]): Generator<readonly ConfigObject[]> {
  for (let from = 0; from < objects.length; from += batch) yield objects.slice(from, from + batch);
}

const restRules = rules.filter((it) => it.on === "project" || it.checkRest !== undefined);

const clustersOf = (file: BoundFile | undefined): readonly string[] =>
  file?.documents.flatMap((it) => it.cluster ?? []) ?? [];
