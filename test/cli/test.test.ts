import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { inCheckout } from "../../tools/root.ts";
import type { TestReport } from "../../core/src/wire/config-tests.ts";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-tests-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(inCheckout("docs/own-rules.md"), "utf8");
const block = (after: string, fence: string): string => {
  const begin = page.indexOf(`\`\`\`${fence}\n`, page.indexOf(after)) + fence.length + 4;
  return page.slice(begin, page.indexOf("```", begin));
};
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const reportOf = async (...argv: readonly string[]): Promise<TestReport & { readonly status: number }> => {
  const it = await mra(["test", "--format", "json", ...argv]);
  return { ...(JSON.parse(it.out) as TestReport), status: it.status };
};
/** The paths of this folder are absolute on the command line of a test. */
const near = (text: string): string => text.replaceAll(`${folder}/documented/`, "");

describe("mra test", { timeout: 120_000 }, () => {
  before(() => {
    cpSync(inCheckout("test/projects/emea-prod"), join(folder, "documented"), { recursive: true });
    put("documented/mra.config.yaml", block("# Rules of your own", "yaml"));
    put("documented/tests/house.mratest.yaml", block("## Tests", "yaml"));
  });

  test("the example of docs/own-rules.md says what is printed there", async () => {
    const ran = await mra(["test", join(folder, "documented"), "--coverage"]);
    const printed = page.indexOf("```\ntests/house.mratest.yaml\n") + 4;
    assert.equal(near(ran.out), page.slice(printed, page.indexOf("```", printed)));
    assert.equal(ran.status, 0);
    assert.equal(ran.notes, "");
  });

  test("coverage: a rule is seen to speak and to stay silent, or it is not", async () => {
    const { rules } = await reportOf(join(folder, "documented"));
    assert.deepEqual(
      rules.map(({ rule, line, lines, fires, silent }) => [rule, line, lines, fires.length, silent.length]),
      [
        ["HOUSE-1", 3, 9, 1, 2],
        ["HOUSE-2", 13, 5, 0, 0],
      ],
    );
    const one = await reportOf(join(folder, "documented"), "--test", "what takes no part is left alone");
    assert.deepEqual(
      one.rules.map((it) => [it.rule, it.fires, it.silent]),
      [
        ["HOUSE-1", [], []],
        ["HOUSE-2", [], []],
      ],
      "an object that the rule is not asked about shows nothing of it",
    );
  });

  test("a failure stands at its line, of a text in the test at the line there", async () => {
    const path = put(
      "failing/a.mratest.yaml",
      `tests:
  - name: one
    files:
      a.mra.yaml: |
        apiVersion: mra/v1
        cluster: c
        regions:
          - { name: R, nmae: x }
    rules: [schema/unknown-key]
    findings: none
  - name: two
    files: { a.mra.yaml: "apiVersion: mra/v1\\nregions: 1" }
    rules: [schema/type, MRA033]
    findings: [MRA033]
    plan: none
`,
    );
    const { files, status } = await reportOf(path);
    assert.equal(status, 1);
    assert.deepEqual(
      files[0]?.tests.map((it) => [it.name, it.outcome, it.failures.map((failure) => failure.line)]),
      [
        ["one", "failed", [7]],
        ["two", "failed", [13, 11, 14]],
      ],
    );
    const text = await mra(["test", path, "--lang", "ko"], { language: "ko" });
    assert.match(
      text.out,
      /실패 +one[\s\S]*:8 +기대하지 않음: schema\/unknown-key a\.mra\.yaml:4: [\s\S]*테스트 2개: 통과 0개, 실패 2개/,
    );
    const junit = await mra(["test", path, "--format", "junit"]);
    assert.match(junit.out, /<testsuite name="[^"]*a\.mratest\.yaml" tests="2" failures="2" errors="0">/);
    assert.match(junit.out, /<testcase name="one" [^>]*><failure message="Not expected: schema\/unknown-key /);
  });

  test("a text in a test takes the place of the file of its name, a sheet too", async () => {
    put("over/people.mra.yaml", "apiVersion: mra/v1\ncluster: c\nregions: [{ name: R, nmae: x }]\n");
    put("over/mra.config.yaml", "rules: {}\n");
    put("over/users.csv", "Name\nR1\n");
    const path = put(
      "over/tests/a.mratest.yaml",
      `tests:
  - { name: as it is, on: .., rules: [schema/unknown-key], findings: [schema/unknown-key] }
  - name: in its place
    on: ..
    files:
      ../people.mra.yaml: |
        apiVersion: mra/v1
        cluster: c
        tables:
          - file: users.csv
            rows: [{ section: regions, values: { name: "{Name}", nmae: "x" } }]
      ../users.csv: |
        Name
        R2
        R3
    rules: [schema/unknown-key, MRA211, MRA210]
    findings: [{ rule: schema/unknown-key, line: 5 }]
  - name: a sheet of its own
    files:
      a.mra.yaml: |
        apiVersion: mra/v1
        cluster: c
        tables: [{ file: only.csv, rows: [{ section: regions, values: { name: "{Nmae}" } }] }]
      only.csv: |
        Name
        R2
    rules: [MRA210, MRA211]
    findings: [MRA211]
`,
    );
    const { files } = await reportOf(path);
    assert.deepEqual(
      files[0]?.tests.map((it) => [it.name, it.failures.map((failure) => failure.message)]),
      [
        ["as it is", []],
        ["in its place", []],
        ["a sheet of its own", []],
      ],
    );
  });

  test("what lies elsewhere is not read, and a folder without files is told", async () => {
    put("elsewhere/secret.mra.yaml", "apiVersion: mra/v1\ncluster: c\nsecret-word: 1\n");
    const path = put(
      "bounds/tests/a.mratest.yaml",
      "tests:\n  - { name: outside, on: ../../elsewhere, findings: none }\n  - { name: nothing, on: ., findings: none }\n",
    );
    const ran = await mra(["test", path]);
    assert.equal(ran.status, 1);
    assert.match(ran.out, /\.\.\/\.\.\/elsewhere lies outside/);
    assert.match(ran.out, /There is no \.mra\.yaml file in \./);
    assert.doesNotMatch(ran.out, /secret-word/);
    assert.equal((await reportOf(folder, "--test", "outside")).files.flatMap((it) => it.tests)[0]?.outcome, "failed");
  });

  test("plans are made against a demo cluster only, by its seed and release, and the publisher of the files is never asked", async () => {
    const head = 'apiVersion: mra/v1\ncluster: { name: c, publisher: "203.0.113.1:8443", version: "15.0" }\n';
    const texts = (...lines: readonly string[]): string =>
      [...head.trimEnd().split("\n"), ...lines].map((it) => `        ${it}`).join("\n");
    const path = put(
      "plans/a.mratest.yaml",
      `tests:
  - name: a new region
    rules: [yaml]
    files:
      a.mra.yaml: |
${texts("regions:", "  - { name: RG-NEW }")}
    findings: none
    plan: { against: empty, add: [regions/RG-NEW] }
  - name: nothing to do
    files:
      a.mra.yaml: |
${texts("regions:", "  - { name: Default }")}
    plan: { against: empty, version: 12.5 }
  - name: no plan of what cannot be read
    files:
      a.mra.yaml: |
${texts("regions:", "  - { name: RG-NEW, nmae: x }")}
    plan: blocked
`,
    );
    const { files, status } = await reportOf(path);
    assert.deepEqual(
      files[0]?.tests.map((it) => [it.name, it.failures.map((failure) => failure.message)]),
      [
        ["a new region", []],
        ["nothing to do", []],
        ["no plan of what cannot be read", []],
      ],
    );
    assert.equal(status, 0);
  });

  test("0, 1 and 2: all passed, one failed, nothing to run or a mistake", async () => {
    mkdirSync(join(folder, "empty"));
    const none = await mra(["test", join(folder, "empty")]);
    assert.deepEqual([none.status, none.out], [2, "0 tests: 0 passed, 0 failed\n"]);
    assert.match(none.notes, /No test in a file \*\.mratest\.yaml/);
    assert.equal((await mra(["test", join(folder, "no-such-folder")])).status, 2);
    const wrong = put("wrong/a.mratest.yaml", "tests:\n  - { name: a, on: ., plan: none, odd: 1 }\n");
    const ran = await mra(["test", wrong]);
    assert.equal(ran.status, 2);
    assert.match(ran.out, /a\.mratest\.yaml:2 +There is no key odd here/);
    const config = put("config/mra.config.yaml", "rules:\n  HOUSE-1: { section: phons, field: name, must: x }\n");
    put("config/a.mra.yaml", "apiVersion: mra/v1\ncluster: c\n");
    const good = put("config/a.mratest.yaml", "tests:\n  - { name: a, on: ., rules: own, findings: none }\n");
    const onConfig = await mra(["test", good]);
    assert.equal(onConfig.status, 2, "a rule that is not asked would stay silent in every test");
    assert.ok(onConfig.out.includes(`${config}:2`), onConfig.out);
    const missing = await mra(["test", good, "--test", "b"]);
    assert.deepEqual([missing.status, missing.notes], [2, 'There is no test "b" here\n']);
  });

  test("--list runs nothing", async () => {
    const { files, rules } = await reportOf(join(folder, "documented"), "--list");
    assert.deepEqual(
      files[0]?.tests.map((it) => [it.outcome, it.line]),
      [
        ["listed", 2],
        ["listed", 14],
        ["listed", 24],
      ],
    );
    assert.deepEqual(rules, []);
  });
});
