import { ok } from "../../../../core/src/base/result.ts";
import { message, say } from "../../../../core/src/base/text.ts";
import { storeSetting } from "../../clusters/stores.ts";
import { problem } from "../../clusters/trouble.ts";
import { keepConsent } from "../../state/consents.ts";
import { computerState } from "../../state/store-of.ts";
import { consentQuestion } from "../../state/team-texts.ts";
import { optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Where a project's state is; keeps a person's yes to it, given to the place that was shown. */
export const teamState = request({
  method: "mra/teamState",
  needs: "trusted clusters",
  decode: paramsOf<"mra/teamState">({ connection: text, cluster: text, agreedTo: optional(text) }),
  answer: async ({ connection, cluster, agreedTo }, { desk, session, language }) => {
    const found = await storeSetting(session, desk.nameInFiles(connection, cluster));
    if (!found.ok) return found;
    if (found.value.kind === "computer") return ok({ kind: "alone" });
    const { where } = found.value.consent;
    if (found.value.kind === "team") return ok({ kind: "agreed", where });
    if (agreedTo === undefined)
      return ok({ kind: "ask", where, question: say(consentQuestion(found.value.consent), language) });
    if (agreedTo !== where) return problem(message(otherPlace, where));
    await keepConsent(computerState(process.env).folder, found.value.consent);
    return ok({ kind: "agreed", where });
  },
});

const otherPlace = {
  en: "mra.config.yaml names another place by now: {0}",
  ko: "mra.config.yaml이 이제 다른 위치를 가리킵니다: {0}",
};
