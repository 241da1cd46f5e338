import assert from "node:assert/strict";
import { say, type Language } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { standardLevels, type Levels } from "../../core/src/rules/levels.ts";
import { apply, editsOf, uriOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { headOf, surroundingsOf } from "./rule-project.ts";

/** An example on a page: a block of YAML without its marker lines, what those expect, and the text after the first fix. */
export interface Example {
  readonly title: string;
  /** Blocks of CSV before it, ```csv users.csv, with markers of their own: the sheets that it names. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly text: string;
  readonly expected: readonly string[];
  readonly fixed: string | undefined;
  /** Whether that fix is one that `--fix` takes by itself: ```yaml fixed safe. */
  readonly safe: boolean;
}

/** The first line of a page, without `# `. */
export const headingOf = (page: string): string => /^# (.*)$/m.exec(page)?.[1] ?? "";

/** Every ```yaml block of a page, titled by the heading above it. */
export function examplesOf(page: string): readonly Example[] {
  const found: Example[] = [];
  let [title, block, fence] = ["", undefined as string[] | undefined, ""];
  let [sheet, sheets, marked] = ["", new Map<string, string>(), [] as string[]];
  for (const line of page.split("\n")) {
    const named = /^```csv (\S+)$/.exec(line)?.[1];
    if (named !== undefined) [block, sheet] = [[], named];
    else if (line === "```" && block && sheet !== "") {
      const { text, expected } = readMarkers(block);
      sheets.set(sheet, text);
      marked.push(...expected.map((it) => `${sheet} ${it}`));
      [block, sheet] = [undefined, ""];
    } else if (/^```yaml(?: fixed(?: safe)?)?$/.test(line)) [block, fence] = [[], line];
    else if (line === "```" && block) {
      const last = found.at(-1);
      if (fence.includes("fixed") && last)
        found[found.length - 1] = { ...last, fixed: `${block.join("\n")}\n`, safe: fence.endsWith("safe") };
      else {
        const { text, expected } = readMarkers(block);
        found.push({ title, sheets, text, expected: [...marked, ...expected], fixed: undefined, safe: false });
        [sheets, marked] = [new Map<string, string>(), []];
      }
      block = undefined;
    } else if (block) block.push(line);
    else if (line.startsWith("## ")) title = line.slice(3);
  }
  return found;
}

// A marker is a comment with carets under the words it speaks of: `#   ^^^^ error MRA033: message`. Where the words begin
// in the first column, the # stands for the first caret.
function readMarkers(lines: readonly string[]): { readonly text: string; readonly expected: readonly string[] } {
  const kept: string[] = [];
  const expected: string[] = [];
  for (const line of lines) {
    const marker = /^#( *)(\^+) ((?:error|warning|info|hint) \S+: .+)$/.exec(line);
    if (marker === null) kept.push(line);
    else {
      const start = marker[1] === "" ? 0 : marker[1]!.length + 1;
      expected.push(place(kept.length, start, marker[1]!.length + 1 + marker[2]!.length, marker[3]!));
    }
  }
  return { text: `${kept.join("\n")}\n`, expected };
}

const place = (line: number, start: number, end: number, said: string): string => `${line}:${start}-${end} ${said}`;

const uri = "file:///example.mra.yaml";

/** Throws where something else is found in an example than its markers say, or where the first fix does not do what the page shows. */
export function holds({ sheets, text, expected, fixed, safe }: Example, language: Language): void {
  const found = findingsIn(text, standardLevels, sheets);
  assert.deepEqual(
    found.map((it) => render(text, it, language, sheets)),
    expected,
  );
  if (expected.length > 0) assert.equal(afterFirstFix(text, sheets), fixed);
  if (fixed === undefined) return;
  const mended = found.find((it) => it.fixes.length > 0);
  assert.ok(mended, "the page shows a fix, and there is none");
  assert.equal(mended.fixes[0]?.safe, safe, "the page says whether --fix takes it by itself");
  const left = findingsIn(fixed, standardLevels, sheets).map((it) => `${it.code} ${say(it.message, "en")}`);
  assert.ok(!left.includes(`${mended.code} ${say(mended.message, "en")}`), "the fix mends what it is for");
}

/** Throws where a rule does, while somebody still writes: without each line of an example in turn. */
export function holdsHalfWritten({ sheets, text }: Example): void {
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) findingsIn(lines.toSpliced(i, 1).join("\n"), standardLevels, sheets);
}

/** What every rule and the shape find in an example, with the small project around it. */
export function findingsIn(
  example: string,
  levels: Levels = standardLevels,
  given: ReadonlyMap<string, string> = new Map(),
): readonly Finding[] {
  const around = surroundingsOf(example);
  const trees = [
    parse(uri, headOf(example) + example),
    ...(around === undefined ? [] : [parse("file:///zz-rest.mra.yaml", around)]),
  ];
  const sheets: Sheets = (_, { file, delimiter }) => {
    const grid = given.has(file) ? readGrid(sheetUri(file), given.get(file) ?? "", delimiter) : undefined;
    return grid === undefined ? { kind: "fault", fault: "missing", uri: sheetUri(file) } : { kind: "rows", grid };
  };
  const bound = trees.map((it) => bind(it, undefined, sheets));
  const files = [...given].map(([file, text]) => sheetFile(sheetUri(file), text));
  const found = findingsOf([...files, ...bound], assemble(bound), () => levels);
  return [...[...given.keys()].flatMap((it) => found.get(sheetUri(it)) ?? []), ...(found.get(uri) ?? [])];
}

const sheetUri = (file: string): string => `file:///${file}`;

/** A finding the way a marker line says it, so that a failed test reads as a difference of two pages. */
export function render(
  example: string,
  finding: Finding,
  language: Language,
  sheets: ReadonlyMap<string, string> = new Map(),
): string {
  const sheet = [...sheets.keys()].find((it) => sheetUri(it) === finding.spot.chunk.uri);
  const head = sheet === undefined ? headOf(example) : "";
  const text = sheet === undefined ? head + example : (sheets.get(sheet) ?? "");
  const { start, end } = spanOf(finding.spot);
  const before = text.slice(0, start).split("\n");
  const column = before.at(-1)!.length;
  const line = before.length - (head.split("\n").length - 1);
  const said = `${finding.severity} ${finding.code}: ${say(finding.message, language)}`;
  const it = place(line, column, column + Math.max(1, end - start), said);
  return sheet === undefined ? it : `${sheet} ${it}`;
}

/** An example after the first fix of its first finding that has one; undefined when none has. */
export function afterFirstFix(example: string, sheets: ReadonlyMap<string, string> = new Map()): string | undefined {
  const fix = findingsIn(example, standardLevels, sheets).find((it) => it.fixes.length > 0)?.fixes[0];
  if (fix === undefined) return undefined;
  const text = headOf(example) + example;
  const changed = apply(
    text,
    fix.changes.filter((it) => uriOf(it) === uri).flatMap((it) => editsOf(text, it)),
  );
  return changed.slice(headOf(example).length);
}
