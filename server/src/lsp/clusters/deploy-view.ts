import { say, type Language } from "../../../../core/src/base/text.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import type {
  DeployProgress as ProgressView,
  DeployReport as ReportView,
  StepResult,
} from "../../../../core/src/wire/deploy.ts";
import type { WavesReport } from "../../clusters/waves-report.ts";
import type { DeployProgress, DeployReport, StepReport } from "../../deploy/deploy.ts";

/** How far a deployment has come, in words. */
export const deployProgress = (plan: string, it: DeployProgress, language: Language): ProgressView => ({
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
  language: Language,
): ReportView => ({
  summary: say(summary, language),
  finished,
  results: results.map((it) => resultOf(it, language)),
  ...(number !== undefined && { number }),
  ...(stop && { stop: { helps: stop.helps, message: say(stop.message, language) } }),
});

/** How a deployment in waves ended, in words: as any, with its last wave and what undoes it. */
export const wavesReportView = (it: WavesReport, language: Language): ReportView => ({
  ...deployReport(it, language),
  wave: { ...it.wave, ...(it.number !== undefined && { undo: it.number }) },
});

const resultOf = ({ id, outcome, message }: StepReport, language: Language): StepResult => ({
  id,
  outcome,
  message: say(message, language),
});
