import { enumValues, fieldOf, objectSchema } from "../../../../core/src/catalog/catalog.ts";
import { no, yes } from "../clusters/table-columns.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";
import { projectNamed } from "../../workspace/view.ts";

/** What can stand in a column of a table. */
export const tableChoices = request({
  method: "mra/tableChoices",
  needs: "workspace",
  decode: paramsOf<"mra/tableChoices">({ cluster: text, section: text, key: text }),
  answer: async ({ cluster, section, key }, { session, language }) => {
    const project = projectNamed(session, cluster);
    if (key === "mra") return [yes[language], no[language]];
    if (key === "extends")
      return (project?.templates ?? []).filter((it) => it.schema?.section === section).map((it) => it.name);
    const schema = objectSchema(section);
    const type = schema && fieldOf(schema, key)?.type;
    if (type?.kind === "boolean") return [yes[language], no[language]];
    if (type?.kind === "enum") return enumValues(type.enum, project?.version);
    if (type?.kind !== "reference") return [];
    await session.stage.readNames(cluster, type.to, "");
    const own = objectSchema(type.to) === undefined ? [] : (project?.objects(type.to as never) ?? []);
    const live = session.stage.names(cluster, type.to);
    return [...new Set([...own.map((it) => it.name), ...live])].sort((a, b) => a.localeCompare(b));
  },
});
