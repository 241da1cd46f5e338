import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

/** How long the other end of a pipe may be silent. */
const silentMs = 10_000;
const everyMs = 20;
const mostOfDevice = 1024 * 1024;
// A pipe without an other end must not hold up a thread that nobody can stop. Windows has no such pipes.
const { O_RDONLY, O_WRONLY } = constants;
const nonblock = process.platform === "win32" ? 0 : constants.O_NONBLOCK;

/** Nobody was at the other end of a pipe for too long; or there is more than is read. */
export class StreamError extends Error {
  readonly code: "ETIMEDOUT" | "EFBIG";
  constructor(code: "ETIMEDOUT" | "EFBIG") {
    super(code);
    this.code = code;
  }
}

/**
 * Writes a text to a device or a pipe. Throws what the system says, and `ETIMEDOUT` when nobody reads for ten seconds; stops
 * when the signal is aborted.
 */
export async function writeStream(path: string, text: string | Uint8Array, signal: AbortSignal): Promise<void> {
  const since = { last: performance.now() };
  const file = await patiently(since, signal, "ENXIO", () => open(path, O_WRONLY | nonblock));
  try {
    const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await patiently(since, signal, "EAGAIN", () => file.write(bytes, at));
      at += bytesWritten;
      since.last = performance.now();
    }
  } finally {
    await file.close();
  }
}

/**
 * Reads a file, a pipe or a device to its end. Throws what the system says, `EFBIG` beyond that many bytes (a device may be
 * endless), and `ETIMEDOUT` when a pipe is silent for ten seconds; stops when the signal is aborted.
 */
export async function readStream(path: string, mostBytes: number, signal: AbortSignal): Promise<Buffer> {
  const file = await open(path, O_RDONLY | nonblock);
  try {
    const found = await file.stat();
    if (found.isFile() && found.size > mostBytes) throw new StreamError("EFBIG");
    // A device has no size, and what one tells is typed by a person or endless.
    const most = found.isCharacterDevice() ? Math.min(mostBytes, mostOfDevice) : mostBytes;
    return await readAll(file, found.isFIFO(), most, signal);
  } finally {
    await file.close();
  }
}

async function readAll(file: FileHandle, isPipe: boolean, mostBytes: number, signal: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  const since = { last: performance.now() };
  for (;;) {
    const part = Buffer.allocUnsafe(64 * 1024);
    const { bytesRead } = await patiently(since, signal, "EAGAIN", () => file.read(part, 0, part.length, null));
    if (bytesRead === 0) {
      // Nobody has opened the other end yet.
      if (!isPipe || length > 0) return Buffer.concat(parts, length);
      await turn(since, signal);
      continue;
    }
    length += bytesRead;
    if (length > mostBytes) throw new StreamError("EFBIG");
    parts.push(part.subarray(0, bytesRead));
    since.last = performance.now();
  }
}

// Tries again while the system says that the other end is not ready.
async function patiently<T>(
  since: { last: number },
  signal: AbortSignal,
  notReady: "EAGAIN" | "ENXIO",
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (e) {
      if (!(e instanceof Error && "code" in e && e.code === notReady)) throw e;
    }
    await turn(since, signal);
  }
}

async function turn(since: { readonly last: number }, signal: AbortSignal): Promise<void> {
  if (performance.now() - since.last > silentMs) throw new StreamError("ETIMEDOUT");
  await setTimeout(everyMs, undefined, { signal });
}
