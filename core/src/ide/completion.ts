import type { Language } from "../base/text.ts";
import type { FileTree } from "../syntax/tree.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Finding } from "../rules/finding.ts";
import { completeComment } from "./complete-comment.ts";
import { columnsAround, completeCells } from "./complete-cells.ts";
import { completeKeys } from "./complete-keys.ts";
import { completeValues } from "./complete-values.ts";
import { maxNames, type Ask, type Completion, type Completions } from "./complete-ask.ts";
import { cursorAt, type Cursor } from "./cursor.ts";
import { expectedAt } from "./expected.ts";
import { withSections } from "./item-section.ts";
import { lineStartOf } from "./line.ts";
import { matches } from "./matches.ts";
import { startOf } from "./parts.ts";
import { sectionAround } from "./section-around.ts";
import { skeleton } from "./skeleton.ts";
import { placeAt, type CursorPlace, type World } from "./world.ts";

/** Completes at an offset. Works from the text around it, so that broken text does not matter. */
export function completeAt(
  world: World,
  tree: FileTree,
  offset: number,
  findings: readonly Finding[],
  liveNames: Ask["liveNames"],
  language: Language,
): Completions {
  const { uri, text } = tree;
  const found = cursorAt(text, offset, sectionAround(tree, offset));
  const cursor =
    found === undefined || "comment" in found ? found : { ...found, path: withSections(found.path, tree, offset) };
  if (cursor === undefined) return { items: [], more: false };
  if ("comment" in cursor)
    return { items: completeComment(text, offset, cursor.comment, findings, language), more: false };
  const expected = expectedAt(cursor.path);
  if (expected === undefined) return { items: [], more: false };
  const place = placeAt(world, uri, offset);
  const project = place?.project ?? (world.projects.length === 1 ? world.projects[0] : undefined);
  const ask: Ask = {
    world,
    uri,
    project,
    cursor,
    expected,
    object: place?.object ?? objectAbove(place, text, offset),
    language,
    columns: columnsAround(world.files.get(uri), offset),
    written: text.slice(cursor.span.start, cursor.span.end),
    liveNames,
  };
  const items: readonly Completion[] = [
    ...(isFresh(cursor, text) ? [skeleton(cursor, language)] : []),
    ...completeKeys(ask),
    ...completeValues(ask),
    ...(expected.kind === "value" && cursor.at !== "key" ? completeCells(ask) : []),
  ];
  const shown = items.length > maxNames ? items.filter((it) => matches(it.filter ?? it.label, cursor.typed)) : items;
  return { items: shown.slice(0, maxNames), more: shown.length > maxNames };
}

// On a new line below its keys an object ends before the cursor; the next dash would begin another one.
function objectAbove(place: CursorPlace | undefined, text: string, offset: number): ConfigObject | undefined {
  const last = place?.document?.objects.findLast((it) => startOf(it.node) <= offset);
  if (last === undefined) return undefined;
  const start = startOf(last.node);
  const column = start - lineStartOf(text, start);
  const left = new RegExp(`\\n {0,${String(Math.max(0, column - 1))}}[^\\s#]`);
  return left.test(text.slice(start, offset)) ? undefined : last;
}

// A whole deployment is offered where nothing is written yet but comments.
const isFresh = (cursor: Cursor, text: string): boolean =>
  cursor.path.length === 0 &&
  cursor.column === 0 &&
  !/^[^\s#]/m.test(text.slice(0, cursor.span.start)) &&
  !/^[^\s#]/m.test(text.slice(cursor.span.end));
