import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { format, formatRange } from "../../core/src/ide/formatting.ts";
import { onEnter } from "../../core/src/ide/on-enter.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { hostileText } from "../syntax/hostile-inputs.ts";
import { pieces, texts, yamlTexts } from "../syntax/yaml-texts.ts";

/*
 * Formatting never changes meaning: of a file, of a range, after a line break; over every generator of texts that the
 * tests have. The judge compares the values of all documents, and that nothing but white space is another.
 */

/** The texts are the same in each run; with FORMAT_SEED, others. */
const seed = Number(process.env.FORMAT_SEED ?? 20_261);

/** The values of a text; undefined where it is no YAML. */
function meaning(text: string): string | undefined {
  const { problems, documents } = parse("a.mra.yaml", text);
  return problems.length > 0 ? undefined : JSON.stringify(documents.map(({ root }) => dataOf(root)));
}

const inked = (text: string): string => text.replace(/\s/g, "");

function same(what: string, before: string, after: string): void {
  const shown = `${what}\n${JSON.stringify(before)}\nbecame\n${JSON.stringify(after)}`;
  assert.equal(meaning(after), meaning(before), shown);
  assert.equal(inked(after), inked(before), shown);
}

/** A line break may bring a comma behind what was an entry by itself; nothing else that can be seen. */
function sameButCommas(what: string, before: string, after: string): void {
  const shown = `${what}\n${JSON.stringify(before)}\nbecame\n${JSON.stringify(after)}`;
  if (meaning(before) !== undefined) assert.equal(meaning(after), meaning(before), shown);
  assert.equal(inked(after).replaceAll(",", ""), inked(before).replaceAll(",", ""), shown);
}

/** Holds the laws for one text; `from` and `to` are taken as places in it. */
function check(text: string, from: number, to: number): void {
  const tree = parse("a.mra.yaml", text);
  const places = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b);
  const [start = 0, end = 0] = places;
  const whole = format(tree);
  const part = formatRange(tree, { start, end });
  if (tree.problems.length > 0) {
    assert.deepEqual([whole, part], [[], []], `what is no YAML is left alone: ${JSON.stringify(text)}`);
  } else {
    same("the file", text, apply(text, whole));
    same(`the range ${String(start)}-${String(end)}`, text, apply(text, part));
  }
  for (const at of [...places, text.indexOf("\n", start)]) if (at >= 0) enter(text, at);
}

// As an editor does it: the line break, then the white space that the line began with.
function enter(text: string, at: number): void {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const [indent = ""] = /^[ \t]*/.exec(text.slice(line, at)) ?? [];
  const typed = `${text.slice(0, at)}\n${indent}${text.slice(at)}`;
  const after = apply(typed, onEnter(parse("a.mra.yaml", typed), at + 1 + indent.length));
  sameButCommas(`a line break at ${String(at)}`, typed, after);
}

test("formatting nested YAML of every style never changes meaning", () =>
  fc.assert(fc.property(yamlTexts, fc.nat(), fc.nat(), check), { numRuns: 1_000, seed }));

test("formatting files of this language, edited anywhere, never changes meaning", () => {
  const edit = fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...pieces));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(edit, { maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (text, edits, from, to) => {
        for (const [at, gone, piece] of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + piece + text.slice(start + gone);
        }
        check(text, from, to);
      },
    ),
    { numRuns: 1_000, seed },
  );
});

test("white space in a text that is a document by itself stays when a line is broken", () =>
  enter("|-\nphones: x\n  \nregions: \n", "|-\nphones: x\n  \nregions: ".length));

test("formatting hostile texts never changes meaning", () =>
  fc.assert(fc.property(fc.nat().map(hostileText), fc.nat(), fc.nat(), check), { numRuns: 600, seed }));
