import { ok } from "../../../../core/src/base/result.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import { storeFor } from "../../clusters/stores.ts";
import { problem } from "../../clusters/trouble.ts";
import { noteOn } from "../../deploy/note.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Notes something about a deployment of the past, in the journal on this computer. */
export const noteDeploy = request({
  method: "mra/noteDeploy",
  needs: "trusted clusters",
  decode: paramsOf<"mra/noteDeploy">({ connection: text, cluster: text, deploy: count, note: text }),
  answer: async ({ connection, cluster, deploy, note }, { desk, session, signal }) => {
    const name = desk.nameInFiles(connection, cluster);
    const store = await storeFor(session, name);
    if (!store.ok) return store;
    const { folder, team } = store.value;
    const noted = await noteOn(journalsIn(folder), name, deploy, note);
    const told = noted.ok ? await team?.sync(signal) : noted;
    return told?.ok === false ? problem(told.fault) : ok(null);
  },
});
