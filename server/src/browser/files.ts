import type { FileStat, FolderEntry, ServerRequests } from "../../../core/src/wire/server-requests.ts";
import { join, pathToFileURL } from "./paths.ts";

type Ask = <M extends keyof ServerRequests>(method: M, params: ServerRequests[M][0]) => Promise<ServerRequests[M][1]>;

let ask: Ask = () => Promise.reject(new Error("nobody gives files yet"));

/** From now on, files come from there: from VS Code, which has them on a web site or on the user's disk. */
export const filesFrom = (client: Ask): void => void (ask = client);

const at = (path: string): { readonly uri: string } => ({ uri: pathToFileURL(path).href });

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${path}`), { code: "ENOENT" });
}

/** As much of Node's `Stats` as the language server asks for. */
export interface Stats {
  readonly size: number;
  readonly mtimeMs: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

const statsOf = ({ kind, size, modified }: FileStat): Stats => ({
  size,
  mtimeMs: modified,
  isFile: () => kind === "file",
  isDirectory: () => kind === "folder",
});

export async function stat(path: string): Promise<Stats> {
  const it = await ask("mra/stat", at(path));
  if (it === null) throw missing(path);
  return statsOf(it);
}

/** There are no links that VS Code would tell of: the path itself, where there is something. */
export async function realpath(path: string): Promise<string> {
  await stat(path);
  return join(path);
}

async function bytesAt(path: string): Promise<Uint8Array> {
  const bytes = await ask("mra/readFile", at(path));
  if (bytes === null) throw missing(path);
  return bytes;
}

/** Bytes; with an encoding, which is UTF-8, the text. */
export async function readFile(
  path: string,
  options: { readonly encoding?: "utf8"; readonly signal?: AbortSignal } = {},
): Promise<Uint8Array | string> {
  options.signal?.throwIfAborted();
  const bytes = await bytesAt(path);
  return options.encoding === undefined ? bytes : new TextDecoder().decode(bytes);
}

/** As much of Node's `Dirent` as the language server asks for. */
interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

const entryOf = ({ name, kind }: FolderEntry): Entry => ({
  name,
  isFile: () => kind === "file",
  isDirectory: () => kind === "folder",
  isSymbolicLink: () => false,
});

export async function opendir(path: string): Promise<AsyncIterable<Entry>> {
  const entries = await ask("mra/readFolder", at(path));
  if (entries === null) throw missing(path);
  return {
    [Symbol.asyncIterator]() {
      const all = entries.map(entryOf).values();
      return { next: () => Promise.resolve(all.next()) };
    },
  };
}

/** As much of Node's `FileHandle` as the language server asks for. */
interface Handle {
  stat(): Promise<Stats>;
  read(into: Uint8Array, offset: number, length: number, from: number): Promise<{ readonly bytesRead: number }>;
  close(): Promise<void>;
}

export async function open(path: string): Promise<Handle> {
  await stat(path);
  let bytes: Promise<Uint8Array> | undefined;
  return {
    stat: () => stat(path),
    async read(into, offset, length, from) {
      const part = (await (bytes ??= bytesAt(path))).subarray(from, from + length);
      into.set(part, offset);
      return { bytesRead: part.length };
    },
    close: () => Promise.resolve(),
  };
}
