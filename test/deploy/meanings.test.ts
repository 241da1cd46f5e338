// What a refusal of AXL means, by its code and by its wording.
import assert from "node:assert/strict";
import { test } from "node:test";
import { conflictText, meaningOf } from "../../server/src/deploy/deploy-texts.ts";
import { say } from "../../core/src/base/text.ts";

/** The first words of what a refusal means; nothing where nobody knows. */
const meaning = (code: number, reason: string): string =>
  meaningOf({ kind: "refused", code, reason })?.en.split(" ").slice(0, 6).join(" ") ?? "";

const exists = "The cluster has an object with";
const missing = "It refers to something that is";
const used = "Something on the cluster still uses";

test("three codes tell what they mean whatever is said, and no other code does", () => {
  const codes = [-239, -691, -692].map((it) => meaning(it, "something else"));
  assert.deepEqual(codes, [exists, missing, used]);
  for (const code of [-240, -238, -690, -693, 239, 0, 5007])
    assert.equal(meaning(code, "something else"), "", String(code));
});

test("what is said tells more than its code, and the phrase counts in any capitals", () => {
  for (const code of [0, -691, 5007]) {
    assert.equal(meaning(code, "Could not insert new row - DUPLICATE value in a UNIQUE INDEX column"), exists);
    assert.equal(meaning(code, "Missing key in referenced table for referential constraint"), missing);
    for (const reason of [
      "Key value is still being referenced",
      "X is in use",
      "X are still being used",
      "it is used by Y",
    ])
      assert.equal(meaning(code, reason), used, reason);
  }
  assert.equal(meaning(-239, "A DN exists with the same pattern and partition"), "The cluster has a directory number");
});

test("of what is not valid, the wording tells what is wrong with it", () => {
  const said: readonly (readonly [reason: string, begins: string])[] = [
    ["Phone Security Profile is not valid for this device type", "The phone security profile is for"],
    ["The specified Softkey Template is not valid for this device type", "What it names is for another"],
    [
      "name contains invalid characters or is not formatted correctly for this device type",
      "The name does not have the",
    ],
    ["Invalid value for tkmodel", "Unified CM does not take the"],
    ["You do not have the privilege to do so", "The user of the connection has"],
    ["lower User Rank", "The user of the connection has"],
    ["Item not valid: The specified X was not found", "It, or something it refers to,"],
    ["Item not valid", ""],
    ["not valid", ""],
  ];
  for (const [reason, begins] of said) assert.equal(meaning(5007, reason), begins, reason);
  assert.equal(meaningOf({ kind: "cut" }), undefined);
});

test("a conflict says whether the object is gone, is there by now, or has other values", () => {
  const label = { en: "Region", ko: "지역" };
  const texts = (["gone", "there", "changed"] as const).map((how) =>
    say(conflictText({ kind: "conflict", how, fields: how === "gone" ? [] : [label] }), "en"),
  );
  assert.deepEqual(texts, [
    "Not done: it is no longer on the cluster. Plan again",
    "Not done: it is on the cluster by now, and differs in Region. Plan again",
    "Not done: someone changed Region on the cluster since the plan was made. Plan again",
  ]);
});
