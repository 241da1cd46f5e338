import { type Disposable, FileDecoration, l10n, ThemeColor, Uri, window } from "vscode";
import type { ObjectRow } from "../../core/src/wire/protocol.ts";

const scheme = "mra-object";

/** A URI that names an object in the tree, so that VS Code can put a mark on its line; nothing can be opened by it. */
export function objectMark(connection: string, row: ObjectRow): Uri {
  return Uri.from({ scheme, authority: row.inFiles, path: `/${connection}/${row.address}` });
}

/** Puts `≠` at the end of the lines of objects that differ from the files. */
export function markDifferences(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) =>
      uri.scheme === scheme && uri.authority === "different"
        ? new FileDecoration(
            "≠",
            l10n.t("differs from the files"),
            new ThemeColor("gitDecoration.modifiedResourceForeground"),
          )
        : undefined,
  });
}
