import { ok } from "../../../../core/src/base/result.ts";
import { importObjects } from "../../clusters/import.ts";
import { importEdits } from "../clusters/import-edits.ts";
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
  answer: async (params, { open, desk, session, language, signal }) => {
    const texts = await importObjects(open, params, desk.projectFor(open), session, signal);
    return texts.ok ? ok(importEdits(texts.value, language)) : texts;
  },
});
