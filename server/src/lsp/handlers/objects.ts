import { value } from "../clusters/answer.ts";
import { objectPage } from "../clusters/objects.ts";
import { count, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** One page of the objects of a section. */
export const objects = request({
  method: "mra/objects",
  needs: "cluster",
  decode: paramsOf<"mra/objects">({
    connection: text,
    section: text,
    filter: optional(textsByKey),
    skip: count,
    first: count,
  }),
  answer: async (params, { open, desk, language, signal }) => {
    const page = await objectPage(open, params, desk.projectFor(open), language, signal);
    if (!page.ok) return page;
    const outside = desk.drift.drifted(open.connection);
    const rows = page.value.rows.map((it) => (outside.has(it.address) ? { ...it, inFiles: "drifted" as const } : it));
    return value({ ...page.value, rows });
  },
});
