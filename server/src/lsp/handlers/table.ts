import { ok } from "../../../../core/src/base/result.ts";
import { objectSchema } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { listSection } from "../../clusters/list-section.ts";
import { noFile, noSection } from "../../clusters/trouble.ts";
import { tableView } from "../clusters/table-view.ts";
import { request } from "../request.ts";
import { flag, listOf, optional, paramsOf, text } from "../shape.ts";
import { sliced } from "../sliced.ts";

/** Objects of one kind as a table: those of the files, and with them those of the connected cluster. */
export const table = request({
  method: "mra/table",
  needs: "clusters",
  decode: paramsOf<"mra/table">({
    cluster: text,
    section: text,
    uri: optional(text),
    columns: optional(listOf(text)),
    live: flag,
  }),
  answer: async (params, { desk, session, language, signal }) => {
    if (objectSchema(params.section) === undefined) return noSection(params.section);
    const section = params.section as Section;
    await session.settled(signal);
    const open = desk.openFor(params.cluster)[0];
    if (open === undefined && desk.project(params.cluster) === undefined) return noFile(params.cluster);
    const listed = open !== undefined && params.live ? await listSection(open, section, signal) : undefined;
    const project = desk.project(params.cluster) ?? (open && desk.projectFor(open));
    const unread = listed?.ok === false ? listed.fault : undefined;
    const ground = { section, project, open, desk, session, language, unread };
    return ok(await sliced(tableView(params, ground), () => true, signal));
  },
});
