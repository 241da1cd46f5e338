/*
 * What a plan says beside its steps, as client and language server speak of it: steps that do the same as one, findings, the
 * page for a change ticket.
 */

import type { Report } from "../base/report.ts";
import type { Place } from "./place.ts";

/** Steps that do the same to many objects, told as one. The plan keeps each step. */
export interface StepGroupView {
  /** `1,199 phones`. */
  readonly title: string;
  /** What happens to all of them: `Common phone profile CPP-Home → CPP-Office`; empty where there is nothing to say. */
  readonly what: string;
  /** Those that come to the same from other values: `CSFKIM`, `CPP-Old → CPP-Office`. */
  readonly exceptions: readonly { readonly who: string; readonly what: string }[];
  /** Ids of its steps, in the plan's order; two at least. */
  readonly steps: readonly string[];
}

/** What the rules say of an object that a step is about. */
export interface StepFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
  /** Its line, where the file is still known. */
  readonly place?: Place;
}

/** A plan as a page beside the editor: the same blocks as `mra plan --format markdown`. */
export interface PlanPage {
  readonly report: Report;
  /** Where what is written in a cell or a line leads: `people.mra.yaml:12:5`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** How a plan is wanted: to be drawn, or as the text of a file for the change ticket. */
export type PlanFormat = "markdown" | "html";
