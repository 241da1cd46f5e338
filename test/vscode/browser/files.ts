import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  FileType,
  type FileSystemProvider,
  Uri,
  workspace,
} from "vscode";

/** Pages that a command asked VS Code to show, by their address. */
export const shown: string[] = [];

/**
 * A web site's files, in memory, under `mra-test:`, as vscode.dev has those of a repository: no search, no links. They come
 * from `project.json` beside this file: bytes in base64 by path.
 */
export async function serveSite(context: ExtensionContext): Promise<void> {
  const answer = await fetch(Uri.joinPath(context.extensionUri, "project.json").toString(true));
  const project = (await answer.json()) as Readonly<Record<string, string>>;
  const files = new Map(
    Object.entries(project).map(([path, bytes]) => [path, Uint8Array.from(atob(bytes), (it) => it.charCodeAt(0))]),
  );
  context.subscriptions.push(
    workspace.registerFileSystemProvider("mra-test", siteOf(files), { isCaseSensitive: true }),
    commands.registerCommand("markdown.showPreviewToSide", (uri: Uri) => shown.push(uri.toString())),
  );
}

function siteOf(files: Map<string, Uint8Array>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const folder = (path: string): string => (path.endsWith("/") ? path : `${path}/`);
  const isFolder = (path: string): boolean => [...files.keys()].some((it) => it.startsWith(folder(path)));
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat({ path }) {
      const bytes = files.get(path);
      if (bytes === undefined && !isFolder(path)) throw FileSystemError.FileNotFound(path);
      return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
    },
    readDirectory({ path }) {
      const below = [...files.keys()].filter((it) => it.startsWith(folder(path)));
      const parts = below.map((it) => it.slice(folder(path).length).split("/"));
      return [
        ...new Map(parts.map(([name = "", ...rest]) => [name, rest.length > 0 ? FileType.Directory : FileType.File])),
      ];
    },
    readFile({ path }) {
      const bytes = files.get(path);
      if (bytes === undefined) throw FileSystemError.FileNotFound(path);
      return bytes;
    },
    writeFile(uri, bytes) {
      const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri.path, bytes);
      changed.fire([{ type, uri }]);
    },
    delete(uri) {
      files.delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    rename(from, to) {
      files.set(to.path, files.get(from.path) ?? new Uint8Array());
      files.delete(from.path);
      changed.fire([
        { type: FileChangeType.Deleted, uri: from },
        { type: FileChangeType.Created, uri: to },
      ]);
    },
    createDirectory: () => undefined,
  };
}
