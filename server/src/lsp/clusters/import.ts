import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import { bind } from "../../../../core/src/model/bind.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { changesBetween } from "../../../../core/src/plan/compare.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import { comparable, managedPart } from "../../../../core/src/plan/managed.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { appendItem } from "../../../../core/src/syntax/append-item.ts";
import { apply, editsOf, type Change } from "../../../../core/src/syntax/edit.ts";
import { parse } from "../../../../core/src/syntax/parse.ts";
import { entryOf } from "../../../../core/src/syntax/tree.ts";
import type { Answer, ImportEdits, ImportParams } from "../../../../core/src/wire/protocol.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { value } from "./answer.ts";
import { describedAt, statedFields } from "./in-files.ts";
import { readWhole } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { documentText } from "./texts.ts";

/**
 * Live objects as edits of the files. What a file states of an object takes the live value, everything else of the file
 * stays; an object that no file describes goes behind the last one of its kind, or into a file of its own.
 */
export async function importObjects(
  open: OpenCluster,
  params: ImportParams,
  project: Project | undefined,
  view: WorkspaceView,
  signal: AbortSignal,
): Promise<Answer<ImportEdits>> {
  const language = view.language();
  const cluster = project?.name ?? open.connection;
  const texts = new Map<string, string>();
  for (const ref of params.objects) {
    const live = await readWhole(open, ref, language, signal);
    if (!live.ok) return live;
    take(live.value, params.fields, { open, cluster, project, view, texts });
  }
  const files = [...texts].flatMap(([uri, after]) => fileEdit(uri, view.files.get(uri)?.tree.text, after));
  return value({ summary: summaryOf(params.objects.length, files.length, language), files });
}

interface Around {
  readonly open: OpenCluster;
  readonly cluster: string;
  readonly project: Project | undefined;
  readonly view: WorkspaceView;
  /** The files as they become, by uri. */
  readonly texts: Map<string, string>;
}

function take(live: LiveObject, only: readonly string[] | undefined, around: Around): void {
  const described = describedAt(around.project, live.address);
  if (described?.managed === true) update(live, described.node.chunk.uri, only, around);
  else if (described === undefined) add(live, around);
}

// The text may have changed by an object before: what it says now is read from it again.
function update(
  live: LiveObject,
  uri: string,
  only: readonly string[] | undefined,
  { open, texts, view }: Around,
): void {
  const text = texts.get(uri) ?? view.files.get(uri)?.tree.text ?? "";
  const object = bind(parse(uri, text))
    .documents.flatMap((it) => it.objects)
    .find((it) => it.address === live.address && it.managed);
  if (object === undefined) return;
  const { fields } = schemaOf(live.section);
  const stated = comparable(statedFields(object), fields, open.identity.schema);
  const part = managedPart(stated, live.fields, fields);
  const different = new Set(changesBetween(stated, part, fields).map((it) => it.path.split(/[.[]/)[0] ?? ""));
  const keys = only ?? [...different];
  const whole = fileFields(live);
  const changes = keys.flatMap((key): readonly Change[] => {
    const now = part[key] ?? whole[key] ?? null;
    const entry = entryOf(object.node, key);
    if (entry) return different.has(key) ? [{ kind: "replace", node: entry.value, value: now }] : [];
    return now === null ? [] : [{ kind: "insert", map: object.node, key, value: now }];
  });
  texts.set(
    uri,
    apply(
      text,
      changes.flatMap((it) => editsOf(text, it)),
    ),
  );
}

function add(live: LiveObject, around: Around): void {
  const { cluster, view, texts } = around;
  const fields = fileFields(live);
  for (const uri of new Set([...texts.keys(), ...view.files.keys()])) {
    const text = texts.get(uri) ?? view.files.get(uri)?.tree.text ?? "";
    const edit = listsOf(uri, text, cluster, live.section).flatMap((list) => appendItem(text, list, fields) ?? [])[0];
    if (edit === undefined) continue;
    texts.set(uri, apply(text, [edit]));
    return;
  }
  const uri = newFile(live, around);
  const before = texts.get(uri) ?? view.files.get(uri)?.tree.text;
  texts.set(
    uri,
    before === undefined
      ? documentText(cluster, live.section, fields)
      : `${before.trimEnd()}\n---\n${documentText(cluster, live.section, fields)}`,
  );
}

const listsOf = (uri: string, text: string, cluster: string, section: string) =>
  bind(parse(uri, text)).documents.flatMap((it) => {
    const list = it.cluster === cluster ? entryOf(it.tree.root, section)?.value : undefined;
    return list?.kind === "seq" ? [list] : [];
  });

// Beside the other files of the cluster, called after its kind.
function newFile({ section }: LiveObject, { project, view }: Around): string {
  const beside = project?.documents[0]?.tree.spot.chunk.uri ?? [...view.files.keys()][0];
  const name = `${section}.mra.yaml`;
  if (!beside?.startsWith("file:")) return `untitled:${name}`;
  return pathToFileURL(`${dirname(fileURLToPath(beside))}/${name}`).href;
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
