import assert from "node:assert/strict";
import { test } from "node:test";
import { watchCrashes } from "../../client/src/crashes.ts";

const minutes = 60_000;

test("a file that crashes the server twice is left alone; the others are not", () => {
  const crashes = watchCrashes();
  crashes.given("file:///good");
  crashes.answered("file:///good");
  crashes.given("file:///bad");
  assert.deepEqual(crashes.ended(0), { kind: "restart" });
  crashes.given("file:///good");
  crashes.answered("file:///good");
  crashes.given("file:///bad");
  assert.deepEqual(crashes.ended(1), { kind: "quarantine", uri: "file:///bad" });
  assert.deepEqual(crashes.quarantined, ["file:///bad"]);
});

test("of several texts without an answer none is the suspect, but the one that the careful server had begun", () => {
  const crashes = watchCrashes();
  const open = ["file:///first", "file:///bad", "file:///waiting"];
  for (const it of open) crashes.given(it);
  assert.deepEqual(crashes.ended(0), { kind: "restart" });
  for (const it of open) crashes.given(it);
  crashes.reading("file:///first");
  crashes.reading("file:///bad");
  assert.deepEqual(crashes.ended(1), { kind: "quarantine", uri: "file:///bad" });
  for (const it of open) crashes.given(it);
  assert.deepEqual(crashes.ended(2), { kind: "restart" }, "nothing names one of them");
  assert.deepEqual(crashes.quarantined, ["file:///bad"]);
});

test("an end that nothing explained is soon forgotten: what explains one much later did it once", () => {
  const crashes = watchCrashes();
  crashes.ended(0);
  crashes.reading("file:///bad");
  assert.deepEqual(crashes.ended(60 * minutes), { kind: "restart" });
});

test("a file on disk that the server has begun to read is the suspect, whatever else waits", () => {
  const crashes = watchCrashes();
  assert.equal(crashes.careful, false);
  for (const expected of ["restart", "quarantine"]) {
    crashes.given("file:///open");
    crashes.reading("file:///good");
    crashes.reading("file:///bad");
    assert.equal(crashes.ended(0).kind, expected);
    assert.equal(crashes.careful, true, "a server that has ended says what it reads");
  }
  assert.deepEqual(crashes.quarantined, ["file:///bad"]);
  crashes.reading("file:///good");
  crashes.reading(undefined);
  assert.equal(crashes.ended(1).kind, "restart");
  assert.deepEqual(crashes.quarantined, ["file:///bad"], "when all are read, no file on disk is why");
});

test("an end that nothing explained is the work of the file that explains the next", () => {
  const crashes = watchCrashes();
  assert.equal(crashes.ended(0).kind, "restart");
  crashes.reading("file:///bad");
  assert.deepEqual(crashes.ended(1), { kind: "quarantine", uri: "file:///bad" });
  crashes.reading("file:///other");
  assert.deepEqual(crashes.ended(2), { kind: "restart" }, "and of one only");
});

test("an end that no file explains is forgiven four times in three minutes", () => {
  const crashes = watchCrashes();
  for (const it of [0, 1, 2, 3]) assert.equal(crashes.ended(it).kind, "restart");
  assert.equal(crashes.ended(4).kind, "giveUp");
});

test("ends that lie far apart are forgiven for ever", () => {
  const crashes = watchCrashes();
  for (let it = 0; it < 20; it++) assert.equal(crashes.ended(it * minutes).kind, "restart");
});

test("trying again starts from nothing", () => {
  const crashes = watchCrashes();
  for (const it of [0, 1]) {
    crashes.given("file:///bad");
    crashes.ended(it);
  }
  crashes.forgive();
  assert.deepEqual(crashes.quarantined, []);
  crashes.given("file:///bad");
  assert.equal(crashes.ended(2).kind, "restart");
});
