import { noParams } from "../shape.ts";
import { request } from "../request.ts";

/** Takes the findings of live checks away from the lines. */
export const clearPreflight = request({
  method: "mra/clearPreflight",
  needs: "clusters",
  decode: noParams,
  answer: (_, { desk, session }) => {
    desk.checks.clear();
    session.live.clear();
    return null;
  },
});
