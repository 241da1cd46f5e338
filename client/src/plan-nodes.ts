import type { LostPhone, PhonesBack } from "../../core/src/wire/deploy.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";

/** What stands in the plan view. */
export type PlanNode =
  | { readonly kind: "action" }
  | GroupNode
  | StepNode
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
export interface StepNode {
  readonly kind: "step";
  readonly parent: GroupNode;
  readonly step: StepView;
}
