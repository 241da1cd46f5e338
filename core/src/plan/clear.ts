import type { StepBase } from "./step.ts";

/** The first word of the name of a step that empties references, so that what they lead to can be removed or made anew. */
export const clearing = "clear";

/** Whether a step only empties references: what else changes in its object is another step. */
export const isClearing = ({ id }: Pick<StepBase, "id">): boolean => id.startsWith(`${clearing}:`);
