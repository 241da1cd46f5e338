import { pageOf } from "../../../../core/src/rules/pages.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The page of a rule in the user's language. */
export const explain = request({
  method: "mra/explain",
  needs: "file",
  decode: paramsOf<"mra/explain">({ code: text }),
  answer: ({ code }, { language }) => pageOf(code, language) ?? null,
});
