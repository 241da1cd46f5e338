import { fileURLToPath } from "node:url";
import { baselineOf, baselineText } from "../../workspace/baseline.ts";
import { checkPaths } from "../../workspace/check.ts";
import { checkedNow } from "../clusters/checked.ts";
import { request } from "../request.ts";
import { optional, paramsOf, text } from "../shape.ts";

/** Today's findings as a baseline: only what is new counts from then on. */
export const baseline = request({
  method: "mra/baseline",
  needs: "clusters",
  decode: paramsOf<"mra/baseline">({ folder: optional(text) }),
  answer: async ({ folder }, { session, signal }) => {
    await session.settled(signal);
    const checked = folder === undefined ? checkedNow(session) : await checkPaths([fileURLToPath(folder)], signal);
    const entries = baselineOf(checked);
    return { text: baselineText(entries), findings: entries.reduce((sum, it) => sum + it.count, 0) };
  },
});
