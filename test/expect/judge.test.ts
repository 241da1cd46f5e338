import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import { message, say } from "../../core/src/base/text.ts";
import type { ConfigTest, FailedTest, WantedFinding } from "../../core/src/expect/config-test.ts";
import { judgeFindings, type FoundFinding } from "../../core/src/expect/judge-findings.ts";
import { judgePlan } from "../../core/src/expect/judge-plan.ts";
import { readTests } from "../../core/src/expect/read-tests.ts";
import type { Plan, Step } from "../../core/src/plan/step.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const found = (rule: string, more: Partial<FoundFinding> = {}): FoundFinding => ({
  ...{ rule, severity: "error", file: "people.mra.yaml", inLine: 4, at: "x", line: undefined },
  message: message({ en: `${rule} speaks`, ko: `${rule} 말함` }),
  said: { en: `${rule} speaks`, ko: `${rule} 말함` },
  ...more,
});
const testOf = (wanted: readonly Omit<WantedFinding, "line">[], rules: ConfigTest["rules"] = "all"): ConfigTest => ({
  ...{ name: "t", line: 0, lastLine: 9, on: [], files: [], rules },
  findings: { line: 5, wanted: wanted.map((it, i) => ({ ...it, line: 6 + i })) },
});
const own = new Set(["HOUSE-1", "HOUSE-2"]);
const said = (failures: readonly FailedTest[]): readonly string[] =>
  failures.map((it) => `${it.line} ${say(it.message, "en")}`);

test("findings are as expected where each meets another one, whatever the order", () => {
  const two = [found("HOUSE-1", { at: "a" }), found("HOUSE-1", { at: "b" })];
  // The loose expectation comes first and could take the finding that the exact one needs.
  const wanted = testOf([{ rule: "HOUSE-1" }, { rule: "HOUSE-1", at: "a" }]);
  assert.deepEqual(judgeFindings(wanted, two, own), []);
  assert.deepEqual(judgeFindings(wanted, two.toReversed(), own), []);
});

test("what is missing and what is too much is told, each at its line", () => {
  const failures = judgeFindings(
    testOf([{ rule: "HOUSE-1" }, { rule: "HOUSE-1", at: "b" }]),
    [found("HOUSE-1", { at: "a" }), found("HOUSE-2", { line: 3 })],
    own,
  );
  assert.deepEqual(said(failures), [
    '7 Not found: HOUSE-1 "b"',
    "3 Not expected: HOUSE-2 people.mra.yaml:4: HOUSE-2 speaks",
  ]);
  assert.equal(failures[0]?.actual, 'HOUSE-1 error people.mra.yaml:4 "a"\nHOUSE-2 error people.mra.yaml:4 "x"');
});

for (const [wanted, isMet] of [
  [{ file: "people.mra.yaml" }, true],
  [{ file: "e.mra.yaml" }, false],
  [{ inLine: 4 }, true],
  [{ inLine: 5 }, false],
  [{ at: "x" }, true],
  [{ at: "y" }, false],
  [{ says: "speaks" }, true],
  [{ says: "말함" }, true],
  [{ says: "silent" }, false],
  [{ severity: "error" }, true],
  [{ severity: "warning" }, false],
] as const)
  test(`${JSON.stringify(wanted)} is ${isMet ? "met" : "not met"} by an error "x" in people.mra.yaml line 4`, () => {
    const failures = judgeFindings(testOf([{ rule: "HOUSE-1", ...wanted }]), [found("HOUSE-1")], own);
    assert.equal(failures.length === 0, isMet);
  });

test("only the rules that a test names are looked at, and one that there is not is told", () => {
  const both = [found("HOUSE-1"), found("MRA033")];
  assert.deepEqual(judgeFindings(testOf([{ rule: "HOUSE-1" }], "own"), both, own), []);
  assert.deepEqual(judgeFindings(testOf([{ rule: "MRA033" }], ["MRA033"]), both, own), []);
  assert.equal(judgeFindings(testOf([], "all"), both, own).length, 2);
  assert.match(said(judgeFindings(testOf([], ["HOSE-1"]), [], own)).join(), /^5 There is no rule HOSE-1/);
  assert.match(said(judgeFindings(testOf([{ rule: "HOSE-1" }]), [], own)).join(), /^6 There is no rule HOSE-1/);
  assert.deepEqual(judgeFindings(testOf([], ["yaml", "schema/enum"]), [], own), []);
});

const plan = (
  ...steps: readonly (readonly [kind: string, address: string, ...changed: readonly string[]])[]
): Result<Plan, never> =>
  ok({
    steps: steps.map(
      ([kind, address, ...changed]) =>
        ({ kind, address, changes: changed.map((path) => ({ path })) }) as unknown as Step,
    ),
  } as unknown as Plan);
const judged = (wanted: string, made: Parameters<typeof judgePlan>[1]): readonly string[] => {
  const [it] = readTests(parse("a.mratest.yaml", `tests:\n  - { name: a, on: ., plan: ${wanted} }\n`)).tests;
  assert.ok(it?.plan);
  return said(judgePlan(it.plan, made));
};
const made = plan(
  ["add", "phones/CSFKIM"],
  ["change", "phones/CSFLEE", "ice.enabled", "description"],
  ["reset", "phones/CSFLEE"],
);

for (const [wanted, ...expected] of [
  ["{ add: [phones/CSFKIM], change: [phones/CSFLEE] }"],
  ["{ add: [phones/*], change: ['*LEE'] }"],
  ["{ add: ['p*/*KIM'], change: ['*'] }"],
  ["{ add: [phones/CSFKIM], change: [{ object: phones/CSFLEE, fields: [description, ice] }] }"],
  ["{ add: [phones/CSFKIM] }", "1 The plan would also change phones/CSFLEE"],
  ["{ add: [phones/CSF*KIMX, phones/CSFKIM], change: ['*'] }", "1 The plan does not add phones/CSF*KIMX"],
  [
    "{ add: ['*'], change: [{ object: phones/CSFLEE, fields: [model] }] }",
    "1 phones/CSFLEE would change description, ice, not model",
  ],
  ["none", "1 The plan would also add phones/CSFKIM", "1 The plan would also change phones/CSFLEE"],
  ["blocked", "1 There is a plan, and none was expected"],
] as const)
  test(`a plan that adds one phone and changes another, and plan: ${wanted}`, () => {
    assert.deepEqual(judged(wanted, made), expected);
  });

test("a plan that there is not", () => {
  const why = fail([message({ en: "no", ko: "아니요" })]);
  assert.deepEqual(judged("blocked", why), []);
  assert.deepEqual(judged("none", why), ["1 There is no plan: no"]);
  assert.deepEqual(judged("none", plan()), []);
  assert.deepEqual(judged("none", plan(["reset", "phones/X"])), [], "what follows from a step is no step of its own");
});
