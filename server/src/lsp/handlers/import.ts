import { importObjects } from "../clusters/import.ts";
import { either, flag, listOf, oneOf, optional, paramsOf, shape, text } from "../shape.ts";
import { request } from "../request.ts";

/** Live objects as edits of the files. */
export const importLive = request({
  method: "mra/import",
  needs: "cluster",
  decode: paramsOf<"mra/import">({
    connection: text,
    objects: listOf(shape({ address: text, uuid: text })),
    sections: optional(either(listOf(text), oneOf("all"))),
    withReferences: optional(flag),
    folder: optional(text),
    fields: optional(listOf(text)),
  }),
  answer: (params, { open, desk, session, signal }) =>
    importObjects(open, params, desk.projectFor(open), session, signal),
});
