import { noFile, problem, value } from "../clusters/answer.ts";
import { readWhole } from "../clusters/objects.ts";
import { comparisonOf } from "../clusters/texts.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Both sides of the diff between a live object and the files. */
export const compare = request({
  method: "mra/compare",
  needs: "cluster",
  decode: paramsOf<"mra/compare">({ connection: text, address: text, uuid: text }),
  answer: async (ref, { open, desk, session, language, signal }) => {
    const mine = desk.projectFor(open);
    if (mine === undefined) return problem(noFile(ref.connection), language);
    const live = await readWhole(open, ref, language, signal);
    return live.ok ? value(comparisonOf(live.value, mine, ref.address, session)) : live;
  },
});
