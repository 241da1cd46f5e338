import { ok } from "../../../../core/src/base/result.ts";
import { readWhole } from "../../clusters/objects.ts";
import { noFile } from "../../clusters/trouble.ts";
import { comparisonOf } from "../clusters/texts.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Both sides of the diff between a live object and the files. */
export const compare = request({
  method: "mra/compare",
  needs: "cluster",
  decode: paramsOf<"mra/compare">({ connection: text, address: text, uuid: text }),
  answer: async (ref, { open, desk, session, signal }) => {
    const mine = desk.projectFor(open);
    if (mine === undefined) return noFile(ref.connection);
    const live = await readWhole(open, ref, signal);
    return live.ok ? ok(comparisonOf(live.value, mine, ref.address, session)) : live;
  },
});
