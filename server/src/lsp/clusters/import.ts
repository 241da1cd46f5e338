import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Address } from "../../../../core/src/base/address.ts";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../../core/src/catalog/schema.ts";
import { bind } from "../../../../core/src/model/bind.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { appendItem } from "../../../../core/src/syntax/append-item.ts";
import { apply } from "../../../../core/src/syntax/edit.ts";
import { parse } from "../../../../core/src/syntax/parse.ts";
import { entryOf } from "../../../../core/src/syntax/tree.ts";
import { writeDocument } from "../../../../core/src/syntax/write.ts";
import type { ImportEdits, ImportParams } from "../../../../core/src/wire/import.ts";
import type { Answer } from "../../../../core/src/wire/protocol.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { value } from "./answer.ts";
import { describedAt } from "./in-files.ts";
import { mergeLive } from "./merge-live.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { readImported } from "./read-imported.ts";

/**
 * Live objects as edits of the files. What a file states of an object takes the live value, everything else of the file
 * stays; an object that no file describes goes behind the last one of its kind, or into a file of its own kind.
 */
export async function importObjects(
  open: OpenCluster,
  params: ImportParams,
  project: Project | undefined,
  view: WorkspaceView,
  signal: AbortSignal,
): Promise<Answer<ImportEdits>> {
  const language = view.language();
  const read = await readImported(open, params, language, signal);
  if (!read.ok) return read;
  const cluster = project?.name ?? open.connection;
  const texts = importedTexts(read.value, params.fields, {
    cluster,
    version: open.identity.schema,
    project,
    texts: new Map([...view.files].map(([uri, { tree }]) => [uri, tree.text])),
    folder: params.folder,
  });
  const files = [...texts].flatMap(([uri, after]) => fileEdit(uri, view.files.get(uri)?.tree.text, after));
  return value({ summary: summaryOf(read.value.length, files.length, language), files });
}

/** The files into which live objects are taken. */
export interface ImportPlace {
  /** The cluster's name in the files. */
  readonly cluster: string;
  readonly version: Version;
  readonly project: Project | undefined;
  /** The text of every file by URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** URI of the folder of new files while no file of the cluster says where. */
  readonly folder: string | undefined;
}

/** The files that are other after live objects were taken in, with their new texts. Equal inputs give equal texts. */
export function importedTexts(
  objects: readonly LiveObject[],
  only: readonly string[] | undefined,
  place: ImportPlace,
): ReadonlyMap<string, string> {
  const { project, version } = place;
  const after = new Map<string, string>();
  const byFile = new Map<string, Map<Address, LiveObject>>();
  const absent = new Map<Section, LiveObject[]>();
  for (const live of objects) {
    const described = describedAt(project, live.address);
    if (described === undefined) absent.set(live.section, [...(absent.get(live.section) ?? []), live]);
    else if (described.managed) {
      const { uri } = described.node.chunk;
      const file = byFile.get(uri) ?? new Map<Address, LiveObject>();
      byFile.set(uri, file.set(live.address, live));
    }
  }
  for (const [uri, live] of byFile) after.set(uri, mergeLive(place.texts.get(uri) ?? "", uri, live, only, version));
  for (const [section, live] of absent) addSection(section, live, place, after);
  return after;
}

function addSection(
  section: Section,
  live: readonly LiveObject[],
  place: ImportPlace,
  after: Map<string, string>,
): void {
  const { cluster, texts } = place;
  const objects = live.map(fileFields);
  const single = schemaOf(section).identity.length === 0;
  for (const uri of single ? [] : new Set([...after.keys(), ...texts.keys()])) {
    const text = after.get(uri) ?? texts.get(uri) ?? "";
    if (!text.includes(section)) continue;
    for (const list of listsOf(uri, text, cluster, section)) {
      const edits = objects.flatMap((it) => appendItem(text, list, it) ?? []);
      const [first] = edits;
      if (first === undefined) continue;
      // All stand behind the same last item: together they are one edit.
      after.set(uri, apply(text, [{ span: first.span, newText: edits.map((it) => it.newText).join("") }]));
      return;
    }
  }
  const uri = newFile(section, place);
  const before = after.get(uri) ?? texts.get(uri);
  const document = writeDocument(cluster, [{ section, objects, single }]);
  after.set(uri, before === undefined ? document : `${before.trimEnd()}\n---\n${document}`);
}

const listsOf = (uri: string, text: string, cluster: string, section: string) =>
  bind(parse(uri, text)).documents.flatMap((it) => {
    const list = it.cluster === cluster ? entryOf(it.tree.root, section)?.value : undefined;
    return list?.kind === "seq" ? [list] : [];
  });

// Beside the other files of the cluster, called after its kind.
function newFile(section: Section, { project, texts, folder }: ImportPlace): string {
  const beside = project?.documents[0]?.tree.spot.chunk.uri ?? [...texts.keys()][0];
  const name = `${section}.mra.yaml`;
  if (beside?.startsWith("file:")) return pathToFileURL(`${dirname(fileURLToPath(beside))}/${name}`).href;
  return folder === undefined ? `untitled:${name}` : `${folder.replace(/\/$/, "")}/${name}`;
}

// One change from the first letter that differs to the last.
function fileEdit(uri: string, before: string | undefined, after: string): ImportEdits["files"] {
  if (before === undefined)
    return [
      {
        uri,
        create: true,
        changes: [{ start: { line: 0, character: 0 }, end: { line: 0, character: 0 }, text: after }],
      },
    ];
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [end, until] = [before.length, after.length];
  while (end > start && until > start && before[end - 1] === after[until - 1]) [end, until] = [end - 1, until - 1];
  const starts = lineStarts(before);
  const position = (offset: number): { line: number; character: number } => {
    const line = lineAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return [
    { uri, create: false, changes: [{ start: position(start), end: position(end), text: after.slice(start, until) }] },
  ];
}

const summaryOf = (objects: number, files: number, language: Language): string =>
  say(
    files === 0
      ? message({ en: "The files say what the cluster has already", ko: "파일 내용이 이미 클러스터와 같습니다" })
      : message(
          { en: "{0} objects taken over into {1} files", ko: "객체 {0}개를 파일 {1}개로 가져왔습니다" },
          objects,
          files,
        ),
    language,
  );
