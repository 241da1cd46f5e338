import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { ImportEdits } from "../../../../core/src/wire/import.ts";
import type { ImportedTexts } from "../../clusters/import.ts";

/** Live objects as edits of the files, which the client makes. */
export const importEdits = ({ objects, files }: ImportedTexts, language: Language): ImportEdits => ({
  summary: say(files.length === 0 ? message(nothingNew) : message(takenOver, objects, files.length), language),
  files: fileChanges(files),
});

/** Texts of files before and after, as edits; a file that has none before is made. */
export const fileChanges = (files: ImportedTexts["files"]): ImportEdits["files"] =>
  files.map(({ uri, before, after }) => ({
    uri,
    create: before === undefined,
    changes: [changeBetween(before ?? "", after)],
  }));

/** One change from the first letter that differs to the last. */
function changeBetween(before: string, after: string): ImportEdits["files"][number]["changes"][number] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [end, until] = [before.length, after.length];
  while (end > start && until > start && before[end - 1] === after[until - 1]) [end, until] = [end - 1, until - 1];
  const starts = lineStarts(before);
  const position = (offset: number): { line: number; character: number } => {
    const line = lineAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return { start: position(start), end: position(end), text: after.slice(start, until) };
}

const nothingNew = { en: "The files say what the cluster has already", ko: "파일 내용이 이미 클러스터와 같습니다" };
const takenOver = {
  en: "{0} {0|object|objects} taken over into {1} {1|file|files}",
  ko: "객체 {0}개를 파일 {1}개로 가져왔습니다",
};
