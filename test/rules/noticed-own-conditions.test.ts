// Conditions of rules of a team's own: of which values they hold, what breaks them, how they are said, and where keys lead.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Json } from "../../core/src/base/json.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import {
  holds,
  holdsOf,
  inWords,
  isBroken,
  isStatedValue,
  type Condition,
} from "../../core/src/rules/own-condition.ts";
import { followPath } from "../../core/src/rules/own-path.ts";
import { patternOf } from "../../core/src/rules/own-pattern.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { Node } from "../../core/src/syntax/tree.ts";

const matching = (source: string): Condition => ({ matches: patternOf(source)! });
const nodeOf = (text: string): Node => parse("file:///t.yaml", `${text}\n`).documents[0]!.root;

const table: readonly (readonly [what: string, condition: Condition, holds: readonly Json[], not: readonly Json[]])[] =
  [
    ["nothing that is asked holds of what is stated", {}, ["a", 0, false, [], {}], [null]],
    ["one of a few", { oneOf: ["a", 1, false] }, ["a", 1, false], ["b", "1", 0, "false", true, null, ["a"]]],
    ["one of lists and maps", { oneOf: [["a"], { b: 1 }] }, [["a"], { b: 1 }], ["a", [], ["a", "b"], { b: 2 }, {}]],
    ["none of none", { oneOf: [] }, [], ["a", null]],
    ["a part that matches", matching("b+"), ["abc", "b", "bb"], ["ac", "", null, ["b"], { b: "b" }]],
    ["a number or truth value as a text", matching("^(1|true)$"), [1, "1", true, "true"], [11, false]],
    ["at least", { atLeast: 2 }, [2, 3, 2.5], [1, 1.9, "2", true, null, [2]]],
    ["at most", { atMost: 2 }, [2, 1, -5], [3, 2.1, "2", false, null, [2]]],
    ["between", { atLeast: 2, atMost: 3 }, [2, 3], [1, 4]],
    ["stated", { stated: true }, ["", 0, false, []], [null]],
    ["not stated", { stated: false }, [null], ["", 0, false, []]],
    ["stated and one of a few", { stated: true, oneOf: ["a"] }, ["a"], ["b", null]],
    ["not stated, whatever else is asked", { stated: false, oneOf: ["a"] }, [null], ["a", "b"]],
    ["something else", { not: { oneOf: ["a"] } }, ["b", 1], ["a", null]],
    ["each member", { oneOf: [1, 2, 3], atLeast: 2, not: { oneOf: [3] } }, [2], [1, 3, 4]],
  ];
describe("a condition holds", () => {
  for (const [what, condition, yes, no] of table)
    test(`of ${what}`, () => {
      const said = (data: readonly Json[]): unknown => data.map((it) => [it, holdsOf(condition, it)]);
      assert.deepEqual([said(yes), said(no)], [yes.map((it) => [it, true]), no.map((it) => [it, false])]);
    });
  test("of no text of more than 10000 characters, whatever the pattern", () => {
    assert.equal(holdsOf(matching("^a+$"), "a".repeat(10_000)), true);
    assert.equal(holdsOf(matching("^a+$"), "a".repeat(10_001)), false);
  });
  test("of what is written in a file, and of nothing where only what is not stated is asked for", () => {
    assert.equal(holds({ oneOf: [["a", 1]] }, nodeOf("[a, 1]")), true);
    assert.equal(holds({ oneOf: ["a"] }, undefined), false);
    assert.equal(holds({ stated: false }, undefined), true);
    assert.equal(holds({ stated: false }, nodeOf("null")), true);
    assert.equal(holds({ stated: false }, nodeOf("a")), false);
  });
});

test("a value is stated where it is there and not null", () =>
  assert.deepEqual(
    [undefined, nodeOf("null"), nodeOf("a"), nodeOf("false"), nodeOf("[]"), nodeOf("{}")].map(isStatedValue),
    [false, false, true, true, true, true],
  ));

test("what is not stated breaks only a condition that asks for it", () => {
  const broken = (condition: Condition): readonly boolean[] =>
    [undefined, nodeOf("null"), nodeOf("a"), nodeOf("b")].map((it) => isBroken(condition, it));
  assert.deepEqual(broken({ oneOf: ["a"] }), [false, false, false, true]);
  assert.deepEqual(broken({ stated: true }), [true, true, false, false]);
  assert.deepEqual(broken({ stated: true, oneOf: ["a"] }), [true, true, false, true]);
  assert.deepEqual(broken({ stated: false }), [false, false, true, true]);
  assert.deepEqual(broken({ not: { oneOf: ["a"] } }), [false, false, true, false]);
});

const words: readonly (readonly [condition: Condition, en: string, ko: string])[] = [
  [{ oneOf: ["a"] }, 'be "a"', '"a"'],
  [{ oneOf: [1] }, "be 1", "1"],
  [{ oneOf: ["a", true, { b: 1 }] }, 'be one of "a", true, {"b":1}', '"a", true, {"b":1} 중 하나'],
  [matching("^a$"), "match ^a$", "^a$ 패턴과 일치하는 값"],
  [{ atLeast: 2 }, "be at least 2", "2 이상"],
  [{ atMost: 3 }, "be at most 3", "3 이하"],
  [{ atLeast: 2, atMost: 3 }, "be at least 2 and be at most 3", "2 이상, 3 이하"],
  [{ not: { oneOf: ["a"] } }, 'not be "a"', '다음이 아닌 값("a")'],
  [{ stated: true }, "be stated", "지정된 값"],
  [{ stated: false }, "not be stated", "지정되지 않음"],
  [{ stated: true, oneOf: ["a"] }, 'be "a"', '"a"'],
];
for (const [condition, en, ko] of words)
  test(`a condition in words: it must ${en}`, () => assert.deepEqual(inWords(condition), { en, ko }));

describe("a pattern", () => {
  test("keeps how it was written, and finds a part of a text", () => {
    const pattern = patternOf("a.c")!;
    assert.equal(pattern.source, "a.c");
    assert.deepEqual(
      ["xabcx", "ac"].map((it) => pattern.test(it)),
      [true, false],
    );
  });
  test("is none where it cannot be read, or would look around or back", () =>
    assert.deepEqual(["(a", "(?=a)b", "(a)\\1", "[z-a]"].map(patternOf), [undefined, undefined, undefined, undefined]));
});

describe("a dotted key leads", () => {
  const end = (section: Section, path: string): string => {
    const it = followPath(section, path);
    if ("type" in it) return it.type?.kind ?? "to what nobody knows";
    return `astray at "${it.word}" in ${it.in.en}, fields ${it.known.slice(0, 2).join(", ")}`;
  };
  const table: readonly (readonly [section: Section, path: string, end: string])[] = [
    ["phones", "name", "string"],
    ["phones", "lines", "list"],
    ["phones", "lines.0", "map"],
    ["phones", "lines.pattern", "string"],
    ["phones", "lines.0.pattern", "string"],
    ["phones", "lines.callInfoDisplay.callerName", "boolean"],
    ["endUsers", "associatedGroups.userRoles.0", "string"],
    ["phones", "ice", "ice"],
    ["phones", "ice.enabled", "to what nobody knows"],
    ["phones", "vendorConfig", "vendorConfig"],
    ["phones", "vendorConfig.a.b", "to what nobody knows"],
    ["phones", "devicePool", "reference"],
    ["phones", "devicePool.region", "reference"],
    ["phones", "devicePool.region.name", "string"],
    // nowhere
    ["phones", "nam", 'astray at "nam" in Phone, fields name, description'],
    ["phones", "0", 'astray at "0" in Phone, fields name, description'],
    ["phones", "lines.x", 'astray at "x" in Phone, fields index, label'],
    ["phones", "lines.0.1", 'astray at "1" in Phone, fields index, label'],
    ["phones", "lines.callInfoDisplay.x", 'astray at "x" in Phone, fields callerName, callerNumber'],
    ["phones", "name.x", 'astray at "x" in Phone, fields '],
    ["phones", "name.0", 'astray at "0" in Phone, fields '],
    ["phones", "location.name", 'astray at "name" in Phone, fields '],
    ["phones", "devicePool.x", 'astray at "x" in Device pool, fields name, autoSearchSpace'],
    // a key that files do not have
    ["phones", "class", 'astray at "class" in Phone, fields name, description'],
  ];
  for (const [section, path, expected] of table)
    test(`${section}: ${path}`, () => assert.equal(end(section, path), expected));
});
