import { ok } from "../../../../core/src/base/result.ts";
import { carryOutPlan, guardFor } from "../../clusters/plans.ts";
import { deployProgress, deployReport } from "../clusters/deploy-view.ts";
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
    consent: optional(text),
    note: optional(text),
    waitForPhones: optional(amount),
    verify: optional(flag),
  }),
  answer: async (params, { desk, session, language, signal }) => {
    const kept = desk.plans.need(params.plan);
    if (!kept.ok) return kept;
    const found = desk.clusters.need(kept.value.connection);
    if (!found.ok) return found;
    const open = found.value;
    const { phones, drift } = desk;
    const wait = params.waitForPhones ?? waitSeconds;
    const before =
      wait > 0 && !guardFor(open, kept.value.plan.cluster, session).readOnly
        ? await phones.before(kept.value, params.steps, open, signal)
        : undefined;
    const done = await carryOutPlan(
      kept.value,
      open,
      params,
      session,
      (it) => desk.notify("mra/deployProgress", deployProgress(params.plan, it, language)),
      signal,
    );
    if (before) {
      const expected = done.ok ? before : { ...before, phones: before.carried };
      // Told once the answer is on its way.
      setImmediate(() => desk.inBackground(phones.after(params.plan, expected, wait * 1_000)));
    }
    if (drift.watches(open.connection)) desk.inBackground(drift.check(open, false, new AbortController().signal));
    return done.ok ? ok(deployReport(done.value, language)) : done;
  },
});
