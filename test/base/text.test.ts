import assert from "node:assert/strict";
import { test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";

test("holes are filled, in each language with its own words", () => {
  const name = { en: "Device pool", ko: "디바이스 풀" };
  const it = message({ en: "{0} {1}: {2}", ko: "{1} {0}" }, name, "DP-MRA", 3);
  assert.equal(say(it, "en"), "Device pool DP-MRA: 3");
  assert.equal(say(it, "ko"), "DP-MRA 디바이스 풀");
});

test("one is one, and any other number is many", () => {
  const counted = (n: number, m: number): string =>
    say(message({ en: "{0} {0|phone|phones} of {1} {1|user|users}", ko: "" }, n, m), "en");
  assert.equal(counted(1, 0), "1 phone of 0 users");
  assert.equal(counted(21, 1), "21 phones of 1 user");
});

test("what goes into a hole is not looked at again, and a hole without it stays", () => {
  assert.equal(say(message({ en: "{0} {1}", ko: "" }, "{1|a|b} {0}"), "en"), "{1|a|b} {0} {1}");
});
