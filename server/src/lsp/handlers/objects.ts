import { ok } from "../../../../core/src/base/result.ts";
import { readPage } from "../../clusters/objects.ts";
import { objectRows } from "../clusters/object-rows.ts";
import { count, flag, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** One page of the objects of a section. */
export const objects = request({
  method: "mra/objects",
  needs: "cluster",
  decode: paramsOf<"mra/objects">({
    connection: text,
    section: text,
    filter: optional(textsByKey),
    exact: optional(flag),
    skip: count,
    first: count,
  }),
  answer: async (params, { open, desk, language, signal }) => {
    const page = await readPage(open, params, signal);
    if (!page.ok) return page;
    const { objects: read, more, readAt } = page.value;
    const outside = desk.drift.drifted(open.connection);
    return ok({ rows: await objectRows(read, open, desk.projectFor(open), outside, language, signal), more, readAt });
  },
});
