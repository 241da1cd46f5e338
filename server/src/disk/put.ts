import { chown, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { nameBeside, sweep } from "./leftovers.ts";
import { diskPlaceAt, type OrdinaryFile, type DiskPlace } from "./place.ts";
import { StreamError, writeStream } from "./stream.ts";

/** A text and where a person wants it. */
export interface NewText {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** Mode of a file that comes into being. */
  readonly mode: number;
  /** Whether a file that is there keeps its own mode. */
  readonly keepsMode: boolean;
  /** Whether a file that begins so may be replaced. An empty one always may. */
  readonly mayReplace: (beginning: string) => boolean;
}

interface Move {
  readonly it: NewText;
  readonly place: DiskPlace;
  /** Where the text lies until it takes its place; undefined: it is written into what is there. */
  readonly from: string | undefined;
}

/**
 * Writes texts, all or none: everything lies beside its place before the first one takes it. A link is followed; a device
 * or a pipe is written and never replaced; a file that may not be replaced stays, and the message says so. What earlier
 * runs that were killed have left in those folders goes.
 */
export async function putTexts(texts: readonly NewText[], signal: AbortSignal): Promise<Result<undefined, Message>> {
  const moves: Move[] = [];
  let at = "";
  try {
    for (const it of texts) {
      at = it.path;
      const place = await diskPlaceAt(it.path);
      if (place.kind === "folder") return fail(message(words.folder, it.path));
      if (place.kind === "file" && !(await isFree(place, it))) return fail(message(words.taken, it.path));
      moves.push({ it, place, from: undefined });
    }
    for (const folder of new Set(moves.flatMap(({ place }) => (place.kind === "file" ? dirname(place.path) : []))))
      await sweep(folder);
    for (const [i, { it, place }] of moves.entries()) {
      at = it.path;
      if (place.kind === "file") moves[i] = { it, place, from: await writtenBeside(place, it) };
    }
    for (const move of moves) {
      at = move.it.path;
      await settle(move, signal);
    }
    return ok(undefined);
  } catch (e) {
    for (const { from } of moves) if (from !== undefined) await rm(from, { force: true });
    if (signal.aborted) throw e;
    return fail(notWritten(at, e));
  }
}

async function isFree({ path, there }: OrdinaryFile, { mayReplace }: NewText): Promise<boolean> {
  if (there === undefined) return true;
  try {
    const file = await open(path, "r");
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return bytesRead === 0 || mayReplace(buffer.toString("utf8", 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return mayReplace(""); // nobody can say what it is
  }
}

/** Writes a text beside its place. Undefined: nothing may come into being there, but what is there may be written. */
async function writtenBeside(place: OrdinaryFile, { text, mode, keepsMode }: NewText): Promise<string | undefined> {
  const { path, there } = place;
  const from = nameBeside(path);
  let file;
  try {
    file = await open(from, "wx", there !== undefined && keepsMode ? there.mode : mode);
  } catch (e) {
    if (there !== undefined && ["EACCES", "EPERM", "EROFS"].includes(codeOf(e) ?? "")) return undefined;
    throw e;
  }
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } catch (e) {
    await file.close();
    await rm(from, { force: true });
    throw e;
  }
  await file.close();
  // Whose file it was, theirs it stays, as far as we may say so.
  if (there !== undefined && there.uid !== process.getuid?.())
    await chown(from, there.uid, there.gid).catch(() => undefined);
  return from;
}

async function settle({ it, place, from }: Move, signal: AbortSignal): Promise<void> {
  if (place.kind === "stream") await writeStream(place.path, it.text, signal);
  else if (place.kind === "file" && from === undefined) await writeFile(place.path, it.text, "utf8");
  else if (place.kind === "file" && from !== undefined)
    try {
      await rename(from, place.path);
    } catch (e) {
      // One file may be mounted into a container: it can be written, and nothing can take its place.
      if (!["EBUSY", "EXDEV"].includes(codeOf(e) ?? "")) throw e;
      await writeFile(place.path, it.text, "utf8");
      await rm(from, { force: true });
    }
}

const codeOf = (e: unknown): string | undefined => (e instanceof Error && "code" in e ? String(e.code) : undefined);

function notWritten(path: string, e: unknown): Message {
  if (e instanceof StreamError) return message(words.nobody, path);
  const code = codeOf(e);
  if (code === undefined) throw e;
  return message(code === "ENOENT" || code === "ENOTDIR" ? words.noFolder : words.unwritable, path, code);
}

const words = {
  folder: { en: "{0} is a folder; name a file", ko: "{0}은(는) 폴더입니다. 파일 이름을 지정하십시오" },
  taken: {
    en: "{0} is there already and is something else. Nothing was written. Choose another name, or replace it with --force",
    ko: "{0}이(가) 이미 있으며 다른 내용입니다. 아무것도 저장하지 않았습니다. 다른 이름을 지정하거나 --force로 바꾸십시오",
  },
  nobody: { en: "Nobody reads the pipe {0}", ko: "파이프 {0}을(를) 읽는 프로세스가 없습니다" },
  noFolder: {
    en: "{0} cannot be written: there is no such folder",
    ko: "{0}을(를) 저장할 수 없습니다. 해당 폴더가 없습니다",
  },
  unwritable: { en: "{0} cannot be written ({1})", ko: "{0}을(를) 저장할 수 없습니다({1})" },
};
