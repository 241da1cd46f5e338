import { approvedBy } from "../../clusters/approvals.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** A person's yes to steps of a plan, as a record for the editor to keep. */
export const approve = request({
  method: "mra/approve",
  needs: "trusted clusters",
  decode: paramsOf<"mra/approve">({ plan: text, steps: listOf(text), typed: text }),
  answer: ({ plan: id, steps, typed }, { desk }) => {
    const kept = desk.plans.need(id);
    return kept.ok ? approvedBy(kept.value.plan, steps, typed, new Date()) : kept;
  },
});
