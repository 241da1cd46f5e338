// Edits that can be made together are found by a look at neighbours: the same ones as by a look at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TakenEdits } from "../../core/src/ide/taken-edits.ts";
import type { TextEdit } from "../../core/src/syntax/edit.ts";
import { randomFrom } from "../syntax/hostile-inputs.ts";

const meets = ({ span: a, newText }: TextEdit, { span: b, newText: other }: TextEdit): boolean => {
  if (a.start < b.end && b.start < a.end) return true;
  return a.start === b.start && a.end === b.end && (newText === other || a.start !== a.end);
};

test("edits that meet none of those before are taken, at the same place in the order in which they come", () => {
  const random = randomFrom(20261130);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let run = 0; run < 300; run++) {
    const [taken, all]: [TakenEdits, TextEdit[]] = [new TakenEdits(), []];
    for (let i = 0; i < 40; i++) {
      const start = below(60);
      const it = { span: { start, end: start + below(3) * below(5) }, newText: "xyz".charAt(below(3)) };
      const isFree = !all.some((other) => meets(it, other));
      assert.equal(!taken.meets(it), isFree, JSON.stringify([it, all]));
      if (!isFree) continue;
      all.push(it);
      taken.add([it]);
    }
    const sorted = [...all].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    assert.deepEqual(taken.all, sorted);
  }
});
