import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { ImportEdits, ImportParams } from "../../../../core/src/wire/import.ts";
import type { Answer } from "../../../../core/src/wire/protocol.ts";
import { importedTexts } from "../../workspace/import-live.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { value } from "./answer.ts";
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
          {
            en: "{0} {0|object|objects} taken over into {1} {1|file|files}",
            ko: "객체 {0}개를 파일 {1}개로 가져왔습니다",
          },
          objects,
          files,
        ),
    language,
  );
