import { message, say } from "../../../core/src/base/text.ts";
import { factWords } from "../clusters/fact-texts.ts";
import { readFacts } from "../preflight/read-facts.ts";
import { writeFacts } from "../preflight/write-facts.ts";
import type { PreflightSettings } from "../preflight/world.ts";
import { putTexts } from "../disk/put.ts";
import type { Checked } from "../workspace/check.ts";
import type { Terminal } from "./command.ts";
import { lineDifference } from "./line-difference.ts";
import { shown } from "./shown.ts";

/** Shows what a look at the surroundings adds to the files of a project, and writes it unless it is only to be shown. */
export async function addFacts(
  settings: PreflightSettings,
  checked: Checked,
  isDryRun: boolean,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const own = new Set(settings.project.documents.map((it) => it.tree.spot.chunk.uri));
  const unclear = checked.files.find(
    ({ uri, findings }) => own.has(uri) && findings.some((it) => it.severity === "error" && it.code === "yaml"),
  );
  if (unclear !== undefined) {
    terminal.note(message(words.unclear, shown(unclear.path)));
    return 1;
  }
  const read = await readFacts(settings, signal);
  for (const it of read.unread) terminal.note(it);
  const files = new Map(checked.files.map((it) => [it.uri, it]));
  const { texts, kept, isHomeless } = writeFacts(settings.project, read, (uri) => files.get(uri)?.text ?? "");
  for (const it of kept) terminal.note(it);
  if (isHomeless) terminal.note(message(factWords.homeless, settings.project.name));
  const changed = [...texts].flatMap(([uri, text]) => {
    const file = files.get(uri);
    return file === undefined ? [] : [{ file, text }];
  });
  for (const { file, text } of changed) terminal.out(`${shown(file.path)}\n${lineDifference(file.text, text)}`);
  if (changed.length === 0) terminal.out(`${say(message(factWords.nothing), terminal.language)}\n`);
  if (changed.length === 0 || isDryRun) return isHomeless ? 1 : 0;
  const put = await putTexts(
    changed.map(({ file, text }) => ({
      path: file.path,
      text,
      mode: 0o666,
      keepsMode: true,
      mayReplace: () => true,
    })),
    signal,
  );
  terminal.note(put.ok ? message(words.written, changed.length) : put.fault);
  return put.ok && !isHomeless ? 0 : 1;
}

const words = {
  unclear: {
    en: "{0} cannot be read as it is; mra check says why. Nothing was asked or written",
    ko: "{0}을(를) 그대로 읽을 수 없습니다. 이유는 mra check로 확인하십시오. 아무것도 묻거나 쓰지 않았습니다",
  },
  written: { en: "{0} {0|file|files} written", ko: "파일 {0}개를 썼습니다" },
};
