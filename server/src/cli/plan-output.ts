import type { Language } from "../../../core/src/base/text.ts";
import { htmlOf } from "../../../core/src/base/report-html.ts";
import { markdownOf } from "../../../core/src/base/report-markdown.ts";
import { renderPlan } from "../../../core/src/plan/render.ts";
import { planReport } from "../../../core/src/plan/report.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { planDigest } from "../deploy/inputs.ts";

/** How a plan can be shown. */
export const planFormats = ["text", "markdown", "html", "json"] as const;
export type PlanFormat = (typeof planFormats)[number];

export const isPlanFormat = (it: string): it is PlanFormat => (planFormats as readonly string[]).includes(it);

/** A plan in a form; text that ends with a line end. */
export function planOutput(plan: Plan, format: PlanFormat, language: Language): string {
  switch (format) {
    case "text":
      return renderPlan(plan, language);
    case "json":
      return `${JSON.stringify(plan, null, 2)}\n`;
    case "markdown":
      return markdownOf(planReport(plan, planDigest(plan), language));
    case "html":
      return htmlOf(planReport(plan, planDigest(plan), language));
  }
}
