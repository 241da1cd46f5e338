import type { InFiles } from "../../../../core/src/wire/protocol.ts";
import { inFiles } from "../clusters/object-rows.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** How the rows of a section that were read before stand to the files now. */
export const marks = request({
  method: "mra/marks",
  needs: "clusters",
  decode: paramsOf<"mra/marks">({ connection: text, section: text }),
  answer: ({ connection: name, section }, { desk }) => {
    const open = desk.clusters.get(name);
    const found: Record<string, InFiles> = {};
    if (open === undefined) return found;
    const outside = desk.drift.drifted(name);
    const project = desk.projectFor(open);
    for (const it of open.read.values())
      if (it.section === section) found[it.address] = inFiles(it, open, project, outside);
    return found;
  },
});
