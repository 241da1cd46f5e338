import { ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { objectSchema } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { nameServer } from "../preflight/name-server.ts";
import type { FilesView } from "../workspace/view.ts";
import type { ImportedTexts } from "./import.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { readPulled } from "./pull.ts";
import { evidenceTexts, leftOutText, restText } from "./pull-words.ts";
import { pulledTexts } from "./pulled-texts.ts";
import { noSection, problem, type Trouble } from "./trouble.ts";

/** What a pull would write, and how large it is. */
export interface PulledObjects extends ImportedTexts {
  /** Lines that the files have then beyond those they have now. */
  readonly lines: number;
  readonly notes: readonly Message[];
}

/** What takes part in MRA, some kinds of objects, or everything of an open cluster in the texts of files. Nothing is written. */
export async function pullObjects(
  open: OpenCluster,
  wish: { readonly all: boolean; readonly only?: readonly string[]; readonly tables: boolean; readonly folder: string },
  project: Project | undefined,
  { files }: Pick<FilesView, "files">,
  signal: AbortSignal,
): Promise<Result<PulledObjects, Trouble>> {
  const unknown = wish.only?.find((it) => objectSchema(it) === undefined);
  if (unknown !== undefined) return noSection(unknown);
  const { cluster, identity } = open;
  const source = { cluster, identity, name: project?.name ?? open.called, project, names: nameServer([]) };
  const only = wish.only as readonly Section[] | undefined;
  const read = await readPulled(source, { all: wish.all, only, where: undefined }, signal);
  if (!read.ok) return read;
  const pulled = read.value;
  if (pulled === undefined) return problem(message(noSign));
  for (const it of pulled.objects) open.read.set(it.address, it);
  const before = new Map([...files].map(([uri, { tree }]) => [uri, tree.text]));
  const left: string[] = [];
  const place = {
    ...{ cluster: source.name, version: identity.schema, project, texts: before, folder: wish.folder },
    left: (values: readonly string[]) => left.push(...values),
  };
  const texts = [...pulledTexts(pulled, { full: false, tables: wish.tables }, place)];
  const changed = texts
    .map(([uri, after]) => ({ uri, before: before.get(uri), after }))
    .filter((it) => it.before !== it.after);
  const lines = changed.reduce((sum, it) => sum + countLines(it.after) - countLines(it.before ?? ""), 0);
  const rest = restText(pulled.rest);
  const notes = [...evidenceTexts(pulled.participation), ...(rest === undefined ? [] : [rest]), leftOutText];
  const stays = left.length === 0 ? [] : [message(inTables, left.length, left.slice(0, 5).join(", "))];
  return ok({ objects: pulled.objects.length, files: changed, lines, notes: [...notes, ...stays] });
}

export const countLines = (text: string): number => text.split("\n").length - 1;

const noSign = {
  en: "No phone of the cluster shows that it takes part in MRA. Import some kinds of objects, or everything",
  ko: "클러스터에 MRA 참여 근거가 있는 전화기가 없습니다. 일부 종류나 모든 객체를 가져오십시오",
};
const inTables = {
  en: "{0} {0|value|values} of tables {0|stays|stay}, because no cell of {0|its|their} own holds {0|it|them}: {1}",
  ko: "표의 값 {0}개는 해당 값만 담은 셀이 없어 그대로 둡니다: {1}",
};
