import type { JsonObject } from "../../../../core/src/base/json.ts";
import type { Language } from "../../../../core/src/base/text.ts";
import { isBuiltIn, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import { managedPart } from "../../../../core/src/plan/managed.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { writeDocument } from "../../../../core/src/syntax/write.ts";
import type { Comparison } from "../../../../core/src/wire/protocol.ts";
import { describedAt, statedData } from "../../workspace/described.ts";
import { placeOf, type FilesView } from "../../workspace/view.ts";

/** One object as a document of its own. */
export const documentText = (cluster: string, section: Section, fields: JsonObject): string =>
  writeDocument(cluster, [{ section, objects: [fields], single: schemaOf(section).identity.length === 0 }]);

/** Live objects as one read-only document, in the order of Cisco's procedure, with a line that says so. */
export function liveText(cluster: string, live: readonly LiveObject[], host: string, language: Language): string {
  const at = new Date().toISOString().slice(11, 16);
  const many = live.length > 1;
  const head =
    language === "ko"
      ? `# ${host}에서 ${at} UTC에 읽은 라이브 객체입니다. 읽기 전용입니다.`
      : `# Live object${many ? "s" : ""}, read from ${host} at ${at} UTC. Read-only.`;
  const apart =
    language === "ko"
      ? "# 모든 클러스터에 기본 제공되는 객체에는 MRA 규칙을 적용하지 않습니다(mra: false)."
      : "# What comes with every cluster is left out by the rules for MRA (mra: false).";
  const sections = [...new Set(live.map((it) => it.section))].sort((a, b) => schemaOf(a).order - schemaOf(b).order);
  const isApart = ({ section, name }: LiveObject): boolean =>
    schemaOf(section).identity.length > 0 && isBuiltIn(schemaOf(section), name);
  const text = writeDocument(
    cluster,
    sections.map((section) => ({
      section,
      objects: live
        .filter((it) => it.section === section)
        .map((it) => ({ ...fileFields(it), ...(isApart(it) && { mra: false }) })),
      single: schemaOf(section).identity.length === 0,
    })),
  );
  return [head, ...(live.some(isApart) ? [apart] : []), text].join("\n");
}

/** Both sides of a comparison: of the live object only what the files speak of, since the rest stays as it is. */
export function comparisonOf(
  live: LiveObject | undefined,
  project: Project,
  address: string,
  view: Pick<FilesView, "files">,
): Comparison {
  const object = describedAt(project, address);
  const place = object && placeOf(object.identity, view);
  const stated = object && statedData(object);
  const section = (object?.section ?? live?.section) as Section;
  const part = live && (stated ? managedPart(stated, live.fields, schemaOf(section).fields) : fileFields(live));
  return {
    live: part ? documentText(project.name, section, part) : "",
    file: stated ? documentText(project.name, section, stated) : "",
    ...(place && { place }),
  };
}
