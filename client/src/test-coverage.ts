import {
  BranchCoverage,
  FileCoverage,
  l10n,
  Position,
  Range,
  StatementCoverage,
  type TestRun,
  type TestRunProfile,
  Uri,
} from "vscode";
import type { RuleCoverage } from "../../core/src/wire/config-tests.ts";

const details = new WeakMap<FileCoverage, readonly StatementCoverage[]>();

/**
 * Shows which rules of the team's own the tests met: a rule in `mra.config.yaml` is a statement, and that it speaks and that
 * it stays silent are its two branches.
 */
export function showCoverage(run: TestRun, folder: Uri, rules: readonly RuleCoverage[]): void {
  const byFile = new Map<string, RuleCoverage[]>();
  for (const it of rules) byFile.set(it.file, [...(byFile.get(it.file) ?? []), it]);
  for (const [file, own] of byFile) {
    const statements = own.map(statementOf);
    const coverage = FileCoverage.fromDetails(uriOf(folder, file), statements);
    details.set(coverage, statements);
    run.addCoverage(coverage);
  }
}

/** Gives VS Code what a file's coverage is made of, once somebody looks at it. */
export function withDetails(profile: TestRunProfile): TestRunProfile {
  profile.loadDetailedCoverage = (_run, coverage) => Promise.resolve([...(details.get(coverage) ?? [])]);
  return profile;
}

function statementOf({ line, lines, fires, silent }: RuleCoverage): StatementCoverage {
  const place = new Range(line, 0, line + lines - 1, 1_000);
  const start = new Position(line, 0);
  return new StatementCoverage(fires.length + silent.length, place, [
    new BranchCoverage(fires.length, start, l10n.t("a test in which the rule has a finding")),
    new BranchCoverage(silent.length, start, l10n.t("a test in which the rule has none")),
  ]);
}

/** A file as the command line shows it: relative to the folder in which it ran, or absolute. */
export const uriOf = (folder: Uri, file: string): Uri =>
  /^(?:\/|[A-Za-z]:)/.test(file) ? Uri.file(file) : Uri.joinPath(folder, file);
