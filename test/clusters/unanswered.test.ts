import assert from "node:assert/strict";
import { test } from "node:test";
import { watchAnswers } from "../../server/src/clusters/unanswered.ts";

test("a cluster that does not answer is told of after five seconds, once, and when it answers again", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 });
  const told: (string | undefined)[] = [];
  const watch = watchAnswers((it) => told.push(it && `${it.operation} until ${it.until.toISOString().slice(14, 19)}`));
  const request = (operation: string) => watch({ operation, kind: "write", limitMs: 90_000 });
  request("getPhone")(); // answered at once
  const first = request("updatePhone");
  t.mock.timers.tick(1_000);
  const second = request("updateUser");
  t.mock.timers.tick(3_999);
  assert.deepEqual(told, []);
  t.mock.timers.tick(1);
  assert.deepEqual(told, ["updatePhone until 01:30"]);
  t.mock.timers.tick(1_000);
  assert.equal(told.length, 1, "the oldest stands for all");
  first();
  assert.deepEqual(told.slice(1), ["updateUser until 01:31"]);
  second();
  assert.deepEqual(told.slice(2), [undefined]);
});
