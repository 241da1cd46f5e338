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
import { cellOf, type MapNode, type Spot } from "../syntax/tree.ts";
import type { Finding, Fix } from "./finding.ts";
import { concerningAll } from "./concerning.ts";
import { inRow } from "./in-row.ts";
import { ruleOf } from "./index.ts";
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
  (isIn(row.plan.mapping.node, spot) || row.plan.entries.some(({ value }) => isAliased(value, spot)));

/** Whether a spot lies in a value that the mapping has by an alias: its anchor may stand anywhere in the file. */
function isAliased(laid: Laid, spot: Spot): boolean {
  switch (laid.kind) {
    case "constant":
      return isIn(laid.node, spot);
    case "cells":
      return isIn(laid.of.node, spot);
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
  const result: Finding[] = [];
  const moved: ThroughFinding[] = [];
  for (const group of grouped(found)) {
    const [first] = group;
    if (first === undefined) continue;
    if (isWrongForAll(first, group.length, project)) result.push(together(group));
    else for (const it of group) moved.push(...ownPlace(it));
  }
  for (const group of grouped(moved)) result.push(namesItsObject(group) ?? together(group));
  return result;
}

const byFirst = (a: ThroughFinding, b: ThroughFinding): number =>
  byPlace(a.through.place, b.through.place) ||
  byCodeUnit(a.code, b.code) ||
  byCodeUnit(say(a.message, "en"), say(b.message, "en"));

/** The finding of a group of one whose message already says which object it is about, where it stands on that object. */
function namesItsObject([first, ...others]: readonly ThroughFinding[]): Finding | undefined {
  if (first === undefined || others.length > 0) return undefined;
  const { through, ...finding } = first;
  const isNamed = isIn(through.node, first.spot) && say(first.message, "en").includes(`"${through.name}"`);
  return isNamed ? finding : undefined;
}

/** Those that say the same of the same place, each object once, in the order of the files: of the groups and in each of them. */
function grouped(found: Iterable<ThroughFinding>): Iterable<readonly ThroughFinding[]> {
  const groups = new Map<string, Map<ConfigObject, ThroughFinding>>();
  for (const it of found) {
    const { chunk, start, end } = it.spot;
    const key = [it.code, chunk.uri, chunk.offset + start, chunk.offset + end, lackIn(it.spot), it.message.template.en];
    const text = key.join("\n");
    const group = groups.get(text);
    if (group === undefined) groups.set(text, new Map([[it.through, it]]));
    else if (!group.has(it.through)) group.set(it.through, it);
  }
  return [...groups.values()]
    .map((it) => [...it.values()].sort((a, b) => byPlace(a.through.place, b.through.place)))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byFirst(a, b)));
}

const lackIn = (spot: Spot): string => ("lacks" in spot ? (spot as Lack).lacks : "");

/** The template of an object's chain that a spot lies in. */
function templateAt(object: ConfigObject, spot: Spot): Template | undefined {
  if (object.inheritance === undefined) return undefined;
  return object.inheritance.now.chain.find(({ node }) => isIn(node, spot));
}

const isIn = (outer: Spot, inner: Spot): boolean =>
  outer.chunk === inner.chunk && outer.start <= inner.start && inner.end <= outer.end;

// What object and template both lack stands on the template, however many of its objects have the key themselves.
function isWrongForAll({ through, spot, code, alone }: ThroughFinding, count: number, project: Project): boolean {
  if (alone !== undefined) return isOfAllRows(through, code, count, project);
  const template = templateAt(through, spot);
  if (template === undefined || "lacks" in spot) return true;
  const path = pathTo(template.values, spot);
  let concerned = 0;
  for (const from of project.inheritances) {
    const depth = from.now.chain.indexOf(template);
    if (depth < 0 || isHidden(from, depth, path)) continue;
    for (const it of from.users) {
      if (hides(it.node, path) || !isJudged(it, code, project)) continue;
      concerned++;
      if (concerned > count) return false;
    }
  }
  return true;
}

function isOfAllRows({ row }: ConfigObject, code: string, count: number, project: Project): boolean {
  let concerned = 0;
  for (const form of project.rowForms) {
    if (form !== row?.form) continue;
    for (const it of form.users) if (isJudged(it, code, project) && ++concerned > count) return false;
  }
  return true;
}

const isHidden = ({ now: { chain } }: Inheritance, depth: number, path: readonly string[]): boolean =>
  chain.slice(0, depth).some(({ values }) => hides(values, path));

// Rules about the files look at every object, Cisco's only at those that take part.
function isJudged(it: ConfigObject, code: string, project: Project): boolean {
  const group = ruleOf(code)?.group;
  return group === undefined || group === "files" ? it.state === "present" : takesPart(it, project);
}

/** The keys of maps that lead to a spot in a template. */
function pathTo(values: MapNode, spot: Spot): readonly string[] {
  const path: string[] = [];
  for (let at: MapNode | undefined = values; at !== undefined;) {
    const entry: MapNode["entries"][number] | undefined = at.entries.find(
      ({ key, value }) => isIn(key, spot) || isIn(value, spot),
    );
    if (entry === undefined) break;
    path.push(String(entry.key.value));
    at = entry.value.kind === "map" && !isIn(entry.key, spot) ? entry.value : undefined;
  }
  return path;
}

function together(group: readonly ThroughFinding[]): Finding {
  const [first] = group;
  const { through, ...finding } = first as ThroughFinding;
  return concerningAll(finding, through, group.length);
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
