import { setMaxListeners } from "node:events";
import { bug } from "../../../core/src/base/bug.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { notRun, type Check, type Verdict, type Way } from "./check.ts";

/** A check that was carried out, or not. */
export interface CheckResult {
  readonly id: string;
  readonly rule: string;
  readonly label: Message;
  /** Names of the nodes that it is about. */
  readonly hosts: readonly string[];
  /** The way between nodes that it is about. */
  readonly way?: Way;
  readonly outcome: "passed" | "failed" | "warning" | "notRun";
  readonly message: Message;
  readonly spot: Spot | undefined;
  /** The cause by its name in docs/preflight.md, where the test from outside found one: `tunnelDown`. */
  readonly cause?: string;
}

/** So many are under way at the same time: enough that a silent network does not add up, few enough to go unnoticed. */
const atOnce = 16;

/**
 * Carries out checks, several at a time, and gives what they found in the order of the checks. Always settles: a check
 * that has no answer within its limit is over, and so is every check when the signal is aborted.
 */
export async function runChecks(
  checks: readonly Check[],
  signal: AbortSignal,
  see: (done: number, total: number) => void = () => undefined,
): Promise<readonly CheckResult[]> {
  setMaxListeners(0, signal); // one for each check under way
  const found: (readonly CheckResult[])[] = checks.map(() => []);
  const waiting = checks.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [i, check] of waiting) {
      const verdicts = await withinLimit(check, signal);
      found[i] = verdicts.map((it) => checkedBy(check, it));
      see(++done, checks.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, checks.length) }, work));
  return found.flat();
}

async function withinLimit(check: Check, signal: AbortSignal): Promise<readonly Verdict[]> {
  if (signal.aborted) return [cancelled];
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let cancel = (): void => undefined;
  const over = new Promise<readonly Verdict[]>((resolve) => {
    timer = setTimeout(() => resolve([check.onTimeout]), check.limitMs);
    cancel = () => resolve([cancelled]);
    signal.addEventListener("abort", cancel, { once: true });
  });
  try {
    const asked = check.ask(stop.signal);
    asked.catch(() => undefined); // when it lost the race, nobody waits for it any more
    return await Promise.race([asked, over]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
    stop.abort();
  }
}

const cancelled = notRun(message({ en: "Cancelled", ko: "취소했습니다" }));

/** What a check found, as a result: how bad it is follows from the rule. */
export function checkedBy(
  { id, label, spot, hosts = [], way, ...check }: Omit<Check, "limitMs" | "onTimeout" | "ask">,
  verdict: Verdict,
): CheckResult {
  const rule = verdict.rule ?? check.rule;
  const severity = ruleOf(rule)?.severity ?? bug(`no rule ${rule}`);
  const outcome = verdict.kind === "wrong" ? (severity === "error" ? "failed" : "warning") : verdict.kind;
  return {
    id,
    rule,
    label,
    hosts,
    ...(way !== undefined && { way }),
    outcome,
    message: verdict.message,
    spot: verdict.spot ?? spot,
    ...(verdict.cause !== undefined && { cause: verdict.cause }),
  };
}
