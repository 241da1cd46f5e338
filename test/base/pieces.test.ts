import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Pieces } from "../../core/src/base/pieces.ts";

test("a text in pieces is after each replacement what the same text as one is", () => {
  const edit = fc.record({ from: fc.nat(), length: fc.oneof(fc.nat(20), fc.nat(60_000)), text: fc.nat(70_000) });
  const run = fc.property(fc.nat(150_000), fc.array(edit, { maxLength: 12 }), (length, edits) => {
    let plain = textOf(length);
    let pieces = Pieces.of(plain);
    for (const it of edits) {
      const from = it.from % (plain.length + 1);
      const to = Math.min(plain.length, from + it.length);
      const before = plain.length; // what goes into no text is one piece, and its own whole
      const inserted = textOf(it.text % (it.text % 3 === 0 ? 70_000 : 5));
      pieces = pieces.replaced(from, to, inserted);
      plain = plain.slice(0, from) + inserted + plain.slice(to);
      assert.equal(pieces.length, plain.length);
      const around = Math.max(0, from - 20_000);
      assert.equal(pieces.slice(around, to + 20_000), plain.slice(around, to + 20_000));
      assert.equal(pieces.charCodeAt(from), plain.charCodeAt(from));
      assert.equal(pieces.charCodeAt(from - 1), plain.charCodeAt(from - 1));
      if (before > 0) assert.equal(pieces.isJoined, false);
    }
    assert.equal(pieces.toString(), plain);
    assert.equal(pieces.slice(3, 40_000), plain.slice(3, 40_000));
  });
  fc.assert(run, { numRuns: 60 });
});

/** A text of that length in which no two places near each other read the same. */
function textOf(length: number): string {
  const parts: string[] = [];
  for (let i = 0, long = 0; long < length; i++) long += parts[parts.push(`${String(i)}\n`) - 1]?.length ?? 1;
  return parts.join("").slice(0, length);
}
