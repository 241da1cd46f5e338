import { htmlOf } from "../../../../core/src/base/report-html.ts";
import { markdownOf } from "../../../../core/src/base/report-markdown.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { planReport as reportOf } from "../../../../core/src/plan/report.ts";
import { pictureBlocks } from "../clusters/picture-view.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { oneOf, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** A plan as the text of a file for the change ticket: what `mra plan --format` prints, and how its phones were registered. */
export const planReport = request({
  method: "mra/planReport",
  needs: "clusters",
  decode: paramsOf<"mra/planReport">({ plan: text, format: oneOf("markdown", "html") }),
  answer: ({ plan: id, format }, { desk, language }) => {
    const kept = desk.plans.need(id);
    if (!kept.ok) return kept;
    const { plan } = kept.value;
    const page = reportOf(plan, planDigest(plan), language);
    const report = { ...page, blocks: [...page.blocks, ...pictureBlocks(desk.pictures.of(id), language)] };
    return ok(format === "html" ? htmlOf(report) : markdownOf(report));
  },
});
