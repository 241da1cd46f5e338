import { flag, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Looks for what was changed on a cluster, and for phones that are back meanwhile. */
export const checkDrift = request({
  method: "mra/checkDrift",
  needs: "trusted cluster",
  decode: paramsOf<"mra/checkDrift">({ connection: text, whole: flag }),
  answer: async ({ whole }, { open, desk, signal }) => {
    const [checked] = await Promise.all([desk.drift.check(open, whole, signal), desk.phones.again(open, signal)]);
    return checked;
  },
});
