import assert from "node:assert/strict";
import { say, type Language } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels, type Levels } from "../../core/src/rules/levels.ts";
import { apply, editsOf, uriOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { headOf, surroundingsOf } from "./rule-project.ts";

/** An example on a page: a block of YAML without its marker lines, what those expect, and the text after the first fix. */
export interface Example {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly fixed: string | undefined;
}

/** The first line of a page, without `# `. */
export const headingOf = (page: string): string => /^# (.*)$/m.exec(page)?.[1] ?? "";

/** Every ```yaml block of a page, titled by the heading above it. */
export function examplesOf(page: string): readonly Example[] {
  const found: Example[] = [];
  let [title, block, fixed] = ["", undefined as string[] | undefined, false];
  for (const line of page.split("\n")) {
    if (line === "```yaml" || line === "```yaml fixed") [block, fixed] = [[], line.endsWith("fixed")];
    else if (line === "```" && block) {
      const last = found.at(-1);
      if (fixed && last) found[found.length - 1] = { ...last, fixed: `${block.join("\n")}\n` };
      else found.push({ title, ...readMarkers(block), fixed: undefined });
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
export function holds({ text, expected, fixed }: Example, language: Language): void {
  assert.deepEqual(
    findingsIn(text).map((it) => render(text, it, language)),
    expected,
  );
  if (expected.length > 0) assert.equal(afterFirstFix(text), fixed);
  if (fixed === undefined) return;
  const mended = findingsIn(text).find((it) => it.fixes.length > 0);
  assert.ok(mended, "the page shows a fix, and there is none");
  const left = findingsIn(fixed).map((it) => `${it.code} ${say(it.message, "en")}`);
  assert.ok(!left.includes(`${mended.code} ${say(mended.message, "en")}`), "the fix mends what it is for");
}

/** What every rule and the shape find in an example, with the small project around it. */
export function findingsIn(example: string, levels: Levels = standardLevels): readonly Finding[] {
  const around = surroundingsOf(example);
  const trees = [
    parse(uri, headOf(example) + example),
    ...(around === undefined ? [] : [parse("file:///zz-rest.mra.yaml", around)]),
  ];
  const bound = trees.map((it) => bind(it));
  return findingsOf(bound, assemble(bound), () => levels).get(uri) ?? [];
}

/** A finding the way a marker line says it, so that a failed test reads as a difference of two pages. */
export function render(example: string, finding: Finding, language: Language): string {
  const text = headOf(example) + example;
  const { start, end } = spanOf(finding.spot);
  const before = text.slice(0, start).split("\n");
  const column = before.at(-1)!.length;
  const line = before.length - (headOf(example).split("\n").length - 1);
  return place(
    line,
    column,
    column + end - start,
    `${finding.severity} ${finding.code}: ${say(finding.message, language)}`,
  );
}

/** An example after the first fix of its first finding that has one; undefined when none has. */
export function afterFirstFix(example: string): string | undefined {
  const fix = findingsIn(example).find((it) => it.fixes.length > 0)?.fixes[0];
  if (fix === undefined) return undefined;
  const text = headOf(example) + example;
  const changed = apply(
    text,
    fix.changes.filter((it) => uriOf(it) === uri).flatMap((it) => editsOf(text, it)),
  );
  return changed.slice(headOf(example).length);
}
