import type { Message } from "../base/text.ts";
import type { Version } from "../catalog/schema.ts";
import type { Severity } from "../rules/finding.ts";

/** A test of a team's configuration, as a file of tests states it. Lines are those of that file, from 0. */
export interface ConfigTest {
  readonly name: string;
  readonly line: number;
  /** The last line that belongs to it. */
  readonly lastLine: number;
  /** Files and folders that are read, relative to the file of tests. */
  readonly on: readonly string[];
  /** Texts that stand in the test itself. One with the name of a file that is read takes its place. */
  readonly files: readonly InlineText[];
  /** Whose findings are looked at. */
  readonly rules: "all" | "own" | readonly string[];
  /** What must be found, and nothing else; absent: findings are not looked at. */
  readonly findings?: { readonly line: number; readonly wanted: readonly WantedFinding[] };
  /** What a plan must be; absent: none is made. */
  readonly plan?: WantedPlan;
}

/** A text that stands in a test. */
export interface InlineText {
  /** Relative to the file of tests. */
  readonly name: string;
  readonly text: string;
  /** Where its name stands. */
  readonly line: number;
  /** Where its own first line stands; undefined where its lines are not lines of the file of tests. */
  readonly firstLine: number | undefined;
}

/** A finding that must be there. What is not said of it may be anything. */
export interface WantedFinding {
  readonly line: number;
  readonly rule: string;
  /** End of the file's path. */
  readonly file?: string;
  /** Line of that file, from 1. */
  readonly inLine?: number;
  /** The text on which it stands. */
  readonly at?: string;
  /** Part of what it says, in either language. */
  readonly says?: string;
  readonly severity?: Severity;
}

/** What a plan against a demo cluster must be. */
export interface WantedPlan {
  readonly line: number;
  /** What is on the demo cluster before. */
  readonly against: "standard" | "empty";
  /** The release that the demo cluster plays; undefined: that of the files. */
  readonly version: Version | undefined;
  /** Which cluster of the files; undefined: the only one. */
  readonly cluster: string | undefined;
  /** `blocked`: the files are such that there is no plan. */
  readonly steps: "blocked" | readonly WantedStep[];
}

/** The kinds of steps that a test names; what makes phones take a change follows from them. */
export const stepKinds = ["add", "change", "rename", "replace", "remove"] as const;
export type StepKind = (typeof stepKinds)[number];

/** A step, or several, that a plan must have. */
export interface WantedStep {
  readonly line: number;
  readonly kind: StepKind;
  /** Address with `*` for any text: `phones/CSFKIM`, `phones/*`. */
  readonly object: string;
  /** The fields that change, all of them; undefined: any. */
  readonly fields: readonly string[] | undefined;
}

/** Why a test failed. */
export interface FailedTest {
  /** Line of the file of tests, from 0. */
  readonly line: number;
  readonly message: Message;
  /** What was expected and what is there, as lines that can be laid side by side. */
  readonly expected?: string;
  readonly actual?: string;
}

/** What cannot be understood in a file of tests. Line from 0. */
export interface Mistake {
  readonly line: number;
  readonly message: Message;
}
