import { history as pastOf } from "../../deploy/history.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { pastView } from "../clusters/past.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import { storeFor } from "../../clusters/stores.ts";
import { computerState } from "../../state/store-of.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/**
 * The deployments to a cluster, from the journals on this computer. Files that nobody trusts do not say where else to look:
 * then it is this computer's own folder, and only read.
 */
export const history = request({
  method: "mra/history",
  needs: "clusters",
  decode: paramsOf<"mra/history">({ connection: text, cluster: text }),
  answer: async ({ connection, cluster }, { desk, session, isTrusted, language, signal }) => {
    const name = desk.nameInFiles(connection, cluster);
    const store = isTrusted ? await storeFor(session, name) : ok(computerState(process.env));
    if (!store.ok) return store;
    const { folder, team } = store.value;
    // What is known here is shown, also while the place cannot be reached; a deploy says why.
    await team?.sync(signal);
    const past = await pastOf(journalsIn(folder), name);
    return ok(past.map((it) => pastView(it, language)));
  },
});
