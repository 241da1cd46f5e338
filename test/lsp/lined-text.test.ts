import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver/node";
import { LinedText } from "../../server/src/lsp/lined-text.ts";
import { changedText } from "../../server/src/lsp/many-changes.ts";

const piece = fc.constantFrom("a", "bc", " ", "\n", "\r\n", "\r", "\n\n", "\r\r\n", "x: 1\n", "  y: 2\r\n", "한", "😀");
const text = fc.array(piece, { maxLength: 30 }).map((it) => it.join(""));
const position = fc.record({ line: fc.integer({ min: -1, max: 20 }), character: fc.integer({ min: -1, max: 12 }) });
const change = fc.record({
  from: position,
  to: position,
  text: fc.array(piece, { maxLength: 6 }).map((it) => it.join("")),
  /** Asked before the change, so that more or less of the lines is known. */
  ask: fc.integer({ min: 0, max: 60 }),
  asks: fc.boolean(),
});

const ordered = ({ from, to }: { from: Range["start"]; to: Range["start"] }): Range =>
  from.line > to.line || (from.line === to.line && from.character > to.character)
    ? { start: to, end: from }
    : { start: from, end: to };

test("lines and places are those of the protocol's own library, after every change", () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 6 }), (start, changes) => {
      const ours = new LinedText("file:///t.mra.yaml", "mra-yaml", 0, start);
      // A new one for each text: it loses its lines where a range ends behind the last one.
      const fresh = (it: string): TextDocument => TextDocument.create("file:///t.mra.yaml", "mra-yaml", 0, it);
      let theirs = fresh(start);
      for (const [i, it] of changes.entries()) {
        if (it.asks) assert.deepEqual(ours.positionAt(it.ask), theirs.positionAt(it.ask));
        const range = ordered(it);
        const before = theirs.getText();
        assert.equal(ours.getText(range), theirs.getText(range));
        const splice = ours.replace(range, it.text, i + 1);
        theirs = fresh(TextDocument.update(theirs, [{ range, text: it.text }], i + 1).getText());
        assert.equal(ours.getText(), theirs.getText());
        assert.equal(ours.version, i + 1);
        const { start: at, removed } = splice;
        assert.equal(before.slice(0, at) + it.text + before.slice(at + removed), theirs.getText());
      }
      for (let i = -1; i <= theirs.getText().length + 1; i++)
        assert.deepEqual(ours.positionAt(i), theirs.positionAt(i));
      for (let line = -1; line <= theirs.lineCount; line++)
        for (let character = -1; character < 8; character++)
          assert.equal(ours.offsetAt({ line, character }), theirs.offsetAt({ line, character }));
      assert.equal(ours.lineCount, theirs.lineCount);
    }),
    { numRuns: 3_000 },
  );
});

test("many changes at once leave the text that one after the other leaves", () => {
  const some = fc.oneof(
    change.map((it) => ({ range: { start: it.from, end: it.to }, text: it.text })),
    text.map((it) => ({ text: it })),
  );
  fc.assert(
    fc.property(text, fc.array(some, { maxLength: 12 }), (start, changes) => {
      const one = new LinedText("file:///t.mra.yaml", "mra-yaml", 0, start);
      for (const it of changes)
        if ("range" in it) one.replace(it.range, it.text, 1);
        else one.become(it.text, 1);
      assert.equal(changedText(start, changes), one.getText());
    }),
    { numRuns: 5_000 },
  );
});

test("a text that is replaced as a whole has its new lines", () => {
  const it = new LinedText("file:///t.mra.yaml", "mra-yaml", 1, "a\nb\nc");
  assert.deepEqual(it.positionAt(4), { line: 2, character: 0 });
  assert.deepEqual(it.become("x\r\ny", 2), { start: 0, removed: 5, inserted: 4 });
  assert.deepEqual(it.positionAt(3), { line: 1, character: 0 });
  assert.equal(it.version, 2);
});
