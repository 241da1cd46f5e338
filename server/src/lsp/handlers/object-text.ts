import { ok } from "../../../../core/src/base/result.ts";
import { readImported } from "../../clusters/import.ts";
import { liveText } from "../clusters/texts.ts";
import { flag, listOf, optional, paramsOf, shape, text } from "../shape.ts";
import { request } from "../request.ts";

/** Live objects as a document. */
export const objectText = request({
  method: "mra/objectText",
  needs: "cluster",
  decode: paramsOf<"mra/objectText">({
    connection: text,
    address: text,
    uuid: text,
    also: optional(listOf(shape({ address: text, uuid: text }))),
    withReferences: optional(flag),
  }),
  answer: async (ref, { open, desk, language, signal }) => {
    const { also = [], withReferences = false } = ref;
    const asked = { objects: [ref, ...also], withReferences };
    const live = await readImported(open, asked, signal);
    if (!live.ok) return live;
    return ok(liveText(desk.projectFor(open)?.name ?? open.called, live.value, open.host, language));
  },
});
