import type { PlanPhones } from "../../core/src/wire/deploy.ts";
import type { Place } from "../../core/src/wire/place.ts";
import type { PlanPage } from "../../core/src/wire/plan-page.ts";

/** What the page of a plan says by itself, in the user's language. `{0}` stands for what is filled in. */
export interface PlanWords {
  readonly deploy: string;
  readonly approve: string;
  readonly waves: string;
  readonly differences: string;
  readonly save: string;
  /** `Go to {0}`. */
  readonly goTo: string;
  /** `By hand: {0}`: what a tick box of the page means. */
  readonly byHand: string;
}

/** What stands on top: objects that go, before a person agrees to it; or what is to be ticked off afterwards. */
export interface Going {
  /** `19 objects will be removed from emea-prod`. */
  readonly title: string;
  readonly names: readonly string[];
  /** It is work by hand, and each of it is ticked off. */
  readonly isTickedOff?: boolean;
}

/** From the extension to the page. */
export type ToPlanPage =
  | {
      readonly kind: "show";
      readonly plan: string;
      readonly page: PlanPage;
      readonly words: PlanWords;
      readonly going?: Going | undefined;
      /** Who asked for it, who approved it, and what that does not protect against: paragraphs. */
      readonly notice: readonly string[];
      /** Whether a person may approve it ahead. */
      readonly canApprove: boolean;
      /** Whether it can be deployed now. */
      readonly canDeploy: boolean;
      /** Whether phones could be told in parts. */
      readonly hasWaves: boolean;
      /** How many phones were registered at each look. */
      readonly phones: PlanPhones["picture"];
      /** How it stands with it: `3 steps are ticked`, `4 of 6 steps done`. */
      readonly status: string;
    }
  | { readonly kind: "failed"; readonly message: string };

/** From the page to the extension. A place counts only when it is one of those that were shown. */
export type FromPlanPage =
  | { readonly kind: "ready" }
  | { readonly kind: "deploy" }
  | { readonly kind: "approve" }
  | { readonly kind: "waves" }
  | { readonly kind: "differences" }
  | { readonly kind: "save" }
  | { readonly kind: "open"; readonly place: Place };
