/*
 * What the language server asks the client: what it reads next and, in a browser, the files of the workspace.
 */

/** What the server asks the client. */
export interface ServerRequests {
  /** The file that is read or checked next; without one, all are. Should the server end now, this file is why. */
  "mra/reading": [{ readonly uri?: string }, null];
  /** In a browser: what there is at an address; `null`: nothing that can be read. */
  "mra/stat": [{ readonly uri: string }, FileStat | null];
  /** In a browser: the bytes of a file. */
  "mra/readFile": [{ readonly uri: string }, Uint8Array | null];
  /** In a browser: what a folder holds. */
  "mra/readFolder": [{ readonly uri: string }, readonly FolderEntry[] | null];
}

/** What there is at an address of the workspace. */
export interface FileStat {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}
export type FileKind = "file" | "folder" | "other";
