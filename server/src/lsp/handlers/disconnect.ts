import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Signs out of a cluster. */
export const disconnect = request({
  method: "mra/disconnect",
  needs: "clusters",
  decode: paramsOf<"mra/disconnect">({ connection: text }),
  answer: ({ connection: name }, { desk, session }) => {
    desk.phones.end(name);
    desk.clusters.close(name);
    session.stage.showNames();
    desk.drift.quiet(name, { kind: "signedOut", connection: name });
    return null;
  },
});
