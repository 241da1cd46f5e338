import { byCodeUnit } from "../base/sort.ts";
import { say } from "../base/text.ts";
import { hides } from "../model/inherit.ts";
import type { Inheritance } from "../model/inheritance.ts";
import type { Lack } from "../model/lack.ts";
import type { Laid } from "../model/layout.ts";
import type { ConfigObject } from "../model/object.ts";
import { byPlace } from "../model/place.ts";
import type { Project } from "../model/project.ts";
import type { Template } from "../model/template.ts";
import { cellOf, type Chunk, type MapNode, type Spot } from "../syntax/tree.ts";
import type { Finding, Fix } from "./finding.ts";
import { concerningAll } from "./concerning.ts";
import { inRow } from "./in-row.ts";
import { ruleOf } from "./index.ts";
import { liesIn, pathTo } from "./spot.ts";
import { takesPart } from "./user.ts";

/** A finding at a value that several objects share, and the object through which it was found. */
export interface ThroughFinding extends Finding {
  readonly through: ConfigObject;
}

/** Whether a finding was made through an object and stands on what others share. */
export const isShared = (it: Finding): it is ThroughFinding => it.through !== undefined;

/** The finding, marked when it stands on what an object inherits or what all rows of a table have: others may have the same there. */
export function sharedBy(object: ConfigObject, it: Finding): Finding {
  return templateAt(object, it.spot) !== undefined || isInMapping(object, it.spot) ? { ...it, through: object } : it;
}

/** Whether a spot is a constant of the mapping that makes an object. The cells of a workbook stand there, too. */
const isInMapping = ({ row }: ConfigObject, spot: Spot): boolean =>
  row !== undefined &&
  cellOf(spot) === undefined &&
  (liesIn(row.plan.mapping.node, spot) || row.plan.entries.some(({ value }) => isAliased(value, spot)));

/** Whether a spot lies in a value that the mapping has by an alias: its anchor may stand anywhere in the file. */
function isAliased(laid: Laid, spot: Spot): boolean {
  switch (laid.kind) {
    case "constant":
      return liesIn(laid.node, spot);
    case "cells":
      return liesIn(laid.of.node, spot);
    case "map":
      return laid.entries.some(({ value }) => isAliased(value, spot));
    case "seq":
      return laid.items.some((it) => isAliased(it, spot));
    case "unknown":
      return false;
  }
}

/**
 * One cause, one finding: what was found through many objects at the same shared value becomes one finding there, which
 * says how many objects it concerns and the first of them. A template's value that is wrong for some of its objects only is
 * right for the others: then it stands where those objects name their template. In no particular order.
 */
export function shareOut(found: Iterable<ThroughFinding>, project: Project): readonly Finding[] {
  const [shown, apart]: [Finding[], ThroughFinding[]] = [[], []];
  for (const { first, members } of grouped(found))
    if (isWrongForAll(first, members, project)) shown.push(together(first, members.size));
    else apart.push(...members.values());
  return [...shown, ...toldApart(apart)];
}

/** What is wrong for some of those that share a value: it stands where they name what they share. */
export function toldApart(found: Iterable<ThroughFinding>): readonly Finding[] {
  const moved = Array.from(found).flatMap(ownPlace);
  return [...grouped(moved)].map(
    ({ first, members }) => namesItsObject(first, members.size) ?? together(first, members.size),
  );
}

/** The order in which causes are shown, each by what the first of its objects says. */
export const byFirst = (a: ThroughFinding, b: ThroughFinding): number =>
  byPlace(a.through.place, b.through.place) ||
  byCodeUnit(a.code, b.code) ||
  byCodeUnit(say(a.message, "en"), say(b.message, "en"));

/** The finding of a group of one whose message already says which object it is about, where it stands on that object. */
function namesItsObject(first: ThroughFinding, count: number): Finding | undefined {
  if (count > 1) return undefined;
  const { through, ...finding } = first;
  const isNamed = liesIn(through.node, first.spot) && say(first.message, "en").includes(`"${through.name}"`);
  return isNamed ? finding : undefined;
}

/** Those that say the same of the same place, each object once. */
interface Group {
  /** Of the first object in the order of the files. */
  first: ThroughFinding;
  readonly members: Map<ConfigObject, ThroughFinding>;
}

/** The groups of what was found, in the order of the files. */
function grouped(found: Iterable<ThroughFinding>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const it of found) {
    const cause = causeOf(it);
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, { first: it, members: new Map([[it.through, it]]) });
    else if (!group.members.has(it.through)) {
      group.members.set(it.through, it);
      if (byPlace(it.through.place, group.first.through.place) < 0) group.first = it;
    }
  }
  return [...groups.values()].sort((a, b) => byFirst(a.first, b.first));
}

/** What is said in the same words of the same place, as a text. Cells of a workbook have the place of their mapping, and differ. */
export const causeOf = ({ code, spot, message }: ThroughFinding): string =>
  [code, numberOf(spot.chunk), spot.start, spot.end, lackIn(spot), cellOf(spot)?.label ?? "", message.template.en].join(
    "\n",
  );

const numbers = new WeakMap<Chunk, number>();
let numbered = 0;

/** A number for a piece of a file, which stays when the piece moves. */
function numberOf(chunk: Chunk): number {
  const known = numbers.get(chunk);
  if (known !== undefined) return known;
  numbers.set(chunk, ++numbered);
  return numbered;
}

const lackIn = (spot: Spot): string => ("lacks" in spot ? (spot as Lack).lacks : "");

/** The template of an object's chain that a spot lies in. */
function templateAt(object: ConfigObject, spot: Spot): Template | undefined {
  if (object.inheritance === undefined) return undefined;
  return object.inheritance.now.chain.find(({ node }) => liesIn(node, spot));
}

/**
 * Whether what was found through some objects is wrong for all that have the value. What object and template both lack stands on
 * the template, however many of its objects have the key themselves.
 */
export function isWrongForAll(
  { through, spot, code, alone }: ThroughFinding,
  members: Members,
  project: Project,
): boolean {
  const isOfMember = (it: ConfigObject): boolean => members.has(it) || !isJudged(it, code, project);
  if (alone !== undefined) {
    const form = project.rowForms.find((it) => it === through.row?.form);
    return form === undefined || [...form.users].every(isOfMember);
  }
  const template = templateAt(through, spot);
  if (template === undefined || "lacks" in spot) return true;
  const path = pathTo(template.values, spot);
  const ways = project.inheritances.filter((from) => {
    const depth = from.now.chain.indexOf(template);
    return depth >= 0 && !isHidden(from, depth, path);
  });
  if (ways.reduce((sum, it) => sum + it.users.size, 0) <= members.size) return true;
  return ways.every(({ users }) => [...users].every((it) => isOfMember(it) || hides(it.node, path)));
}

/** Those through which something was found. */
interface Members {
  readonly size: number;
  has(it: ConfigObject): boolean;
}

const isHidden = ({ now: { chain } }: Inheritance, depth: number, path: readonly string[]): boolean =>
  chain.slice(0, depth).some(({ values }) => hides(values, path));

// Rules about the files look at every object, Cisco's only at those that take part.
function isJudged(it: ConfigObject, code: string, project: Project): boolean {
  const group = ruleOf(code)?.group;
  return group === undefined || group === "files" ? it.state === "present" : takesPart(it, project);
}

/** What is said once for so many objects, of which the first says it. */
export function together(first: ThroughFinding, count: number): Finding {
  const { through, ...finding } = first;
  return concerningAll(finding, through, count);
}

/** Where a finding stands that not all have with whom its object shares the place. */
function ownPlace(it: ThroughFinding): readonly ThroughFinding[] {
  const { alone, through } = it;
  if (alone === undefined) return [atExtends(it)];
  const own = through.row === undefined ? it : inRow(through.row, { ...it, spot: alone });
  return own === undefined ? [] : [{ ...own, spot: alone, through }];
}

// It stands where the object names its template; a fix there gives the object a value of its own.
function atExtends(it: ThroughFinding): ThroughFinding {
  const { base, node } = it.through;
  if (base === undefined) return it;
  const fixes = it.fixes.flatMap((fix): readonly Fix[] => ownFix(fix, it.through, node));
  return { ...it, spot: base.node, fixes };
}

function ownFix(fix: Fix, object: ConfigObject, node: MapNode): readonly Fix[] {
  const [change] = fix.changes;
  if (fix.changes.length !== 1 || change?.kind !== "replace") return [];
  const key = object.values.entries.find((it) => it.merged === true && it.value === change.node)?.key.value;
  if (typeof key !== "string") return [];
  return [{ ...fix, changes: [{ kind: "insert", map: node, key, value: change.value }] }];
}
