import { message, say } from "../../../core/src/base/text.ts";
import { factTexts, factWords, type FactFiles } from "../clusters/fact-texts.ts";
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
  const files = new Map(checked.files.map((it) => [it.uri, it]));
  const written: FactFiles = {
    textOf: (uri) => files.get(uri)?.text ?? "",
    findings: (uri) => files.get(uri)?.findings ?? [],
  };
  const found = await factTexts(settings, written, signal);
  if (!found.ok) {
    terminal.note(message(words.unclear, shown(files.get(found.fault)?.path ?? found.fault)));
    return 1;
  }
  const { notes, isHomeless } = found.value;
  for (const it of notes) terminal.note(it);
  if (isHomeless) terminal.note(message(factWords.homeless, settings.project.name));
  const changed = found.value.files.flatMap(({ uri, after }) => {
    const file = files.get(uri);
    return file === undefined ? [] : [{ file, text: after }];
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
