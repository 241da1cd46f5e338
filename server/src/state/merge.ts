import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { seenIn, seenText, laterOf } from "../deploy/agreed.ts";
import { approvalIn } from "../deploy/approval.ts";
import { isSoundLine } from "../deploy/sound-line.ts";
import { markFile, type Files } from "./place.ts";

/** What is to be done to the folder of this computer. A journal is only ever added to. */
export type LocalChange =
  | { readonly kind: "create" | "append" | "replace"; readonly path: string; readonly text: string }
  | { readonly kind: "remove"; readonly path: string };

/** What two copies of a store lack of each other. */
export interface Merged {
  readonly local: readonly LocalChange[];
  readonly shared: ReadonlyMap<string, string>;
}

type Change = readonly [local: readonly LocalChange[], shared: readonly (readonly [string, string])[]];
const same: Change = [[], []];

/**
 * What is to be done so that this computer and the place know the same. Each kind of file has its own law: no line of a
 * journal is lost or stands twice; of what was seen the later counts, value by value; who holds a cluster is only what the
 * place says. What stands at the place may have been written by anybody: what is no line of ours is not taken over.
 */
export function broughtTogether(local: Files, shared: Files): Merged {
  const both = { local, shared, taken: new Set<string>() };
  const all = [...new Set([...local.keys(), ...shared.keys()])].sort(byCodeUnit).map((path) => mergedAt(path, both));
  return { local: all.flatMap(([it]) => it), shared: new Map(all.flatMap(([, it]) => it)) };
}

interface Both {
  readonly local: Files;
  readonly shared: Files;
  /** Names that this merge gives to journals. */
  readonly taken: Set<string>;
}

function mergedAt(path: string, both: Both): Change {
  const [mine, theirs] = [both.local.get(path), both.shared.get(path)];
  if (mine === theirs) return same;
  if (path === markFile) return theirs === undefined ? same : [[{ kind: "replace", path, text: theirs }], []];
  if (path.startsWith("held/"))
    return [[theirs === undefined ? { kind: "remove", path } : { kind: "replace", path, text: theirs }], []];
  if (path.startsWith("journal/")) return mergedJournal(path, mine ?? "", theirs ?? "", both);
  if (mine === undefined) return [[{ kind: "create", path, text: theirs ?? "" }], []];
  if (theirs === undefined) return [[], [[path, mine]]];
  if (path.startsWith("seen/")) return mergedSeen(path, mine, theirs);
  if (path.startsWith("approvals/")) return mergedApproval(path, mine, theirs);
  return same; // a plan is named by its own digest, and checked by it when it is read
}

/** The whole lines of a journal that are lines of ours; the last of a text may be half a one. */
const linesIn = (text: string): readonly string[] =>
  text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((it) => it !== "" && isSoundLine(it));

const textOf = (lines: readonly string[]): string => lines.map((it) => `${it}\n`).join("");

function mergedJournal(path: string, mine: string, theirs: string, both: Both): Change {
  const [a, b] = [linesIn(mine), linesIn(theirs)];
  if (a.length === 0)
    return b.length === 0 ? same : [[{ kind: mine === "" ? "create" : "append", path, text: textOf(b) }], []];
  if (b.length === 0) return [[], [[path, textOf(a)]]];
  if (a[0] !== b[0]) return twoOfOneNumber(path, a, b, both);
  const [onlyMine, onlyTheirs] = [without(a, b), without(b, a)];
  return [
    // The line end before it: a deployment that was killed may have left half a line, which must stay one.
    onlyTheirs.length === 0 ? [] : [{ kind: "append", path, text: `\n${textOf(onlyTheirs)}` }],
    onlyMine.length === 0 ? [] : [[path, textOf([...b, ...onlyMine])]],
  ];
}

/** The lines that the others do not have, each as often as it is there more often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const it of others) left.set(it, (left.get(it) ?? 0) + 1);
  return lines.filter((it) => {
    const count = left.get(it) ?? 0;
    left.set(it, count - 1);
    return count <= 0;
  });
}

// Begun here, and never told there before somebody else took the number. Without a write nothing happened; else it gets the
// next number that is free.
function twoOfOneNumber(path: string, mine: readonly string[], theirs: readonly string[], both: Both): Change {
  const replaced: LocalChange = { kind: "replace", path, text: textOf(theirs) };
  if (!mine.some((it) => it.startsWith('{"t":"begin"'))) return [[replaced], []];
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const numbers = [...both.local.keys(), ...both.shared.keys(), ...both.taken]
    .filter((it) => it.startsWith(folder))
    .map((it) => Number(it.slice(folder.length, folder.length + 6)));
  const next = `${folder}${String(Math.max(...numbers) + 1).padStart(6, "0")}.jsonl`;
  both.taken.add(next);
  return [[{ kind: "create", path: next, text: textOf(mine) }, replaced], [[next, textOf(mine)]]];
}

function mergedSeen(path: string, mine: string, theirs: string): Change {
  const [a, b] = [seenIn(mine), seenIn(theirs)];
  if (b === undefined) return a === undefined ? same : [[], [[path, mine]]];
  if (a === undefined) return [[{ kind: "replace", path, text: theirs }], []];
  if (a.host !== b.host)
    return lastOf(a.objects) > lastOf(b.objects)
      ? [[], [[path, mine]]]
      : [[{ kind: "replace", path, text: theirs }], []];
  const both = laterOf(b.objects, a.objects);
  const says = (it: ReadonlyMap<string, unknown>, key: string): string => JSON.stringify([it.get(key)]);
  const isAll = (it: ReadonlyMap<string, unknown>): boolean =>
    [...both.keys()].every((key) => says(it, key) === says(both, key));
  const text = seenText(a.host, both);
  return [isAll(a.objects) ? [] : [{ kind: "replace", path, text }], isAll(b.objects) ? [] : [[path, text]]];
}

const lastOf = (it: ReadonlyMap<string, { readonly at: string }>): string =>
  [...it.values()].reduce((last, { at }) => (at > last ? at : last), "");

function mergedApproval(path: string, mine: string, theirs: string): Change {
  const [a, b] = [approvalIn(mine), approvalIn(theirs)];
  const isMine = b === undefined || (a !== undefined && a.expiry > b.expiry);
  return isMine ? [[], [[path, mine]]] : [[{ kind: "replace", path, text: theirs }], []];
}
