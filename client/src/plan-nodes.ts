import type { LostPhone, PhonesBack } from "../../core/src/wire/deploy.ts";
import type { StepFinding, StepGroupView } from "../../core/src/wire/plan-page.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";

/** What stands in the plan view. */
export type PlanNode =
  | { readonly kind: "action" }
  | GroupNode
  | AlikeNode
  | { readonly kind: "exception"; readonly parent: AlikeNode; readonly who: string; readonly what: string }
  | StepNode
  | { readonly kind: "finding"; readonly parent: StepNode; readonly finding: StepFinding }
  | { readonly kind: "field"; readonly parent: StepNode; readonly change: StepView["changes"][number] }
  | PhonesNode
  | { readonly kind: "phone"; readonly parent: PhonesNode; readonly phone: LostPhone }
  | { readonly kind: "remark"; readonly parent: GroupNode; readonly text: string };
/** Which phones are registered again after a deploy. */
export interface PhonesNode {
  readonly kind: "phones";
  readonly back: PhonesBack;
}
export interface GroupNode {
  readonly kind: "group";
  readonly group: "removals" | "changes" | "followUps" | "manual" | "notes";
  readonly count: number;
}
/** Steps that do the same to many objects, as one row. */
export interface AlikeNode {
  readonly kind: "alike";
  readonly parent: GroupNode;
  readonly alike: StepGroupView;
  readonly steps: readonly StepView[];
}
export interface StepNode {
  readonly kind: "step";
  readonly parent: GroupNode | AlikeNode;
  readonly step: StepView;
}
