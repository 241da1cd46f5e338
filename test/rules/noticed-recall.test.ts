// What is remembered of answers for values that were read: who reads the same values gets the same answer.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Recall, type Recalled } from "../../core/src/rules/recall.ts";

/** What somebody with these values is told. */
const told = (recall: Recall, values: Readonly<Record<string, string>>): Recalled | undefined =>
  recall.known((key) => values[key] ?? "");

describe("an answer is remembered", () => {
  test("not before one was given", () => {
    const recall = new Recall();
    assert.equal(recall.forAll, undefined);
    assert.equal(told(recall, {}), undefined);
  });
  for (const answer of [true, false, "each"] as const)
    test(`for all where nothing was read on the way: ${String(answer)}`, () => {
      const recall = new Recall();
      recall.learn([], answer);
      assert.equal(recall.forAll, answer);
      assert.equal(told(recall, { a: "1" }), answer);
    });
  test("for those who have the same values, and for nobody else", () => {
    const recall = new Recall();
    recall.learn([["a", "1"]], true);
    recall.learn([["a", "2"]], false);
    recall.learn(
      [
        ["a", "3"],
        ["b", "1"],
      ],
      true,
    );
    recall.learn(
      [
        ["a", "3"],
        ["b", "2"],
        ["c", "1"],
      ],
      "each",
    );
    assert.equal(recall.forAll, undefined);
    const table: readonly (readonly [values: Readonly<Record<string, string>>, answer: Recalled | undefined])[] = [
      [{ a: "1" }, true],
      [{ a: "2", b: "1" }, false],
      [{ a: "3", b: "1" }, true],
      [{ a: "3", b: "2", c: "1" }, "each"],
      [{ a: "3", b: "2", c: "2" }, undefined],
      [{ a: "3", b: "3" }, undefined],
      [{ a: "4" }, undefined],
    ];
    for (const [values, answer] of table) assert.equal(told(recall, values), answer, JSON.stringify(values));
  });
});

describe("of a key with many values", () => {
  const learnt = (count: number, ...before: readonly (readonly [string, string])[]): Recall => {
    const recall = new Recall();
    for (let i = 0; i < count; i++) recall.learn([...before, ["a", String(i)]], i % 2 === 0);
    return recall;
  };
  test("64 are remembered", () => {
    const recall = learnt(64);
    assert.deepEqual(
      ["0", "1", "63", "64"].map((a) => told(recall, { a })),
      [true, false, false, undefined],
    );
  });
  test("with one more each is looked at", () => {
    const recall = learnt(65);
    assert.deepEqual(
      ["0", "1", "64", "99"].map((a) => told(recall, { a })),
      ["each", "each", "each", "each"],
    );
    assert.equal(recall.forAll, undefined);
  });
  test("the other values of a key before it stay remembered", () => {
    const recall = learnt(65, ["b", "x"]);
    recall.learn([["b", "y"]], true);
    assert.deepEqual(
      ["x", "y", "z"].map((b) => told(recall, { b, a: "0" })),
      ["each", true, undefined],
    );
  });
});
