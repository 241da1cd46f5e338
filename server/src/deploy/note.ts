import { open } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { systemClock } from "./clock.ts";
import type { JournalLine } from "./journal-lines.ts";
import { journalFiles, journalFolder, numberOf } from "./journal.ts";

/** Longer notes are cut: a history shows them on one line. */
const longest = 200;

/**
 * Adds a note to the journal of a deployment that is over or under way; the last one counts. One line is added by one
 * write at the end of the file, so that a deployment that writes there meanwhile is not disturbed.
 */
export async function noteOn(
  dir: string,
  cluster: string,
  number: number,
  text: string,
): Promise<Result<undefined, Message>> {
  const folder = journalFolder(dir, cluster);
  const name = (await journalFiles(folder)).find((it) => numberOf(it) === number);
  if (name === undefined) return fail(message(texts.none, number, cluster));
  const line: JournalLine = { t: "note", at: systemClock.now().toISOString(), text: text.trim().slice(0, longest) };
  try {
    const file = await open(join(folder, name), "a");
    try {
      // The line end before it: a deployment that was killed may have left half a line, which must stay one.
      await file.write(`\n${JSON.stringify(line)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(undefined);
  } catch (e) {
    return fail(message(texts.failed, name, e instanceof Error && "code" in e ? String(e.code) : String(e)));
  }
}

const texts = {
  none: {
    en: "There is no deployment {0} to {1}",
    ko: "{1}에 대한 {0}번 배포가 없습니다",
  },
  failed: {
    en: "The note could not be written to the journal {0}: {1}",
    ko: "저널 {0}에 메모를 쓸 수 없습니다: {1}",
  },
};
