import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readTests } from "../../core/src/expect/read-tests.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const read = (text: string): ReturnType<typeof readTests> => readTests(parse("a.mratest.yaml", text));

test("a test is read with its lines, and an expected finding as often as it is counted", () => {
  const { tests, mistakes } = read(`tests:
  - name: one
    on: [.., a.mra.yaml]
    files:
      a.mra.yaml: |
        apiVersion: mra/v1
      ../b.mra.yaml: "x: 1"
    rules: [A, schema/enum]
    findings:
      - A
      - { rule: A, file: a.mra.yaml, line: 2, at: 1001, says: x, severity: error, count: 2 }
    plan: { against: empty, version: 15.0, cluster: c, add: ['phones/*'], change: [{ object: p/x, fields: name }] }
  - { name: two, on: ., plan: none }
  - { name: three, on: ., plan: blocked }
`);
  assert.deepEqual(mistakes, []);
  const [one, two, three] = tests;
  assert.deepEqual(
    tests.map(({ name, line, lastLine }) => [name, line, lastLine]),
    [
      ["one", 1, 11],
      ["two", 12, 12],
      ["three", 13, 13],
    ],
  );
  assert.deepEqual(one?.on, ["..", "a.mra.yaml"]);
  assert.deepEqual(
    one.files.map(({ name, line, firstLine }) => [name, line, firstLine]),
    [
      ["a.mra.yaml", 4, 5],
      ["../b.mra.yaml", 6, undefined],
    ],
  );
  assert.deepEqual(
    one.findings?.wanted.map(({ rule, line, at }) => [rule, line, at]),
    [
      ["A", 9, undefined],
      ["A", 10, "1001"],
      ["A", 10, "1001"],
    ],
  );
  assert.equal(one.plan?.version, "15.0");
  assert.deepEqual(one.plan.steps, [
    { kind: "add", object: "phones/*", line: 11, fields: undefined },
    { kind: "change", object: "p/x", line: 11, fields: ["name"] },
  ]);
  assert.deepEqual(two?.plan?.steps, []);
  assert.equal(three?.plan?.steps, "blocked");
});

const start = "tests:\n  - ";
const wrong: readonly (readonly [text: string, line: number, said: RegExp])[] = [
  ["", 0, /list tests/],
  ["test: []\n", 0, /no key test here; the keys are tests/],
  ["tests:\n", 0, /list tests/],
  ["tests: [", 0, /./],
  [`${start}{ on: ., plan: none }\n`, 1, /has a name/],
  [`${start}{ name: a, on: ., plan: none }\n  - { name: a, on: ., plan: none }\n`, 2, /called "a"/],
  [`${start}{ name: a, on: ., plan: none, finding: none }\n`, 1, /no key finding /],
  [`${start}{ name: a, plan: none }\n`, 1, /neither on/],
  [`${start}{ name: a, on: . }\n`, 1, /expects nothing/],
  [`${start}{ name: a, on: 1, plan: none }\n`, 1, /on is a text/],
  [`${start}{ name: a, files: [], plan: none }\n`, 1, /files is a map/],
  [`${start}name: a\n    files: { /etc/a.mra.yaml: x }\n    plan: none\n`, 2, /"\/etc\/a.mra.yaml" is no path/],
  [`${start}name: a\n    files: { a.yaml: x }\n    plan: none\n`, 2, /"a.yaml" is no path/],
  [`${start}name: a\n    files: { a.mra.yaml: }\n    plan: none\n`, 2, /files is a map/],
  [`${start}{ name: a, on: ., rules: some, findings: none }\n`, 1, /rules is all, own/],
  [`${start}{ name: a, on: ., findings: A }\n`, 1, /findings is none, or a list/],
  [`${start}name: a\n    on: .\n    findings:\n      - { at: x }\n`, 4, /names its rule/],
  [
    `${start}name: a\n    on: .\n    rules: [B]\n    findings:\n      - A\n`,
    5,
    /A is expected, and rules does not name it/,
  ],
  [`${start}{ name: a, on: ., findings: [{ rule: A, line: 0 }] }\n`, 1, /line is a whole number/],
  [`${start}{ name: a, on: ., findings: [{ rule: A, count: 1001 }] }\n`, 1, /count is a whole number from 1 to 1000/],
  [`${start}{ name: a, on: ., findings: [{ rule: A, severity: loud }] }\n`, 1, /severity is one of/],
  [`${start}{ name: a, on: ., findings: [{ rule: A, at: [] }] }\n`, 1, /at is a text/],
  [`${start}{ name: a, on: ., plan: some }\n`, 1, /plan is none, blocked/],
  [`${start}{ name: a, on: ., plan: { added: [] } }\n`, 1, /no key added here/],
  [`${start}{ name: a, on: ., plan: { add: phones/X } }\n`, 1, /add is a list of objects/],
  [`${start}{ name: a, on: ., plan: { add: [{ fields: a }] } }\n`, 1, /add is a list of objects/],
  [`${start}{ name: a, on: ., plan: { against: large } }\n`, 1, /against is one of standard, empty/],
  [`${start}{ name: a, on: ., plan: { version: 9.0 } }\n`, 1, /version is one of/],
];
for (const [text, line, said] of wrong)
  test(`a file of tests with a mistake is told so: ${text.trim().replaceAll("\n", " ↵ ")}`, () => {
    const { tests, mistakes } = read(text);
    assert.deepEqual(
      mistakes.map((it) => it.line),
      [line],
    );
    assert.match(say(mistakes[0]?.message ?? { template: { en: "", ko: "" }, args: [] }, "en"), said);
    assert.match(say(mistakes[0]?.message ?? { template: { en: "", ko: "" }, args: [] }, "ko"), /[가-힣]/);
    assert.ok(tests.length < 2, "what is wrong is not run");
  });
