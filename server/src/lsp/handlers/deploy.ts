import type { DeployProgress } from "../../../../core/src/wire/protocol.ts";
import { problem } from "../clusters/answer.ts";
import { carryOutPlan, noSuchPlan } from "../clusters/plans.ts";
import { amount, flag, listOf, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** So long the touched phones are waited for unless the client says it, in seconds. */
const waitSeconds = 60;

/** Carries out the chosen steps of a plan; then looks which phones are registered again, and at the drift. */
export const deploy = request({
  method: "mra/deploy",
  needs: "trusted clusters",
  decode: paramsOf<"mra/deploy">({
    plan: text,
    steps: listOf(text),
    secrets: textsByKey,
    resume: flag,
    waitForPhones: optional(amount),
  }),
  answer: async (params, { desk, session, language, signal }) => {
    const kept = desk.plans.get(params.plan);
    if (kept === undefined) return problem(noSuchPlan, language);
    const open = desk.clusters.need(kept.connection, language);
    if ("ok" in open) return open;
    const { phones, drift } = desk;
    const wait = params.waitForPhones ?? waitSeconds;
    const before = wait > 0 && !open.readOnly ? await phones.before(kept, params.steps, open, signal) : undefined;
    const tell = (it: DeployProgress): void => desk.notify("mra/deployProgress", it);
    const done = await carryOutPlan(kept, open, params, session, tell, signal);
    if (before) {
      const expected = done.ok ? before : { ...before, phones: before.carried };
      // Told once the answer is on its way.
      setImmediate(() => desk.inBackground(phones.after(params.plan, expected, wait * 1_000)));
    }
    if (drift.watches(open.connection)) desk.inBackground(drift.check(open, false, new AbortController().signal));
    return done;
  },
});
