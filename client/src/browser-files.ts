import { FileType, workspace } from "vscode";
import type { FileKind, ServerRequests } from "../../core/src/wire/server-requests.ts";
import { fromServer } from "./browser-addresses.ts";

const kindOf = (type: FileType): FileKind =>
  (type & FileType.Directory) !== 0 ? "folder" : (type & FileType.File) !== 0 ? "file" : "other";

/** What cannot be read is not there: a web site may not answer, or not to this user. */
const orNull = <T>(it: Thenable<T>): Promise<T | null> => Promise.resolve(it).catch(() => null);

type Answers = {
  readonly [M in "mra/stat" | "mra/readFile" | "mra/readFolder"]: (
    it: ServerRequests[M][0],
  ) => Promise<ServerRequests[M][1]>;
};

/** Gives the language server the files of the workspace, as it has no disk in a browser. Only reads. */
export const fileAnswers: Answers = {
  "mra/stat": async ({ uri }) => {
    const it = await orNull(workspace.fs.stat(fromServer(uri)));
    return it && { kind: kindOf(it.type), size: it.size, modified: it.mtime };
  },
  "mra/readFile": ({ uri }) => orNull(workspace.fs.readFile(fromServer(uri))),
  "mra/readFolder": async ({ uri }) => {
    const all = await orNull(workspace.fs.readDirectory(fromServer(uri)));
    return all?.map(([name, type]) => ({ name, kind: kindOf(type) })) ?? null;
  },
};
