/*
 * What `mra test --format json` says, as VS Code's Testing view reads it. Lines are counted from 0; files are as the command
 * line shows them, relative to the folder in which it runs.
 */

/** Tests of a configuration, and how they met the team's own rules. */
export interface TestReport {
  readonly files: readonly TestFileReport[];
  readonly rules: readonly RuleCoverage[];
}

/** A file of tests. */
export interface TestFileReport {
  readonly file: string;
  readonly tests: readonly TestResult[];
  /** What cannot be understood in it, or in the `mra.config.yaml` of its files. */
  readonly faults: readonly TestFault[];
}

export interface TestFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface TestResult {
  readonly name: string;
  readonly line: number;
  readonly lastLine: number;
  /** `listed`: it was not run. */
  readonly outcome: "passed" | "failed" | "listed";
  readonly failures: readonly TestFailure[];
  readonly milliseconds: number;
}

export interface TestFailure {
  /** Line of the file of tests. */
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** A rule of the team's own, and the tests in which it speaks and in which it stays silent. */
export interface RuleCoverage {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly lines: number;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}
