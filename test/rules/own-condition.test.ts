// Conditions of a team's own rules: when they hold, when they are broken, and how they are said.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../core/src/base/json.ts";
import {
  holdsOf,
  inWords,
  isBroken,
  isStatedValue,
  type Condition,
  type Pattern,
} from "../../core/src/rules/own-condition.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, type Node } from "../../core/src/syntax/tree.ts";

const valueOf = (written: string): Node | undefined =>
  nodeAt(parse("file:///t.mra.yaml", `a: ${written}\n`).documents[0]?.root, "a");
const starts = (word: string): Pattern => ({ source: `^${word}`, test: (it) => it.startsWith(word) });

test("a condition holds for what all of its members hold for; of what is not stated nothing holds but that it is not", () => {
  const values: readonly Json[] = [null, "a", "ab", 1, 5, 9, true, ["a"], { a: 1 }];
  const cases: readonly (readonly [Condition, readonly Json[]])[] = [
    [{}, ["a", "ab", 1, 5, 9, true, ["a"], { a: 1 }]],
    [{ stated: true }, ["a", "ab", 1, 5, 9, true, ["a"], { a: 1 }]],
    [{ stated: false }, [null]],
    [{ oneOf: ["a", 1, ["a"]] }, ["a", 1, ["a"]]],
    [{ oneOf: [{ a: 1 }, null] }, [{ a: 1 }]],
    [{ matches: starts("a") }, ["a", "ab"]],
    [{ matches: starts("t") }, [true]],
    [{ atLeast: 5 }, [5, 9]],
    [{ atMost: 5 }, [1, 5]],
    [{ atLeast: 2, atMost: 8 }, [5]],
    [{ not: { atLeast: 5 } }, ["a", "ab", 1, true, ["a"], { a: 1 }]],
    [{ matches: starts("a"), not: { oneOf: ["a"] } }, ["ab"]],
    [{ stated: false, oneOf: ["a"] }, [null]],
  ];
  for (const [condition, expected] of cases)
    assert.deepEqual(
      values.filter((it) => holdsOf(condition, it)),
      expected,
      JSON.stringify(condition),
    );
});

test("texts of more characters than any field holds are not matched", () => {
  const condition: Condition = { matches: starts("x") };
  assert.deepEqual(
    [10_000, 10_001].map((length) => holdsOf(condition, "x".repeat(length))),
    [true, false],
  );
});

test("what must hold is broken by a value, and by none only where one is asked for", () => {
  const broken = (condition: Condition): readonly boolean[] =>
    ["a", "b", "null", ""].map((it) => isBroken(condition, valueOf(it))).concat(isBroken(condition, undefined));
  assert.deepEqual(broken({ oneOf: ["a"] }), [false, true, false, false, false]);
  assert.deepEqual(broken({ stated: true, oneOf: ["a"] }), [false, true, true, true, true]);
  assert.deepEqual(broken({ stated: false }), [true, true, false, false, false]);
  assert.deepEqual(
    ["a", "null", "", "[]", "0"].map((it) => isStatedValue(valueOf(it))),
    [true, false, false, true, true],
  );
  assert.equal(isStatedValue(undefined), false);
});

test("a condition is the end of a sentence", () => {
  const said = (condition: Condition): string => inWords(condition).en;
  assert.equal(said({ oneOf: ["a"] }), 'be "a"');
  assert.equal(said({ oneOf: ["a", 1] }), 'be one of "a", 1');
  assert.equal(said({ matches: starts("a"), atLeast: 1, atMost: 2 }), "match ^a and be at least 1 and be at most 2");
  assert.equal(said({ not: { oneOf: ["a"] }, stated: true }), 'not be "a"');
  assert.equal(said({ stated: false }), "not be stated");
  assert.equal(said({ stated: true }), "be stated");
  assert.equal(said({}), "be stated");
  assert.equal(inWords({ stated: false }).ko, "지정되지 않음");
  assert.equal(inWords({ oneOf: ["a", "b"] }).ko, '"a", "b" 중 하나');
});
