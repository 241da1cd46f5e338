import { ok } from "../../../../core/src/base/result.ts";
import { waveWishOf } from "../../clusters/wave-wish.ts";
import { stagesOf } from "../../deploy/waves.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";
import { isWaveChoice } from "../wave-shape.ts";

/** Into which waves the chosen steps of a plan are cut. */
export const waves = request({
  method: "mra/waves",
  needs: "clusters",
  decode: paramsOf<"mra/waves">({ plan: text, steps: listOf(text), waves: isWaveChoice }),
  answer: (params, { desk }) => {
    const kept = desk.plans.need(params.plan);
    if (!kept.ok) return kept;
    const wish = waveWishOf(params.waves, new Date());
    if (!wish.ok) return wish;
    const stages = stagesOf(kept.value.plan, params.steps, wish.value.spec);
    return ok(stages.map((it) => ({ steps: it.steps.length, phones: it.phones })));
  },
});
