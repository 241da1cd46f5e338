import { flag, optional, paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Signs in to a cluster. What was told of the phones of an earlier connection of that name is told no more. */
export const connect = request({
  method: "mra/connect",
  needs: "trusted clusters",
  decode: paramsOf<"mra/connect">({
    connection: text,
    host: text,
    user: text,
    password: text,
    pin: optional(text),
    caFile: optional(text),
    readOnly: flag,
    demo: flag,
  }),
  answer: async (params, { desk, language, signal }) => {
    const opened = await desk.clusters.open(params, language, signal);
    if (opened.ok) desk.phones.end(params.connection);
    return opened;
  },
});
