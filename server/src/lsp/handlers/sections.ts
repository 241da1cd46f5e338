import { ok } from "../../../../core/src/base/result.ts";
import { sectionNodes } from "../clusters/sections.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The kinds of objects that a cluster has, in the order of the tree. */
export const sections = request({
  method: "mra/sections",
  needs: "cluster",
  decode: paramsOf<"mra/sections">({ connection: text }),
  answer: (_, { open, language }) => ok(sectionNodes(open.identity.schema, language)),
});
