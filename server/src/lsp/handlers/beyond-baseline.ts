import { say } from "../../../../core/src/base/text.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { beyondBaseline as beyond, readBaseline } from "../../workspace/baseline.ts";
import { checkedNow } from "../clusters/checked.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";

/** What is found in the workspace and stands in no baseline. */
export const beyondBaseline = request({
  method: "mra/beyondBaseline",
  needs: "clusters",
  decode: paramsOf<"mra/beyondBaseline">({ text }),
  answer: async ({ text: given }, { session, language, signal }) => {
    await session.settled(signal);
    const entries = readBaseline(given);
    if (!entries.ok) return null;
    const { checked, known, gone } = beyond(checkedNow(session), entries.value);
    const findings = checked.files.flatMap(({ uri, findings: own }) =>
      own.map(({ code, message, spot }) => {
        const at = session.documents.textOf(uri)?.positionAt(spanOf(spot).start);
        const place = at && { uri: session.documents.spelled(uri), ...at };
        return { code, message: say(message, language), ...(place && { place }) };
      }),
    );
    return { findings, known, gone: gone.length };
  },
});
