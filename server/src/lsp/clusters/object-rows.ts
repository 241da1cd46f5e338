import type { Json } from "../../../../core/src/base/json.ts";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { say, type Language } from "../../../../core/src/base/text.ts";
import { briefModel, isBuiltIn, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { showValue } from "../../../../core/src/plan/words.ts";
import type { InFiles, ObjectRow } from "../../../../core/src/wire/protocol.ts";
import { breathing } from "../../axl/breathe.ts";
import { judging } from "../../clusters/judge.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import { standOf } from "../../clusters/stand.ts";

/** Rows that are judged as one project: what making one costs is a tenth of it for each. */
const judgedTogether = 10;

/** The rows of a page of live objects, with what the rules and the files say of each. Whoever types meanwhile goes first. */
export const objectRows = async (
  objects: readonly LiveObject[],
  open: OpenCluster,
  project: Project | undefined,
  drifted: ReadonlySet<string>,
  language: Language,
  signal: AbortSignal,
): Promise<readonly ObjectRow[]> => await breathing(rowSteps(objects, open, project, drifted, language), signal);

function* rowSteps(
  objects: readonly LiveObject[],
  open: OpenCluster,
  project: Project | undefined,
  drifted: ReadonlySet<string>,
  language: Language,
): Steps<readonly ObjectRow[]> {
  const facts = {
    name: project?.name ?? open.called,
    version: open.identity.schema,
    enterpriseDomains: project?.definition?.enterpriseDomains ?? [],
  };
  const rows: ObjectRow[] = [];
  for (let i = 0; i < objects.length; i += judgedTogether) {
    const some = objects.slice(i, i + judgedTogether);
    const judged = yield* judging(some, facts);
    for (const it of some) {
      const warnings = (judged.get(it.address) ?? []).map((found) => `${found.code}: ${say(found.message, language)}`);
      rows.push({ ...rowOf(it, language), warnings, inFiles: inFiles(it, open, project, drifted) });
      yield;
    }
  }
  return rows;
}

/** How a live object stands to the files, by the last reading of it. */
export const inFiles = (
  it: LiveObject,
  open: OpenCluster,
  project: Project | undefined,
  drifted: ReadonlySet<string>,
): InFiles =>
  drifted.has(it.address) ? "drifted" : standOf(open.read.get(it.address) ?? it, project, open.identity.schema);

function rowOf(it: LiveObject, language: Language): Omit<ObjectRow, "warnings" | "inFiles"> {
  const schema = schemaOf(it.section);
  const shown = (key: string): string => brief(it.fields[key] ?? null, language);
  return {
    address: it.address,
    uuid: it.uuid,
    name: it.name === "" ? schema.label[language] : it.name,
    description: distinctTexts(
      (schema.tellingLive ?? schema.telling).map((key) => briefModel(shown(key)) ?? shown(key)),
    ),
    ...(isBuiltIn(schema, it.name) ? { standard: true as const } : {}),
    details: schema.fields.flatMap(({ key, label }) =>
      shown(key) === "" ? [] : [[label[language], shown(key)] as const],
    ),
  };
}

/** Each once: a phone is often described by its owner's name. */
const distinctTexts = (texts: readonly string[]): string => [...new Set(texts.filter((it) => it !== ""))].join(" · ");

const brief = (it: Json, language: Language): string => {
  if (it === null || it === "" || (Array.isArray(it) && it.length === 0)) return "";
  const text = showValue(it, language);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};
