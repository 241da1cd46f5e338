import { message, textOf, type Message, type Text } from "../base/text.ts";
import type { Result } from "../base/result.ts";
import type { Plan, Step } from "../plan/step.ts";
import { stepKinds, type FailedTest, type StepKind, type WantedPlan, type WantedStep } from "./config-test.ts";
import * as texts from "./expect-texts.ts";

/** Where a plan is not what a test expects. The fault is what was in the way of one. */
export function judgePlan(wanted: WantedPlan, made: Result<Plan, readonly Message[]>): readonly FailedTest[] {
  if (!made.ok)
    return wanted.steps === "blocked"
      ? []
      : made.fault.map((it) => ({ line: wanted.line, message: message(texts.blocked, textOf(it)) }));
  if (wanted.steps === "blocked") return [{ line: wanted.line, message: message(texts.notBlocked) }];
  const steps = made.value.steps.flatMap((it) => planned(it) ?? []);
  const { steps: due, line } = wanted;
  const both = {
    expected: due.map(wantedText).sort().join("\n"),
    actual: steps
      .map(({ kind, object }) => `${kind} ${object}`)
      .sort()
      .join("\n"),
  };
  return [
    ...due
      .filter((it) => !steps.some((step) => isOf(it, step)))
      .map((it) => ({ line: it.line, message: message(texts.noStep, doing(it.kind, it.object)), ...both })),
    ...steps
      .filter((step) => !due.some((it) => isOf(it, step)))
      .map((step) => ({ line, message: message(texts.otherStep, doing(step.kind, step.object)), ...both })),
    ...due.flatMap((it) => steps.filter((step) => isOf(it, step)).flatMap((step) => fieldsOff(it, step))),
  ];
}

interface PlannedStep {
  readonly kind: StepKind;
  readonly object: string;
  /** Keys of the fields that change. */
  readonly fields: readonly string[];
}

/** A step of a plan; undefined for what only makes phones take a change. */
function planned({ kind, address, changes }: Step): PlannedStep | undefined {
  const own = stepKinds.find((it) => it === kind);
  const fields = [...new Set(changes.map(({ path }) => /^[^.[]*/.exec(path)?.[0] ?? path))].sort();
  return own && { kind: own, object: address, fields };
}

function isOf(wanted: WantedStep, step: PlannedStep): boolean {
  if (wanted.kind !== step.kind) return false;
  const [head = "", ...parts] = wanted.object.split("*");
  if (parts.length === 0) return step.object === head;
  const last = parts.pop() ?? "";
  if (!step.object.startsWith(head)) return false;
  let at = head.length;
  for (const part of parts) {
    const next = step.object.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return step.object.length >= at + last.length && step.object.endsWith(last);
}

function fieldsOff({ fields, line }: WantedStep, step: PlannedStep): readonly FailedTest[] {
  if (fields === undefined) return [];
  const [expected, actual] = [[...fields].sort().join(", "), step.fields.join(", ")];
  return expected === actual
    ? []
    : [{ line, message: message(texts.otherFields, step.object, actual, expected), expected, actual }];
}

const wantedText = ({ kind, object }: WantedStep): string => `${kind} ${object}`;

const doing = (kind: StepKind, object: string): Text => ({
  en: `${kind} ${object}`,
  ko: `${object} ${inKorean[kind]}`,
});

const inKorean: Readonly<Record<StepKind, string>> = {
  add: "추가",
  change: "변경",
  rename: "이름 변경",
  replace: "교체",
  remove: "삭제",
};
