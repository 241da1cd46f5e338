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
import type { Answer, PlanView, Requests, StepView } from "../../../../core/src/wire/protocol.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { value } from "./answer.ts";
import { documentText, placeOf } from "./texts.ts";

/** A plan as the editor shows it. */
export function planView(
  plan: Plan,
  of: { readonly id: string; readonly connection: string },
  project: Project | undefined,
  view: WorkspaceView,
): PlanView {
  const language = view.language();
  const [grave, held] = [consentIn(plan), heldBack(plan)];
  return {
    ...of,
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
  };
}

function stepView(
  step: Step,
  project: Project | undefined,
  view: WorkspaceView,
  language: Language,
): Omit<StepView, "included" | "needsConsent"> {
  const object = project?.at(step.address);
  const place = object && placeOf(object.identity, view);
  return {
    id: step.id,
    kind: step.kind,
    address: step.address,
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

/** Both sides of the native diff of a step; equal sides for what changes no field. */
export function stepTexts(plan: Plan, step: Step): Requests["mra/stepTexts"][1] {
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

const sides = (before: string, after: string): Answer<{ readonly before: string; readonly after: string }> =>
  value({ before, after });
