import { unstatedPage } from "../../../../core/src/rules/unstated-page.ts";
import { noParams } from "../shape.ts";
import { request } from "../request.ts";

/** Rules that could not speak, and the facts they looked for, as a page in the user's language. */
export const whySilent = request({
  method: "mra/whySilent",
  needs: "findings",
  decode: noParams,
  answer: (_, { session, language }) => unstatedPage(session.projects(), language),
});
