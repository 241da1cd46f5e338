import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";

/** Why the bytes of a file are not there; `unreadable` with the code of the system. */
export type BytesFault =
  | { readonly kind: "missing" | "noFile" | "tooLarge" | "changing" }
  | { readonly kind: "unreadable"; readonly code: string };

/** How often a file is read that is written at the same time. */
const mostTries = 5;

/**
 * The bytes of a plain file, neither of a pipe nor of a device, of which it may have `most`. A file that is written at the same
 * time is read again, so that no half of it counts; one that never rests is not read. `followsLink` says whether the name may
 * be a link; who has looked where a link leads must not be led elsewhere since.
 */
export async function steadyBytes(
  path: string,
  most: number,
  { followsLink }: { readonly followsLink: boolean },
): Promise<Uint8Array | BytesFault> {
  let handle: FileHandle | undefined;
  try {
    const how = constants.O_RDONLY | constants.O_NONBLOCK | (followsLink ? 0 : constants.O_NOFOLLOW);
    handle = await open(path, how);
    for (let tries = 1; tries <= mostTries; tries++) {
      const before = await handle.stat();
      if (!before.isFile()) return { kind: "noFile" };
      if (before.size > most) return { kind: "tooLarge" };
      const bytes = await wholeOf(handle, before.size);
      const after = await handle.stat();
      if (before.size === after.size && before.mtimeMs === after.mtimeMs && bytes.length === after.size) return bytes;
    }
    return { kind: "changing" };
  } catch (e) {
    const code = e instanceof Error && "code" in e ? String(e.code) : "unknown";
    return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", code };
  } finally {
    await handle?.close();
  }
}

async function wholeOf(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await handle.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}
