import type { Pieces } from "../base/pieces.ts";
import { bind, type BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import { emptyIndex, type ProjectIndex } from "../model/project-index.ts";
import type { Project } from "../model/project.ts";
import type { Sheets } from "../model/sheet-state.ts";
import type { Topic } from "../model/topic.ts";
import { parse, reparse, type Splice } from "../syntax/parse.ts";
import { reparseText } from "../syntax/reparse-text.ts";
import type { FileTree } from "../syntax/tree.ts";
import { changedObjects, type Owned } from "./changed-objects.ts";
import { shapeChecks } from "./check.ts";
import type { Finding } from "./finding.ts";
import { fileFindings, settled } from "./findings.ts";
import { ignoresAcross, sheetFile, sheetsOf } from "./in-sheets.ts";
import { rules } from "./index.ts";
import { standardLevels, type Levels } from "./levels.ts";
import { noOwnRules, type OwnRules } from "./rule.ts";
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
  /** Files whose findings may be others than when this was last called. */
  changed(): readonly string[];
}

/** An engine without files. `sheets` gives those that tables name. */
export function createEngine(sheets?: Sheets): Engine {
  const files = new Map<string, BoundFile>();
  const projects = new Map<string, ProjectIndex>();
  const ruleUnits = new Map<ProjectIndex, readonly Unit[]>();
  const objectUnits = new Map<ConfigObject, Unit>();
  const shown = new Map<string, readonly Finding[]>();
  let touched = new Set<string>();
  let levels: (uri: string) => Levels = () => standardLevels;
  let own: OwnRules = noOwnRules;
  const units = createUnits(touch, (uri) => own(uri));

  function take(uri: string, after: BoundFile | undefined): void {
    const before = files.get(uri);
    if (after) files.set(uri, after);
    else files.delete(uri);
    touch(uri);
    const names = new Set([...clustersOf(before), ...clustersOf(after)]);
    for (const name of clustersOf(after)) if (!projects.has(name)) open(name);
    const topics = new Set<Topic>();
    const [gone, come] = changedObjects(before, after);
    leave(gone, topics);
    join(come, topics);
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
    units.invalidate(topics);
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

  function join(some: readonly Owned[], topics: Set<Topic>): void {
    for (const [project, objects] of byProject(some)) {
      project?.add(objects, topics);
      for (const it of objects) objectUnits.set(it, units.add(project, it));
    }
  }

  function leave(some: readonly Owned[], topics: Set<Topic>): void {
    for (const [project, objects] of byProject(some)) {
      for (const object of objects) {
        const it = objectUnits.get(object);
        if (it) units.drop(it);
        objectUnits.delete(object);
      }
      project?.remove(objects, topics);
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

  function touch(uri: string): void {
    touched.add(uri);
    shown.delete(uri);
  }

  return {
    files,
    projects: () => [...projects.values()],
    set: (tree) => {
      take(tree.uri, bind(tree, undefined, sheets));
    },
    edit(uri, text, splice) {
      const before = files.get(uri);
      const tree = before === undefined ? parse(uri, text) : reparse(before.tree, text, splice);
      take(uri, bind(tree, before, sheets));
    },
    become(uri, text) {
      const before = files.get(uri);
      const tree = before === undefined ? parse(uri, text) : reparseText(before.tree, text);
      take(uri, bind(tree, before, sheets));
    },
    remove: (uri) => {
      take(uri, undefined);
    },
    setSheet(uri, text) {
      files.set(uri, sheetFile(uri, text));
      touch(uri);
    },
    refresh(uri) {
      const before = files.get(uri);
      if (before) take(uri, bind(before.tree, before, sheets));
    },
    setLevels(next) {
      levels = next;
      for (const uri of files.keys()) touch(uri);
    },
    setOwnRules(next) {
      own = next;
      units.recheck(objectUnits.values());
    },
    settle: () => units.settle(),
    get isSettled() {
      return units.isSettled;
    },
    get isShaped() {
      return units.isShaped;
    },
    get next() {
      if (!units.isSettled) return units.next;
      for (const uri of files.keys()) if (!shown.has(uri)) return uri;
      return undefined;
    },
    findings(uri) {
      units.share();
      const known = shown.get(uri);
      if (known) return known;
      const file = files.get(uri);
      if (file === undefined) return [];
      const found = fileFindings(file);
      for (const it of units.findingsIn(uri)) found.push(it);
      const beside = ignoresAcross(file, files, (sheet) => units.findingsIn(sheet));
      const made = settled(file.tree, found, levels(uri), beside);
      shown.set(uri, made);
      return made;
    },
    changed() {
      units.share();
      const uris = [...touched].filter((it) => files.has(it));
      touched = new Set();
      return uris.sort();
    },
  };
}

const restRules = rules.filter((it) => it.on === "project" || it.checkRest !== undefined);

const clustersOf = (file: BoundFile | undefined): readonly string[] =>
  file?.documents.flatMap((it) => it.cluster ?? []) ?? [];
