import { proposedUserid } from "../../../../core/src/ide/new-user.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";

/** What is proposed for a new user of a cluster. */
export const proposeUser = request({
  method: "mra/proposeUser",
  needs: "workspace",
  decode: paramsOf<"mra/proposeUser">({ cluster: text }),
  answer: ({ cluster }, { session }) => {
    const projects = session.projects();
    return {
      userid: proposedUserid({ files: session.files, projects }, cluster),
      domains: projects.find((it) => it.name === cluster)?.definition?.enterpriseDomains ?? [],
    };
  },
});
