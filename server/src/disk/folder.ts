import { mkdir, stat } from "node:fs/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";

/** Why a path cannot be a folder to write into: something else stands there. Undefined: it is one, or may become one. */
export async function notAFolder(path: string): Promise<Message | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined || found.isDirectory() ? undefined : message(words.other, path);
}

/** Makes a folder and those above it; one that is there is fine. */
export async function makeFolder(path: string): Promise<Result<undefined, Message>> {
  try {
    await mkdir(path, { recursive: true });
    return ok(undefined);
  } catch (e) {
    const code = e instanceof Error && "code" in e ? String(e.code) : undefined;
    if (code === undefined) throw e;
    return fail(code === "EEXIST" || code === "ENOTDIR" ? message(words.other, path) : message(words.not, path, code));
  }
}

const words = {
  other: { en: "{0} is not a folder", ko: "{0}은(는) 폴더가 아닙니다" },
  not: { en: "The folder {0} cannot be made ({1})", ko: "폴더 {0}을(를) 만들 수 없습니다({1})" },
};
