import { history as pastOf } from "../../deploy/history.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { pastView } from "../clusters/past.ts";
import { journalFolderOfUser } from "../../clusters/plans.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The deployments to a cluster, from the journals on this computer. */
export const history = request({
  method: "mra/history",
  needs: "clusters",
  decode: paramsOf<"mra/history">({ connection: text, cluster: text }),
  answer: async ({ connection, cluster }, { desk, language }) => {
    const past = await pastOf(journalFolderOfUser(), desk.nameInFiles(connection, cluster));
    return ok(past.map((it) => pastView(it, language)));
  },
});
