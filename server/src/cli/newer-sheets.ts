import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { SheetSource } from "../../../core/src/compact/own-names.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { sheetsAgain, type SheetAgain, type SheetsAgain } from "../clusters/sheets-again.ts";
import { putTexts } from "../disk/put.ts";
import type { Checked } from "../workspace/check.ts";
import { changeTexts } from "../workspace/newer-sheet.ts";
import type { Terminal } from "./command.ts";
import { shown } from "./shown.ts";

interface Where {
  readonly project: Project | undefined;
  readonly checked: Pick<Checked, "files">;
  readonly folder: string;
  /** `--replace`: nobody is asked. */
  readonly replace: boolean;
}

/**
 * Says of sheets that come again what they change, and asks before one takes the place of another, unless that was wanted.
 * Gives those that are to be written, and the other sheets; fails where one does not fit or may not take that place.
 */
export async function agreedSheets(
  sources: readonly SheetSource[],
  { project, checked, folder, replace }: Where,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<SheetsAgain, Message>> {
  const found = await sheetsAgain(sources, project, folder, (uri) => checked.files.find((it) => it.uri === uri)?.text);
  if (!found.ok) return found;
  const { rest, again } = found.value;
  for (const { there, path, changes } of again) {
    const readers = there.mappings.map((it) => shown(fileURLToPath(it))).join(", ");
    const said = changes === undefined ? [message(words.same, shown(path), readers)] : changeTexts(there, changes);
    for (const it of said) terminal.note(it);
  }
  const newer = again.filter((it) => it.changes !== undefined);
  const taken = newer.filter((it) => it.before !== undefined).map((it) => shown(it.path));
  if (taken.length > 0 && !replace) {
    const answer = await terminal.ask(message(words.ask, taken.join(", ")), signal);
    if (answer === undefined) return fail(message(words.taken, taken.join(", ")));
    if (!/^(?:y|yes|예|네)$/i.test(answer.trim())) return fail(message(words.nothing));
  }
  return ok({ rest, again: newer });
}

/** Puts sheets into their places, all or none, and says so; false: it could not. */
export async function putSheets(
  sheets: readonly SheetAgain[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<boolean> {
  if (sheets.length === 0) return true;
  const texts = sheets.map(({ path, bytes }) => ({ path, text: bytes, mode: 0o666, keepsMode: true }));
  const put = await putTexts(
    texts.map((it) => ({ ...it, mayReplace: () => true })),
    signal,
  );
  terminal.note(put.ok ? message(words.written, sheets.map((it) => shown(it.path)).join(", ")) : put.fault);
  return put.ok;
}

const words = {
  same: {
    en: "{0} holds the same already, and {1} reads it",
    ko: "{0}의 내용이 이미 같으며 {1}에서 읽고 있습니다",
  },
  ask: {
    en: "Put what is newer in the place of {0}? (yes/no)",
    ko: "새 시트로 {0}을(를) 바꾸시겠습니까? (yes/no)",
  },
  taken: {
    en: "{0} is there already, and its mapping would read the newer one. Nothing was written; --replace puts it in its place",
    ko: "{0}이(가) 이미 있으며 새 시트는 같은 매핑으로 읽을 수 있습니다. 아무것도 저장하지 않았습니다. 바꾸려면 --replace를 지정하십시오",
  },
  nothing: { en: "Nothing was written", ko: "아무것도 저장하지 않았습니다" },
  written: {
    en: "Written: {0}. mra check says what is wrong in it",
    ko: "저장: {0}. 문제가 있는지는 mra check로 확인하십시오",
  },
} as const;
