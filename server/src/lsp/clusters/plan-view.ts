import { nameOf } from "../../../../core/src/base/address.ts";
import type { Language } from "../../../../core/src/base/text.ts";
import { say } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { consentIn } from "../../../../core/src/plan/consent.ts";
import { heldBack } from "../../../../core/src/plan/plan-findings.ts";
import { renderPlan } from "../../../../core/src/plan/render.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { countsOf, summaryOf } from "../../../../core/src/plan/summary.ts";
import type { Plan, Step } from "../../../../core/src/plan/step.ts";
import { withoutGoing } from "../../../../core/src/plan/value.ts";
import { labelOf, showValue } from "../../../../core/src/plan/words.ts";
import type { PlanView, StepView } from "../../../../core/src/wire/protocol.ts";
import type { KeptPlan } from "../../clusters/plans.ts";
import { placeOf, type FilesView } from "../../workspace/view.ts";
import { documentText } from "./texts.ts";

/** A plan as the editor shows it. */
export function planView(
  { id, plan, connection, undoes }: KeptPlan,
  project: Project | undefined,
  view: Pick<FilesView, "files">,
  production: boolean,
  language: Language,
): PlanView {
  const [grave, held] = [consentIn(plan), heldBack(plan)];
  return {
    id,
    connection,
    ...(undoes !== undefined && { undoes }),
    cluster: plan.cluster,
    summary: summaryOf(plan, language),
    counts: countsOf(plan),
    steps: plan.steps.map((it) => ({
      ...stepView(it, project, view, language),
      included: !grave.has(it.id) && !held.has(it.id),
      needsConsent: grave.has(it.id),
    })),
    manual: plan.manual.map((it) => say(it.message, language)),
    notes: plan.notes.map((it) => say(it.message, language)),
    text: renderPlan(plan, language),
    production,
  };
}

function stepView(
  step: Step,
  project: Project | undefined,
  view: Pick<FilesView, "files">,
  language: Language,
): Omit<StepView, "included" | "needsConsent"> {
  const object = project?.at(step.address);
  const place = object && placeOf(object.identity, view);
  return {
    id: step.id,
    kind: step.kind,
    address: step.address,
    name: nameOf(step.address),
    label: titleOf(step, language),
    reason: step.reason === null ? "" : say(step.reason, language),
    changes: step.changes.map((it) => ({
      label: it.label[language],
      before: showValue(it.before, language),
      after: showValue(it.after, language),
    })),
    ...(place && { uri: place.uri, line: place.line }),
  };
}

/** Both sides of the native diff of a step. */
export interface StepTexts {
  readonly before: string;
  readonly after: string;
}

/** Both sides of the native diff of a step; equal sides for what changes no field. */
export function stepTexts(plan: Plan, step: Step): StepTexts {
  const text = (fields: Parameters<typeof documentText>[2] | null): string =>
    fields === null ? "" : documentText(plan.cluster, step.section, withoutGoing(fields));
  switch (step.kind) {
    case "add":
      return sides("", text(step.fields));
    case "change":
      return sides(text(step.before), text(step.fields));
    case "replace":
      return sides(text(step.before), text(step.fields));
    case "remove":
      return sides(text(step.before), "");
    case "rename":
      return sides(`${labelOf(step.from).en}\n`, `${labelOf(step.address).en}\n`);
    case "apply":
    case "reset":
      return sides("", `${titleOf(step, "en")}\n`);
  }
}

const sides = (before: string, after: string): StepTexts => ({ before, after });
