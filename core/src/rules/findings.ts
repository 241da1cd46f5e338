import { byCodeUnit } from "../base/sort.ts";
import { finished, type Steps } from "../base/steps.ts";
import type { Message } from "../base/text.ts";
import type { BoundFile } from "../model/bind.ts";
import type { Project } from "../model/project.ts";
import { cellOf, spanOf, type FileTree, type SyntaxProblem } from "../syntax/tree.ts";
import { checkRules } from "./check.ts";
import type { Finding } from "./finding.ts";
import { withoutIgnored } from "./ignore.ts";
import { ignoresAcross, nothingBeside, type SheetContext } from "./in-sheets.ts";
import { atLevel, type Levels } from "./levels.ts";
import { objectShape } from "./object-shape.ts";
import { noOwnRules, type OwnRules } from "./rule.ts";
import { documentShape } from "./shape.ts";
import { tableShape } from "./table-shape.ts";

/**
 * Every finding of a set of files, by uri; a file without findings has an empty list. Levels are those of the finding's file,
 * and so are the rules of a team's own.
 */
export function findingsOf(
  files: readonly BoundFile[],
  projects: readonly Project[],
  levels: (uri: string) => Levels,
  own: OwnRules = noOwnRules,
): ReadonlyMap<string, readonly Finding[]> {
  const byUri = new Map<string, Finding[]>(files.map((it) => [it.tree.uri, fileFindings(it)]));
  const alone = files.flatMap((it) =>
    it.documents.flatMap((document) => (document.cluster === undefined ? document.objects : [])),
  );
  for (const object of alone) for (const it of objectShape(object)) byUri.get(it.spot.chunk.uri)?.push(it);
  for (const project of projects) for (const it of checkRules(project, own)) byUri.get(it.spot.chunk.uri)?.push(it);
  const known = new Map(files.map((it) => [it.tree.uri, it]));
  const beside = (it: BoundFile): SheetContext => ignoresAcross(it, known, (uri) => byUri.get(uri) ?? []);
  return new Map(
    files.map((it) => {
      const { uri } = it.tree;
      return [uri, settled(it.tree, byUri.get(uri) ?? [], levels(uri), beside(it))];
    }),
  );
}

/** Syntax of one file, and shape of its documents without their objects. What could not be read is not also called empty. */
export function fileFindings({ tree, documents }: BoundFile): Finding[] {
  const readable = documents.filter((it) => tree.problems.length === 0 || it.tree.root.kind !== "scalar");
  return [
    ...tree.problems.map(syntaxFinding),
    ...readable.flatMap((it) => [...documentShape(it), ...tableShape(it.tree.root)]),
  ];
}

/** Findings that are looked at in one step. */
export const manyFindings = 5_000;

/** Findings of one file as they are shown: levels applied, ignored ones out, each once, in the order of the text. */
export const settled = (
  tree: FileTree,
  findings: readonly Finding[],
  levels: Levels,
  beside?: SheetContext,
): readonly Finding[] => finished(settling(tree, findings, levels, beside));

/** The same in steps. */
export function* settling(
  tree: FileTree,
  findings: readonly Finding[],
  levels: Levels,
  { isIgnored, elsewhere }: SheetContext = nothingBeside,
): Steps<readonly Finding[]> {
  const leveled: Finding[] = [];
  for (const [i, it] of findings.entries()) {
    const shown = isIgnored(it) ? undefined : atLevel(it, levels);
    if (shown !== undefined) leveled.push(shown);
    if (i % manyFindings === 0) yield;
  }
  const placed: Placed[] = [];
  for (const finding of withoutIgnored(tree, leveled, elsewhere))
    if (placed.push({ finding, row: rowOf(finding), ...spanOf(finding.spot) }) % manyFindings === 0) yield;
  yield;
  placed.sort((a, b) => a.start - b.start || byCodeUnit(a.finding.code, b.finding.code) || a.row - b.row);
  yield;
  return yield* once(placed);
}

/** A finding, and where it stands in its file now. */
interface Placed {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Of a cell of a workbook, which has the place of its mapping with all others of its column; 0 elsewhere. */
  readonly row: number;
}

/** Each once: only those that stand beside each other at one place can say the same. */
function* once(placed: readonly Placed[]): Steps<readonly Finding[]> {
  const left: Finding[] = [];
  const cells = new Set<string>();
  let seen = new Set<string>();
  for (const [i, it] of placed.entries()) {
    if (i % manyFindings === 0) yield;
    const isFirst = !standsAt(placed[i - 1], it);
    if (isFirst && seen.size > 0) seen = new Set();
    if (!isFirst || standsAt(placed[i + 1], it)) {
      const key = `${it.end} ${keyOf(it.finding.message)}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    const cell = bookCell(it.finding);
    if (cell !== undefined && cells.has(cell)) continue;
    if (cell !== undefined) cells.add(cell);
    left.push(it.finding);
  }
  return left;
}

const rowOf = ({ spot }: Finding): number => Number(/\d+$/.exec(cellOf(spot)?.label ?? "")?.[0] ?? 0);

/** What is said of a cell of a workbook, wherever its mappings say so; undefined of anything else. */
function bookCell({ code, spot, message }: Finding): string | undefined {
  const mark = cellOf(spot);
  return mark?.book === undefined ? undefined : [code, mark.book, mark.label, keyOf(message)].join("\0");
}

const standsAt = (it: Placed | undefined, { start, finding }: Placed): boolean =>
  it?.start === start && it.finding.code === finding.code;

const syntaxFinding = ({ message, spot }: SyntaxProblem): Finding => ({
  code: "yaml",
  severity: "error",
  message,
  spot,
  related: [],
  fixes: [],
});

const keyOf = ({ template, args }: Message): string =>
  [template.en, ...args.map((it) => (typeof it === "object" ? it.en : String(it)))].join("\0");
