import { ok, type Result } from "../../../../core/src/base/result.ts";
import type { DeployParams, DeployReport, WaveChoice } from "../../../../core/src/wire/deploy.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import { areOnExpressway, withHalf } from "../../clusters/both-halves.ts";
import { carryOutPlan, carryOutPlanInWaves, guardOfCluster, type KeptPlan } from "../../clusters/plans.ts";
import type { Trouble } from "../../clusters/trouble.ts";
import { waveWishOf } from "../../clusters/wave-wish.ts";
import { deployProgressView, deployReport, wavesReportView } from "../clusters/deploy-view.ts";
import { isExpressway } from "../expressway-shape.ts";
import { amount, flag, listOf, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request, type ClustersContext } from "../request.ts";
import { isWaveChoice } from "../wave-shape.ts";

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
    approval: optional(text),
    note: optional(text),
    waitForPhones: optional(amount),
    verify: optional(flag),
    waves: optional(isWaveChoice),
    expressway: optional(isExpressway),
  }),
  answer: async (params, context) => {
    const { desk } = context;
    const kept = desk.plans.need(params.plan);
    if (!kept.ok) return kept;
    const open = desk.clusters.need(kept.value.connection);
    if (!open.ok) return open;
    const order = { params, kept: kept.value, open: await withHalf(open.value, params.expressway) };
    const done = await (params.waves === undefined ? atOnce(order, context) : inWaves(order, params.waves, context));
    if (desk.drift.watches(open.value.connection)) {
      const expressway = areOnExpressway(kept.value.plan.steps) ? params.expressway : undefined;
      desk.inBackground(desk.drift.check(open.value, { whole: false, expressway }, new AbortController().signal));
    }
    return done;
  },
});

interface Order {
  readonly params: DeployParams;
  readonly kept: KeptPlan;
  readonly open: OpenCluster;
}

async function atOnce(
  { params, kept, open }: Order,
  { desk, session, language, signal }: ClustersContext,
): Promise<Result<DeployReport, Trouble>> {
  const { phones } = desk;
  const wait = params.waitForPhones ?? waitSeconds;
  const before =
    wait > 0 && !guardOfCluster(open, kept.plan.cluster, session).readOnly
      ? await phones.before(kept, params.steps, open, signal)
      : undefined;
  const tell = (it: Parameters<typeof deployProgressView>[1]): void =>
    desk.notify("mra/deployProgress", deployProgressView(params.plan, it, language));
  const done = await carryOutPlan(kept, open, params, session, tell, signal);
  if (before) {
    const expected = done.ok ? before : { ...before, phones: before.carried };
    // Told once the answer is on its way.
    setImmediate(() => desk.inBackground(phones.after(params.plan, expected, wait * 1_000)));
  }
  return done.ok ? ok(deployReport(done.value, kept.plan, language)) : done;
}

async function inWaves(
  { params, kept, open }: Order,
  choice: WaveChoice,
  { desk, session, language, signal }: ClustersContext,
): Promise<Result<DeployReport, Trouble>> {
  const wish = waveWishOf(choice, new Date());
  if (!wish.ok) return wish;
  const watch = await desk.phones.inWaves(kept, open, signal);
  const done = await carryOutPlanInWaves(
    kept,
    open,
    { ...params, wish: wish.value },
    session,
    (it) => desk.notify("mra/deployProgress", deployProgressView(params.plan, it, language)),
    (it, of) => watch.see(it, of),
    signal,
  );
  await watch.end(done.ok ? done.value.returned : undefined);
  return done.ok ? ok(wavesReportView(done.value, kept.plan, language)) : done;
}
