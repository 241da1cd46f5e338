import { turnSecretsOf } from "../../preflight/turn-checks.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Names of the secrets that the live checks of a cluster need. */
export const preflightSecrets = request({
  method: "mra/preflightSecrets",
  needs: "clusters",
  decode: paramsOf<"mra/preflightSecrets">({ cluster: text }),
  answer: ({ cluster }, { desk }) => {
    const project = desk.project(cluster);
    return project === undefined ? { secrets: [], turnServers: [] } : turnSecretsOf(project);
  },
});
