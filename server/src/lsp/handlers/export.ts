import type { JsonObject } from "../../../../core/src/base/json.ts";
import { ok, type Result } from "../../../../core/src/base/result.ts";
import { objectSchema } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import { csvText, keyedRows } from "../../../../core/src/sheet/keyed-sheet.ts";
import { noFile, noSection, type Trouble } from "../../clusters/trouble.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { exportedObjects } from "../../workspace/export-objects.ts";
import type { ClusterDesk } from "../clusters/desk.ts";
import { request } from "../request.ts";
import { oneOf, paramsOf, text } from "../shape.ts";

/** One kind of objects as a spreadsheet that an import reads as the same objects. */
export const exportSheet = request({
  method: "mra/export",
  needs: "clusters",
  decode: paramsOf<"mra/export">({
    cluster: text,
    section: text,
    format: oneOf("csv", "xlsx"),
    from: oneOf("files", "cluster"),
  }),
  answer: async ({ cluster, section: given, format, from }, { desk, session, signal }) => {
    if (objectSchema(given) === undefined) return noSection(given);
    const section = given as Section;
    await session.settled(signal);
    const objects =
      from === "files" ? ofFiles(desk, cluster, section) : await ofCluster(desk, cluster, section, signal);
    if (!objects.ok) return objects;
    const rows = keyedRows(section, objects.value, undefined);
    const bytes =
      format === "csv"
        ? Buffer.from(csvText(rows), "utf8")
        : (await import("../../workspace/workbook-write.ts")).workbookOf(section, rows);
    return ok({ objects: objects.value.length, file: Buffer.from(bytes).toString("base64") });
  },
});

function ofFiles(desk: ClusterDesk, cluster: string, section: Section): Result<readonly JsonObject[], Trouble> {
  const project = desk.project(cluster);
  return project === undefined ? noFile(cluster) : ok(exportedObjects(project, section));
}

async function ofCluster(
  desk: ClusterDesk,
  cluster: string,
  section: Section,
  signal: AbortSignal,
): Promise<Result<readonly JsonObject[], Trouble>> {
  const [open] = desk.openFor(cluster);
  if (open === undefined) return desk.clusters.need(cluster) as Result<never, Trouble>;
  const read = await readSection(section, open.identity.schema, open.cluster, systemClock, () => undefined, signal);
  return read.ok ? ok(read.value.map(fileFields)) : read;
}
