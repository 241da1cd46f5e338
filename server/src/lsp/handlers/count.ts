import { countObjects } from "../../clusters/count.ts";
import { count as wholeNumber, optional, paramsOf, text, textsByKey } from "../shape.ts";
import { request } from "../request.ts";

/** How many objects a section has. */
export const count = request({
  method: "mra/count",
  needs: "cluster",
  decode: paramsOf<"mra/count">({
    connection: text,
    section: text,
    filter: optional(textsByKey),
    most: optional(wholeNumber),
  }),
  answer: (params, { open, signal }) => countObjects(open, params, signal),
});
