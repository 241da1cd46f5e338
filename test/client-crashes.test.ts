import assert from "node:assert/strict";
import { test } from "node:test";
import { watchCrashes } from "../client/src/crashes.ts";

const minutes = 60_000;

test("a file that ends the server twice is left alone; the others are not", () => {
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

test("the first text without an answer is the suspect: the server reads them in order", () => {
  const crashes = watchCrashes();
  for (const end of [0, 1]) {
    for (const it of ["file:///bad", "file:///waiting"]) crashes.given(it);
    crashes.ended(end);
  }
  assert.deepEqual(crashes.quarantined, ["file:///bad"]);
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
