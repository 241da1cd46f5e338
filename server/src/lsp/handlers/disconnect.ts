import { say } from "../../../../core/src/base/text.ts";
import { notConnected } from "../clusters/answer.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Signs out of a cluster. */
export const disconnect = request({
  method: "mra/disconnect",
  needs: "clusters",
  decode: paramsOf<"mra/disconnect">({ connection: text }),
  answer: ({ connection: name }, { desk, language }) => {
    desk.phones.end(name);
    desk.clusters.close(name);
    desk.drift.quiet(name, { kind: "signedOut", message: say(notConnected(name), language) });
    return null;
  },
});
