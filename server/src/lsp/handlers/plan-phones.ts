import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { lookText } from "../../clusters/phone-picture.ts";
import { pictureBlocks } from "../clusters/picture-view.ts";
import { listOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** How the phones that the chosen steps of a plan touch are registered now. */
export const planPhones = request({
  method: "mra/planPhones",
  needs: "trusted clusters",
  decode: paramsOf<"mra/planPhones">({ plan: text, steps: listOf(text) }),
  answer: async ({ plan, steps }, { desk, language, signal }) => {
    const kept = desk.plans.need(plan);
    if (!kept.ok) return kept;
    const open = desk.clusters.need(kept.value.connection);
    if (!open.ok) return open;
    const look = await desk.phones.now(kept.value, steps, open.value, signal);
    if (!look.ok) return look;
    return ok({
      summary: look.value === undefined ? "" : say(lookText(look.value), language),
      picture: pictureBlocks(desk.pictures.of(plan), language),
    });
  },
});
