import { schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import { sectionNodes } from "../clusters/sections.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";

/** The kinds of objects that can be exported. */
export const exportable = request({
  method: "mra/exportable",
  needs: "clusters",
  decode: paramsOf<"mra/exportable">({ cluster: text }),
  answer: async ({ cluster }, { desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(cluster);
    const [open] = desk.openFor(cluster);
    const live = new Set(
      open === undefined ? [] : sectionNodes(open.identity.schema, language).map((it) => it.section),
    );
    return sections.flatMap((section) => {
      const count = project?.objects(section).length ?? 0;
      const isLive = live.has(section);
      return count === 0 && !isLive ? [] : [{ section, label: schemaOf(section).plural[language], count, isLive }];
    });
  },
});
