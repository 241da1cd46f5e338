import { addTo } from "../base/lists.ts";
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
import type { Unit } from "./unit.ts";
import { createUnits, type Units } from "./units.ts";

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
export const createEngine = (sheets?: Sheets): Engine => new IncrementalEngine(sheets);

class IncrementalEngine implements Engine {
  readonly files = new Map<string, BoundFile>();
  readonly #sheets: Sheets | undefined;
  readonly #projects = new Map<string, ProjectIndex>();
  readonly #ruleUnits = new Map<ProjectIndex, readonly Unit[]>();
  readonly #objectUnits = new Map<ConfigObject, Unit>();
  readonly #shown = createShown((uri) => this.#putTogether(uri));
  readonly #units: Units = createUnits(
    (uri) => {
      this.#shown.touch(uri);
    },
    (uri) => this.#own(uri),
  );
  #levels: (uri: string) => Levels = () => standardLevels;
  #own: OwnRules = noOwnRules;
  #reading: { readonly uri: string; readonly steps: Steps<void> } | undefined;

  constructor(sheets: Sheets | undefined) {
    this.#sheets = sheets;
  }

  projects(): readonly Project[] {
    return [...this.#projects.values()];
  }

  set(tree: FileTree): void {
    this.finish();
    this.#take(tree.uri, bind(tree, undefined, this.#sheets));
  }

  edit(uri: string, text: string | Pieces, splice: Splice): void {
    this.finish();
    const before = this.files.get(uri);
    const tree = before === undefined ? parse(uri, text) : reparse(before.tree, text, splice);
    this.#take(uri, bind(tree, before, this.#sheets));
  }

  become(uri: string, text: string | Pieces): void {
    this.finish();
    finished(this.#becoming(uri, text));
  }

  begin(uri: string, text: string | Pieces): void {
    this.finish();
    this.#reading = { uri, steps: this.#becoming(uri, text) };
  }

  get reading(): string | undefined {
    return this.#reading?.uri;
  }

  finish(): void {
    const it = this.#reading;
    this.#reading = undefined;
    if (it !== undefined) finished(it.steps);
  }

  remove(uri: string): void {
    this.finish();
    this.#take(uri, undefined);
  }

  setSheet(uri: string, text: string): void {
    this.finish();
    this.files.set(uri, sheetFile(uri, text));
    this.#shown.touch(uri);
  }

  refresh(uri: string): void {
    this.finish();
    const before = this.files.get(uri);
    if (before) this.#take(uri, bind(before.tree, before, this.#sheets));
  }

  setLevels(levels: (uri: string) => Levels): void {
    this.finish();
    this.#levels = levels;
    for (const uri of this.files.keys()) this.#shown.touch(uri);
  }

  setOwnRules(own: OwnRules): void {
    this.finish();
    this.#own = own;
    this.#units.recheck(this.#objectUnits.values());
  }

  *settle(): Generator<void, void> {
    for (let it = this.#reading; it !== undefined; it = this.#reading) {
      if (it.steps.next().done === true) this.#reading = undefined;
      yield;
    }
    yield* this.#units.settle();
  }

  get isSettled(): boolean {
    return this.#reading === undefined && this.#units.isSettled;
  }

  get isShaped(): boolean {
    return this.#reading === undefined && this.#units.isShaped;
  }

  get next(): string | undefined {
    if (this.#reading !== undefined) return this.#reading.uri;
    if (!this.#units.isSettled) return this.#units.next;
    for (const uri of this.files.keys()) if (!this.#shown.has(uri)) return uri;
    return undefined;
  }

  findings(uri: string): readonly Finding[] {
    if (this.#reading?.uri === uri) this.finish();
    this.#units.share();
    return this.#shown.of(uri);
  }

  *gather(): Steps<void> {
    this.#units.share();
    yield* this.#shown.ahead();
  }

  changed(): readonly string[] {
    this.#units.share();
    return this.#shown.changed().filter((it) => this.files.has(it));
  }

  *#becoming(uri: string, text: string | Pieces): Steps<void> {
    const before = this.files.get(uri);
    const tree = yield* before === undefined ? parsing(uri, text) : reparsingText(before.tree, text);
    yield;
    const file = yield* binding(tree, before, this.#sheets);
    yield;
    yield* this.#taking(uri, file);
  }

  #take(uri: string, after: BoundFile | undefined): void {
    finished(this.#taking(uri, after));
  }

  *#taking(uri: string, after: BoundFile | undefined): Steps<void> {
    const before = this.files.get(uri);
    const names = new Set([...clustersOf(before), ...clustersOf(after)]);
    for (const name of clustersOf(after)) if (!this.#projects.has(name)) this.#open(name);
    const topics = new Set<Topic>();
    const [gone, come] = yield* changedObjects(before, after);
    yield;
    yield* this.#leave(gone, topics);
    yield* this.#join(come, topics);
    yield* this.#shapeAgain(before, after);
    if (after) this.files.set(uri, after);
    else this.files.delete(uri);
    this.#shown.touch(uri);
    this.#setDocuments(uri, after, names, topics);
    for (const it of [before, after])
      for (const sheet of it === undefined ? [] : sheetsOf(it)) this.#shown.touch(sheet);
    for (const project of this.#projects.values())
      if (!names.has(project.name) || this.#projects.size > 1) topics.add(project.others);
    yield* this.#units.invalidate(topics);
  }

  #setDocuments(uri: string, file: BoundFile | undefined, clusters: ReadonlySet<string>, topics: Set<Topic>): void {
    for (const name of clusters) {
      const project = this.#projects.get(name);
      if (project === undefined) continue;
      const own = file?.documents.filter((it) => it.cluster === name) ?? [];
      for (const it of project.setDocuments(uri, own)) topics.add(it);
      if (project.isEmpty) this.#close(project);
    }
  }

  #open(name: string): ProjectIndex {
    const siblings = (): readonly Project[] => [...this.#projects.values()].filter((it) => it !== project);
    const project: ProjectIndex = emptyIndex(name, siblings, true);
    this.#projects.set(name, project);
    this.#ruleUnits.set(
      project,
      [...restRules, ...shapeChecks].map((rule) => this.#units.add(project, rule)),
    );
    return project;
  }

  #close(project: ProjectIndex): void {
    this.#projects.delete(project.name);
    this.#letGo(project);
  }

  #letGo(project: ProjectIndex): void {
    for (const it of this.#ruleUnits.get(project) ?? []) this.#units.drop(it);
    this.#ruleUnits.delete(project);
    this.#units.close(project);
  }

  *#join(some: readonly Owned[], topics: Set<Topic>): Steps<void> {
    for (const [project, all] of this.#byProject(some))
      for (const objects of inBatches(all)) {
        project?.add(objects, topics);
        for (const it of objects) this.#objectUnits.set(it, this.#units.add(project, it));
        yield;
      }
  }

  // Rows stay the objects they are while their mapping is edited. Where no cluster is named, no project tells that they say another thing.
  *#shapeAgain(before: BoundFile | undefined, after: BoundFile | undefined): Steps<void> {
    for (const [i, { cluster, tables }] of (after?.documents ?? []).entries()) {
      const was = new Set(before?.documents[i]?.tables.map((it) => it.table));
      for (const { table, objects } of cluster === undefined ? tables : [])
        if (!was.has(table))
          for (const some of inBatches(objects)) {
            this.#units.reshape(some.flatMap((it) => this.#objectUnits.get(it) ?? []));
            yield;
          }
    }
  }

  *#leave(some: readonly Owned[], topics: Set<Topic>): Steps<void> {
    for (const [project, all] of this.#byProject(some)) {
      const stay = project === undefined ? undefined : yield* this.#fewThatStay(project, all);
      if (project !== undefined && stay !== undefined) {
        yield* this.#beginAnew(project, all, stay);
        continue;
      }
      for (const objects of inBatches(all)) {
        for (const object of objects) {
          const it = this.#objectUnits.get(object);
          if (it) this.#units.drop(it);
          this.#objectUnits.delete(object);
        }
        project?.remove(objects, topics);
        yield;
      }
    }
  }

  /**
   * The objects of a project that stay when these go: undefined where they are not few, or where there are templates or tables,
   * which know the project of those that have values of them.
   */
  *#fewThatStay(project: ProjectIndex, going: readonly ConfigObject[]): Steps<ReadonlySet<ConfigObject> | undefined> {
    if (going.length < manyGoing) return undefined;
    const [gone, stay] = [new Set<ConfigObject>(), new Set<ConfigObject>()];
    for (const some of inBatches(going)) {
      for (const it of some) gone.add(it);
      yield;
    }
    for (const { documents } of this.files.values())
      for (const { cluster, objects, templates, tables } of documents) {
        if (cluster !== project.name) continue;
        if (templates.length + tables.length > 0) return undefined;
        for (const some of inBatches(objects)) {
          for (const it of some) if (!gone.has(it)) stay.add(it);
          if (stay.size > going.length / 10) return undefined;
          yield;
        }
      }
    return stay;
  }

  // To make an index of a few objects costs less than to take many out of one, each from every list and from all it asked about.
  *#beginAnew(old: ProjectIndex, gone: readonly ConfigObject[], stay: ReadonlySet<ConfigObject>): Steps<void> {
    const { name } = old;
    this.#letGo(old);
    const project = this.#open(name);
    for (const { tree, documents } of this.files.values()) {
      const own = documents.filter((it) => it.cluster === name);
      if (own.length > 0) project.setDocuments(tree.uri, own);
    }
    project.add([...stay]);
    const before = [...stay].map((it) => this.#objectUnits.get(it));
    for (const it of before) if (it) this.#units.letGo(it);
    for (const it of stay) this.#objectUnits.set(it, this.#units.add(project, it));
    yield;
    for (const some of inBatches(gone)) {
      for (const object of some) {
        const it = this.#objectUnits.get(object);
        if (it) this.#units.letGo(it);
        this.#objectUnits.delete(object);
      }
      yield;
    }
  }

  #byProject(some: readonly Owned[]): ReadonlyMap<ProjectIndex | undefined, readonly ConfigObject[]> {
    const parts = new Map<ProjectIndex | undefined, ConfigObject[]>();
    for (const { cluster, object } of some) {
      const project = cluster === undefined ? undefined : this.#projects.get(cluster);
      addTo(parts, project, object);
    }
    return parts;
  }

  *#putTogether(uri: string): Steps<readonly Finding[]> {
    const file = this.files.get(uri);
    if (file === undefined) return [];
    const found = fileFindings(file);
    for (const it of this.#units.findingsIn(uri)) if (found.push(it) % manyFindings === 0) yield;
    const beside = ignoresAcross(file, this.files, (sheet) => this.#units.findingsIn(sheet));
    return yield* settling(file.tree, found, this.#levels(uri), beside);
  }
}

/** Objects that come or go in one step. */
const batch = 250;

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += batch) yield all.slice(from, from + batch);
}

/** From so many objects on that go at once, it is looked whether their project goes with them. */
const manyGoing = 1_000;

const restRules = rules.filter((it) => it.on === "project" || it.checkRest !== undefined);

const clustersOf = (file: BoundFile | undefined): readonly string[] =>
  file?.documents.flatMap((it) => it.cluster ?? []) ?? [];
