import type { Message } from "../../../core/src/base/text.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";

/**
 * What a check found. `wrong` becomes `failed` or `warning` by the severity of its rule. `notRun`: it could not be told
 * from here, and why.
 */
export interface Verdict {
  readonly kind: "passed" | "wrong" | "notRun";
  readonly message: Message;
  /** Where it stands, when that is another line than the check's. */
  readonly spot?: Spot;
  /** The rule that says so, when it is another one than the check's. */
  readonly rule?: string;
  /** The cause by its name in docs/preflight.md. */
  readonly cause?: string;
}

export const passed = (message: Message): Verdict => ({ kind: "passed", message });
export const wrong = (message: Message, spot?: Spot): Verdict => ({
  kind: "wrong",
  message,
  ...(spot !== undefined && { spot }),
});
export const notRun = (message: Message): Verdict => ({ kind: "notRun", message });

/** A way between two kinds of nodes: from outside to Expressway-E, to Expressway-C, to Unified CM. */
export type Way = "outside" | "traversal" | "callManager";

/** One question to the surroundings. It only reads. */
export interface Check {
  /** Stable and unique in a preflight: `srv-uds example.com`. */
  readonly id: string;
  /** The rule that wants it: `MRA005`. */
  readonly rule: string;
  /** Names of the nodes that it is about; absent: of none. */
  readonly hosts?: readonly string[];
  /** The way that it is about; absent: of none. */
  readonly way?: Way;
  /** What is asked, and of whom. */
  readonly label: Message;
  /** The line that it is about; undefined when no file states it. */
  readonly spot: Spot | undefined;
  /** After so many milliseconds the answer is `onTimeout`. */
  readonly limitMs: number;
  readonly onTimeout: Verdict;
  /** Asks. At least one verdict. What it opened is closed when the signal is aborted, and its answer is not used then. */
  ask(signal: AbortSignal): Promise<readonly Verdict[]>;
}

/** `passed` where nothing is wrong, else all that is. */
export const verdicts = (problems: readonly Verdict[], good: Message): readonly Verdict[] =>
  problems.length > 0 ? problems : [passed(good)];
