import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The page of a rule in the user's language. */
export const explain = request({
  method: "mra/explain",
  needs: "file",
  decode: paramsOf<"mra/explain">({ code: text }),
  async answer({ code }, { language }) {
    // all pages in both languages are as large as the rules themselves: loaded when the first is read
    const { pageOf } = await import("../../../../core/src/rules/pages.ts");
    return pageOf(code, language) ?? null;
  },
});
