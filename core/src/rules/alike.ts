import { fieldOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { dataIn, isConstant, isStated, type Laid } from "../model/layout.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { RowMap, RowPlan } from "../model/row-map.ts";
import { Watched, watchingQuestions } from "../model/watched.ts";
import { Recall } from "./recall.ts";
import type { ObjectRule } from "./rule.ts";
import { takesPart } from "./user.ts";

/** So many shapes are remembered. */
const mostShapes = 256;

/** What one rule was found to say of objects that are alike. */
interface Asked {
  readonly rule: ObjectRule;
  readonly silence: Recall;
}

/**
 * Objects that the rows of a table make by one mapping, that fill the same keys and extend one template: what is not taken
 * from cells is the same for all. A rule that read only such things of one of them, and had nothing to say, has nothing to
 * say of any; one that read cells has nothing to say where these say the same. Holds as long as the project is as it was.
 */
export interface Alike {
  /** The rules that may have something to say of the next object. */
  readonly open: readonly Asked[];
  takesPart(object: ConfigObject, project: Project): boolean;
  /** Whether an object is known to have the shape of its section. */
  hasShape(object: ConfigObject): boolean;
  /** It was found out that an object has it. */
  noteShape(object: ConfigObject): void;
  /** Whether a rule is known to have nothing to say of an object; finds it out where it pays. */
  isSilent(asked: Asked, object: ConfigObject, project: Project): boolean;
  /** The project is another one now. */
  forget(): void;
}

/** Runs something by which is learned what holds for all that are alike: what is asked of the project meanwhile is asked for all. */
export type ForAll = <T>(alike: Alike, run: () => T) => T;

const atOnce: ForAll = (_, run) => run();

/** So many ways to leave cells empty are told apart for one mapping. */
const mostPatterns = 64;

/** Finds those that are alike, of one project. `rulesOf` gives the rules of a section. */
export function alikeness(
  rulesOf: (section: Section) => readonly ObjectRule[],
  forAll: ForAll = atOnce,
): (of: ConfigObject) => Alike | undefined {
  const grounds = new WeakMap<RowPlan, Ground>();
  return (object) => {
    const { row, schema, inheritance } = object;
    if (row === undefined) return undefined;
    let ground = grounds.get(row.plan);
    if (ground === undefined) {
      ground = { varying: varyingIn(row.plan, schema), groups: new Map() };
      grounds.set(row.plan, ground);
    }
    const { varying, groups } = ground;
    let byTemplate = groups.get(inheritance);
    if (byTemplate === undefined) groups.set(inheritance, (byTemplate = new Map<number, Alike>()));
    const pattern = patternOf(row, varying);
    let group = byTemplate.get(pattern);
    if (group !== undefined) return group;
    if (byTemplate.size >= mostPatterns) return undefined;
    group = alike(varying, rulesOf(object.section), forAll);
    byTemplate.set(pattern, group);
    return group;
  };
}

interface Ground {
  readonly varying: Varying;
  readonly groups: Map<unknown, Map<number, Alike>>;
}

/** Which keys a row fills, each a bit. */
function patternOf({ grid, cells }: RowMap, varying: Varying): number {
  let pattern = 0;
  for (const { by } of varying.values()) pattern = pattern * 2 + (by.some((it) => isStated(it, grid, cells)) ? 1 : 0);
  return pattern;
}

function alike(varying: Varying, rules: readonly ObjectRule[], forAll: ForAll): Alike {
  let part = new Recall();
  const shapes = new Set<string>();
  const telling = [...varying.values()].filter((it) => !it.isText);
  const all = (): readonly Asked[] => rules.map((rule) => ({ rule, silence: new Recall() }));
  let open = all();

  const self: Alike = {
    get open() {
      return open;
    },
    takesPart(object, project) {
      const known = part.known(valuesOf(object, varying));
      if (typeof known === "boolean") return known;
      if (known === "each") return takesPart(object, project);
      const found = forAll(self, () => learn(part, object, varying, (it) => takesPart(it, project)));
      return found ?? takesPart(object, project);
    },
    hasShape: (object) => shapes.has(shapeOf(object, telling)),
    noteShape(object) {
      if (shapes.size < mostShapes) shapes.add(shapeOf(object, telling));
    },
    isSilent(asked, object, project) {
      const { rule, silence } = asked;
      const known = silence.known(valuesOf(object, varying));
      if (known !== undefined) return known === true;
      const found = forAll(self, () => learn(silence, object, varying, (it) => isEmpty(rule.check(it, project))));
      if (silence.forAll === true) open = open.filter((it) => it !== asked);
      return found === true;
    },
    forget() {
      part = new Recall();
      shapes.clear();
      open = all();
    },
  };
  return self;
}

function isEmpty(of: Iterable<unknown>): boolean {
  for (const _ of of) return false;
  return true;
}

type Varying = ReadonlyMap<string, Filled>;

/** A key that a mapping fills from cells. */
interface Filled {
  /** What it is filled from: of two that have the key, the second counts where the first is empty. */
  readonly by: readonly Laid[];
  /** Any text has the right shape there. */
  readonly isText: boolean;
}

/** The keys that a mapping fills from cells; the tool's own are among them. */
function varyingIn({ entries }: RowPlan, schema: ObjectSchema): Varying {
  const found = new Map<string, Filled>();
  for (const name of new Set(entries.map(({ key }) => String(key.value)))) {
    const by = entries.flatMap(({ key, value }) => (String(key.value) === name ? [value] : []));
    if (by.every((it) => isConstant(it) || it.kind === "unknown")) continue;
    const type = fieldOf(schema, name)?.type;
    const isFree = type?.kind === "reference" || (type?.kind === "string" && !type.form && !type.pattern);
    found.set(name, { by, isText: isFree && by.every((it) => it.kind === "cells") });
  }
  return found;
}

/** What an object says under a key, as a text. */
const valuesOf =
  (object: ConfigObject, varying: Varying) =>
  (key: string): string =>
    said(object, varying.get(key));

const said = (object: ConfigObject, of: Filled | undefined): string => {
  const { grid, cells } = object.row as RowMap;
  return JSON.stringify(of?.by.map((it) => dataIn(it, grid, cells)));
};

/** An object, as far as its shape depends on more than which cells it fills. */
const shapeOf = (object: ConfigObject, telling: readonly Filled[]): string =>
  telling.map((it) => said(object, it)).join();

// Runs something for one object and learns what it gave, if it read nothing but keys.
function learn(
  to: Recall,
  object: ConfigObject,
  varying: Varying,
  run: (it: ConfigObject) => boolean,
): boolean | undefined {
  const reads = new Map<string, string>();
  const heard = { isEach: false };
  const value = valuesOf(object, varying);
  const all = (): void => {
    heard.isEach = true;
  };
  const watched = new Watched(object, {
    varies: (key) => varying.has(key),
    says(key) {
      if (!heard.isEach && varying.has(key) && !reads.has(key)) reads.set(key, value(key));
    },
    all,
  });
  // Who sees other objects of the same kind may find itself among them, and see by that which it is.
  const found = watchingQuestions(
    (section) => {
      if (section === undefined || section === object.section) all();
    },
    () => run(watched),
  );
  to.learn(reads, heard.isEach ? "each" : found);
  return heard.isEach ? undefined : found;
}
