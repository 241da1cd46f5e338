import { compareClusters as compared } from "../clusters/compare-clusters.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The objects of one section on two clusters, side by side. */
export const compareClusters = request({
  method: "mra/compareClusters",
  needs: "clusters",
  decode: paramsOf<"mra/compareClusters">({ left: text, right: text, section: text }),
  answer: async ({ left, right, section }, { desk, language, signal }) => {
    const [one, other] = [desk.clusters.need(left, language), desk.clusters.need(right, language)];
    if ("ok" in one) return one;
    return "ok" in other ? other : await compared(one, other, section, language, signal);
  },
});
