import { ok } from "../../../../core/src/base/result.ts";
import { flag, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Signs in to a cluster. What was told of the phones of an earlier connection of that name is told no more. */
export const connect = request({
  method: "mra/connect",
  needs: "trusted clusters",
  decode: paramsOf<"mra/connect">({
    connection: text,
    cluster: optional(text),
    host: text,
    user: text,
    password: text,
    pin: optional(text),
    caFile: optional(text),
    readOnly: flag,
    production: optional(flag),
    demo: flag,
  }),
  answer: async (params, { desk, session, signal }) => {
    const opened = await desk.clusters.open(params, signal);
    if (!opened.ok) return opened;
    session.stage.showNames();
    desk.phones.end(params.connection);
    return ok({ release: opened.value.release, schema: opened.value.schema });
  },
});
