import assert from "node:assert/strict";
import { test } from "node:test";
import { statements } from "../../tools/docs/chapter.ts";
import { uncoveredLines, unanswered } from "../../tools/docs/coverage.ts";

test("the stretches of the chapter follow each other", () => {
  for (const [i, it] of statements.entries()) {
    assert.ok(it.from <= it.to);
    assert.ok(i === 0 || statements[i - 1]!.to < it.from, `${it.from}`);
  }
});
test("every line that a rule names as its source is in the table", () => assert.deepEqual(uncoveredLines(), []));
test("every statement of the chapter is answered by a rule or by something else that is named", () =>
  assert.deepEqual(unanswered(), []));
