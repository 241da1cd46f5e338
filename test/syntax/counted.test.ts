// What is counted of a text before it is read: aliases, wherever they stand, and pieces behind items, too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { aliasesIn, maxAliases, refusals } from "../../core/src/syntax/refused.ts";
import type { Piece } from "../../core/src/syntax/split.ts";

test("aliases are counted from the first letter on", () => {
  assert.equal(aliasesIn("*a: *b"), 1);
  assert.equal(aliasesIn("a: *b\nc: [*d, *e]"), 3);
  assert.equal(aliasesIn("a: 2 * 3, **, x*y, *.com"), 0);
});

test("what stands behind an item is counted as well", () => {
  const item = "  - a\n";
  const text = `${item}b: [${"*a, ".repeat(maxAliases + 1)}]\n`;
  const pieces: readonly Piece[] = [
    { kind: "item", start: 0, end: item.length, column: 2 },
    { kind: "entry", start: item.length, end: text.length, column: 0 },
  ];
  assert.ok(refusals("file:///t.mra.yaml", text).pieces(pieces) !== undefined);
  assert.equal(refusals("file:///t.mra.yaml", text).pieces(pieces.slice(0, 1)), undefined);
});
