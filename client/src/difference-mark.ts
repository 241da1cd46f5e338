import { type Disposable, FileDecoration, l10n, ThemeColor, Uri, window } from "vscode";
import type { ObjectRow } from "../../core/src/wire/protocol.ts";

const scheme = "mra-object";

/** A URI that names an object in the tree, so that VS Code can put a mark on its line; nothing can be opened by it. */
export function objectMark(connection: string, row: ObjectRow): Uri {
  return Uri.from({ scheme, authority: row.inFiles, path: `/${connection}/${row.address}` });
}

/** Puts `✓` at the end of the lines of objects that are as in the files, `≠` at the end of the lines of objects that differ from the files, `!` where the cluster was changed outside. */
export function markDifferences(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => {
      if (uri.scheme !== scheme) return undefined;
      if (uri.authority === "drifted")
        return new FileDecoration("!", l10n.t("changed outside"), new ThemeColor("list.warningForeground"));
      return uri.authority === "different"
        ? new FileDecoration(
            "≠",
            l10n.t("differs from the files"),
            new ThemeColor("gitDecoration.modifiedResourceForeground"),
          )
        : uri.authority === "same"
          ? new FileDecoration("✓", l10n.t("is in the files"))
          : undefined;
    },
  });
}
