import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { say, type Language } from "../../../../core/src/base/text.ts";
import { readTests } from "../../../../core/src/expect/read-tests.ts";
import { parse } from "../../../../core/src/syntax/parse.ts";
import { spanOf, type FileTree } from "../../../../core/src/syntax/tree.ts";
import type {
  RuleCoverage,
  TestFault,
  TestFileReport,
  TestReport,
  TestResult,
} from "../../../../core/src/wire/config-tests.ts";
import { configsFor, type ConfigFile } from "../../workspace/config.ts";
import { findFiles, isTestFile, readDiskFile, type Unreadable } from "../../workspace/files.ts";
import { shown } from "../shown.ts";
import { openDemoPlans, type DemoPlans } from "./demo-plans.ts";
import { runTest, type Bounds, type TestRun } from "./run-tests.ts";

/** Which tests are run, and how they are told of. */
export interface TestWish {
  /** Files of tests, and folders with them. */
  readonly paths: readonly string[];
  /** Only the tests of this name; undefined: all. */
  readonly only: string | undefined;
  /** Nothing is run: the tests are only listed. */
  readonly isList: boolean;
  readonly language: Language;
}

/** Runs the tests of the given files and folders, or lists them. */
export async function testReport(
  wish: TestWish,
  signal: AbortSignal,
): Promise<TestReport & { readonly unreadable: readonly Unreadable[] }> {
  const found = await findFiles(wish.paths, signal, isTestFile);
  const unreadable = [...found.unreadable];
  const files: TestFileReport[] = [];
  const rules = new Map<string, RuleCoverage>();
  const demos = openDemoPlans(signal);
  try {
    for (const path of found.paths) {
      const read = await readDiskFile(path, signal);
      if (!read.ok) unreadable.push(read.fault);
      else files.push(await reportOf(parse(read.value.uri, read.value.text), wish, demos, rules, signal));
    }
  } finally {
    await demos.stop();
  }
  return { files, rules: [...rules.values()], unreadable };
}

/** Carries out the tests of one file, and adds what they say of the team's own rules. */
async function reportOf(
  tree: FileTree,
  wish: TestWish,
  demos: DemoPlans,
  rules: Map<string, RuleCoverage>,
  signal: AbortSignal,
): Promise<TestFileReport> {
  const path = fileURLToPath(tree.uri);
  const file = shown(path);
  const { tests, mistakes } = readTests(tree);
  const faults = mistakes.map((it): TestFault => ({ file, line: it.line, message: say(it.message, wish.language) }));
  if (wish.isList)
    return {
      ...{ file, faults },
      tests: tests.map(({ name, line, lastLine }) => ({ name, line, lastLine, ...listed })),
    };
  const [config] = (await configsFor([pathToFileURL(path).href], signal)).files;
  const bounds: Bounds = { config, folders: foldersOf(wish.paths, config) };
  const configs = new Map<string, ConfigFile>(config === undefined ? [] : [[config.tree.uri, config]]);
  const results: TestResult[] = [];
  for (const test of tests) {
    if (wish.only !== undefined && test.name !== wish.only) continue;
    const begun = performance.now();
    const run = await runTest(test, { path, tests }, bounds, demos, signal);
    for (const it of run.configs) configs.set(it.tree.uri, it);
    cover(rules, run, test.name);
    results.push({
      ...{ name: test.name, line: test.line, lastLine: test.lastLine },
      outcome: run.failures.length === 0 ? "passed" : "failed",
      failures: run.failures.map((it) => ({ ...it, message: say(it.message, wish.language) })),
      milliseconds: Math.round(performance.now() - begun),
    });
  }
  for (const it of configs.values())
    for (const rule of it.own) if (!rules.has(keyOf(it, rule.own.id))) rules.set(...unmet(it, rule.own));
  return {
    file,
    tests: results,
    faults: [...faults, ...[...configs.values()].flatMap((it) => faultsIn(it, wish.language))],
  };
}

const listed = { outcome: "listed", failures: [], milliseconds: 0 } as const;

// The folder in which the command line stands is where its user works.
const foldersOf = (paths: readonly string[], config: ConfigFile | undefined): readonly string[] => [
  process.cwd(),
  ...paths.filter((it) => !isTestFile(it)).map((it) => resolve(it)),
  ...(config === undefined ? [] : [dirname(fileURLToPath(config.tree.uri))]),
];

const keyOf = ({ tree }: ConfigFile, id: string): string => `${tree.uri} ${id}`;

const unmet = (config: ConfigFile, { id, at }: ConfigFile["own"][number]["own"]): [string, RuleCoverage] => [
  keyOf(config, id),
  { rule: id, file: shown(fileURLToPath(at.uri)), line: at.line, lines: at.lines, fires: [], silent: [] },
];

function cover(rules: Map<string, RuleCoverage>, { configs, fires, silent }: TestRun, test: string): void {
  for (const config of configs)
    for (const { own } of config.own) {
      const key = keyOf(config, own.id);
      const before = rules.get(key) ?? unmet(config, own)[1];
      rules.set(key, {
        ...before,
        fires: fires.has(own.id) ? [...before.fires, test] : before.fires,
        silent: silent.has(own.id) ? [...before.silent, test] : before.silent,
      });
    }
}

function faultsIn({ tree, findings }: ConfigFile, language: Language): readonly TestFault[] {
  const starts = lineStarts(tree.text);
  return findings.map((it) => ({
    file: shown(fileURLToPath(tree.uri)),
    line: lineAt(starts, spanOf(it.spot).start),
    message: say(it.message, language),
  }));
}
