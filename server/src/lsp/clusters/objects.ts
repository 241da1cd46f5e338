import type { Json } from "../../../../core/src/base/json.ts";
import { message, type Language } from "../../../../core/src/base/text.ts";
import { objectSchema, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { ObjectSchema } from "../../../../core/src/catalog/schema.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { showValue } from "../../../../core/src/plan/words.ts";
import type { Answer, ObjectPage, ObjectRow, ObjectsParams } from "../../../../core/src/wire/protocol.ts";
import { breathe } from "../../axl/breathe.ts";
import { faulty, problem, value } from "./answer.ts";
import { inFiles } from "./in-files.ts";
import { liveFindings } from "./live-findings.ts";
import type { OpenCluster } from "./open-clusters.ts";

/** Rows that AXL lists at once, at most; more block the reader of the answer for too long. */
const mostRows = 1000;

/** Rows that are judged in one go: a few milliseconds of work. */
const judgedAtOnce = 10;

/** One page of a section, with what the rules and the files say of each object. */
export async function objectPage(
  open: OpenCluster,
  params: ObjectsParams,
  project: Project | undefined,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<ObjectPage>> {
  const schema = objectSchema(params.section);
  if (schema === undefined)
    return problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, params.section), language);
  const section = schema.section as Section;
  const first = Math.min(params.first, mostRows - 1);
  const read =
    schema.identity.length === 0
      ? await single(open, section, signal)
      : await open.cluster.list(
          section,
          { skip: params.skip, first: first + 1, ...(params.filter && { filter: wildcards(params.filter) }) },
          signal,
        );
  if (!read.ok) return faulty(read.fault, language);
  const objects = read.value.slice(0, first);
  for (const it of objects)
    open.read.set(it.address, { ...it, fields: { ...open.read.get(it.address)?.fields, ...it.fields } });
  const facts = {
    name: project?.name ?? open.connection,
    version: open.identity.schema,
    enterpriseDomains: project?.definition?.enterpriseDomains ?? [],
  };
  const rows: ObjectRow[] = [];
  for (let i = 0; i < objects.length; i += judgedAtOnce) {
    const some = objects.slice(i, i + judgedAtOnce);
    const warnings = liveFindings(some, facts, language);
    for (const it of some)
      rows.push(
        rowOf(it, schema, {
          warnings: warnings.get(it.address) ?? [],
          inFiles: inFiles(open.read.get(it.address) ?? it, project, open.identity.schema),
          language,
        }),
      );
    await breathe(signal); // whoever types meanwhile goes first
  }
  return value({ rows, more: read.value.length > first, readAt: new Date().toISOString() });
}

async function single(
  open: OpenCluster,
  section: Section,
  signal: AbortSignal,
): ReturnType<OpenCluster["cluster"]["list"]> {
  const it = await open.cluster.get(section, { identity: [] }, signal);
  if (!it.ok) return it;
  return { ok: true, value: it.value === undefined ? [] : [it.value] };
}

// "Contains", unless the user wrote where the rest may be.
export const wildcards = (filter: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([key, text]) =>
      text === "" ? [] : [[key, text.includes("%") ? text : `%${text}%`]],
    ),
  );

interface Around {
  readonly warnings: readonly string[];
  readonly inFiles: ObjectRow["inFiles"];
  readonly language: Language;
}

function rowOf(it: LiveObject, schema: ObjectSchema, { warnings, inFiles: stand, language }: Around): ObjectRow {
  const shown = (key: string): string => brief(it.fields[key] ?? null, language);
  return {
    address: it.address,
    uuid: it.uuid,
    name: it.name === "" ? schema.label[language] : it.name,
    description: schema.telling
      .map(shown)
      .filter((text) => text !== "")
      .join(" · "),
    details: schema.fields.flatMap(({ key, label }) =>
      shown(key) === "" ? [] : [[label[language], shown(key)] as const],
    ),
    warnings,
    inFiles: stand,
  };
}

const brief = (it: Json, language: Language): string => {
  if (it === null || it === "" || (Array.isArray(it) && it.length === 0)) return "";
  const text = showValue(it, language);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

/** The object behind an address, whole, read now. */
export async function readWhole(
  open: OpenCluster,
  of: { readonly address: string; readonly uuid: string },
  language: Language,
  signal: AbortSignal,
): Promise<Answer<LiveObject>> {
  const section = of.address.slice(0, !of.address.includes("/") ? undefined : of.address.indexOf("/")) as Section;
  if (objectSchema(section) === undefined)
    return problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, section), language);
  const known = open.read.get(of.address);
  const identity = identityOf(of.address);
  const uuid = of.uuid !== "" ? of.uuid : (known?.uuid ?? "");
  const by = uuid !== "" ? { uuid, identity } : { identity };
  const it = await open.cluster.get(section, by, signal);
  if (!it.ok) return faulty(it.fault, language);
  if (it.value === undefined) {
    open.read.delete(of.address);
    const label = schemaOf(section).label;
    return problem(
      message(
        { en: "{0} {1} is no longer on the cluster", ko: "{0} {1}이(가) 클러스터에 더 이상 없습니다" },
        label,
        identityOf(of.address).join(" "),
      ),
      language,
    );
  }
  open.read.set(it.value.address, it.value);
  return value(it.value);
}

// The parts of an address behind its section, with `address`'s escapes undone.
function identityOf(of: string): readonly string[] {
  const slash = of.indexOf("/");
  if (slash < 0) return [];
  return of
    .slice(slash + 1)
    .split(/(?<!\\)\//)
    .map((part) => part.replace(/\\([\\/])/g, "$1"));
}
