import { say, type Language } from "../../../../core/src/base/text.ts";
import { byHandAfter } from "../../../../core/src/plan/by-hand.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import type {
  DeployProgress as ProgressView,
  DeployReport as ReportView,
  StepResult,
} from "../../../../core/src/wire/deploy.ts";
import type { WavesReport } from "../../clusters/waves-report.ts";
import type { DeployProgress, DeployReport, StepReport } from "../../deploy/deploy.ts";

/** How far a deployment has come, in words. */
export const deployProgressView = (plan: string, it: DeployProgress, language: Language): ProgressView => ({
  plan,
  done: it.done,
  total: it.total,
  step: it.step.id,
  label: titleOf(it.step, language),
  ...(it.result && { result: resultOf(it.result, language) }),
});

/** How a deployment ended, in words. */
export const deployReport = (
  { summary, finished, results, number, stop }: DeployReport,
  plan: Plan,
  language: Language,
): ReportView => ({
  summary: say(summary, language),
  finished,
  results: results.map((it) => resultOf(it, language)),
  byHand: byHandAfter(plan, doneIn(results)).map((it) => say(it.message, language)),
  ...(number !== undefined && { number }),
  ...(stop && { stop: { helps: stop.helps, message: say(stop.message, language) } }),
});

/** How a deployment in waves ended, in words: as any, with its last wave and what undoes it. */
export const wavesReportView = (it: WavesReport, plan: Plan, language: Language): ReportView => ({
  ...deployReport(it, plan, language),
  wave: { ...it.wave, ...(it.number !== undefined && { undo: it.number }) },
});

const doneIn = (results: DeployReport["results"]): ReadonlySet<string> =>
  new Set(results.flatMap((it) => (it.outcome === "done" ? [it.id] : [])));

const resultOf = ({ id, outcome, message }: StepReport, language: Language): StepResult => ({
  id,
  outcome,
  message: say(message, language),
});
