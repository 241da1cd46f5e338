import { ok } from "../../../../core/src/base/result.ts";
import { journalFolderOfUser } from "../../clusters/plans.ts";
import { problem } from "../../clusters/trouble.ts";
import { noteOn } from "../../deploy/note.ts";
import { count, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Notes something about a deployment of the past, in the journal on this computer. */
export const noteDeploy = request({
  method: "mra/noteDeploy",
  needs: "trusted clusters",
  decode: paramsOf<"mra/noteDeploy">({ connection: text, cluster: text, deploy: count, note: text }),
  answer: async ({ connection, cluster, deploy, note }, { desk }) => {
    const noted = await noteOn(journalFolderOfUser(), desk.nameInFiles(connection, cluster), deploy, note);
    return noted.ok ? ok(null) : problem(noted.fault);
  },
});
