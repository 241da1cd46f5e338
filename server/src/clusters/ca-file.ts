import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { readStream } from "../disk/stream.ts";

/** A store of all public authorities has a quarter of this. */
const mostBytes = 1024 * 1024;

/** The certificates of the authorities in a file, as PEM. */
export async function readCaFile(path: string, signal?: AbortSignal): Promise<Result<string, Message>> {
  try {
    return ok((await readStream(path, mostBytes, signal ?? new AbortController().signal)).toString("utf8"));
  } catch {
    return fail(message({ en: "The CA file {0} could not be read", ko: "CA 파일 {0}을(를) 읽을 수 없습니다" }, path));
  }
}
