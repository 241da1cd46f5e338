import { listSections, phoneSection, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import { liesInFile } from "../clusters/table-view.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";
import { uriKeyOf } from "../texts.ts";

/** The kinds of objects that a file holds, phones first, then those of which there are most. */
export const tableSections = request({
  method: "mra/tableSections",
  needs: "workspace",
  decode: paramsOf<"mra/tableSections">({ uri: text }),
  answer: ({ uri }, { session, language }) => {
    const key = uriKeyOf(uri);
    const found = session.projects().flatMap((project) =>
      listSections.flatMap((section) => {
        const count = project.objects(section).filter((it) => liesInFile(it, key)).length;
        return count === 0
          ? []
          : [{ cluster: project.name, section, label: schemaOf(section).plural[language], count }];
      }),
    );
    const weight = (it: { readonly section: string; readonly count: number }): number =>
      it.section === phoneSection ? Infinity : it.count;
    return found.sort((a, b) => (weight(b) === weight(a) ? 0 : weight(b) - weight(a)));
  },
});
