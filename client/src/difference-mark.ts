import { type Disposable, FileDecoration, l10n, ThemeColor, Uri, window } from "vscode";
import type { ObjectRow } from "../../core/src/wire/protocol.ts";
import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";

const scheme = "mra-object";

/**
 * A URI that names an object in the tree, so that VS Code can put a mark on its line; nothing can be opened by it. `stand`:
 * how it is registered, where it is a phone of which that was read.
 */
export function objectMark(connection: string, row: ObjectRow, stand?: PhoneRegistration["stand"]): Uri {
  return Uri.from({ scheme, authority: row.inFiles, path: `/${connection}/${row.address}`, query: stand ?? "" });
}

/** The sign of a phone's registration. It stands at the end of its line, where a narrow view cuts nothing off. */
export const registrationSigns: Readonly<Record<PhoneRegistration["stand"], string>> = {
  registered: "●",
  expressway: "◆",
  unregistered: "○",
  unknown: "?",
};

/** How a phone is registered, in words. */
export function registrationWord(stand: PhoneRegistration["stand"]): string {
  switch (stand) {
    case "registered":
      return l10n.t("registered");
    case "expressway":
      return l10n.t("registered through Expressway");
    case "unregistered":
      return l10n.t("not registered");
    case "unknown":
      return l10n.t("registration not known");
  }
}

/**
 * Puts marks at the end of lines: `✓` of an object that is as in the files, `≠` of one that differs, `!` where the cluster was
 * changed outside; and after it how a phone is registered.
 */
export function markDifferences(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => {
      if (uri.scheme !== scheme) return undefined;
      const files = fileMark(uri.authority);
      const stand = Object.keys(registrationSigns).find((it): it is PhoneRegistration["stand"] => it === uri.query);
      if (files === undefined && stand === undefined) return undefined;
      const words = [files?.words, stand && registrationWord(stand)].filter((it) => it !== undefined);
      const badge = `${files?.sign ?? ""}${stand === undefined ? "" : registrationSigns[stand]}`;
      return new FileDecoration(badge, words.join(", "), files?.colour);
    },
  });
}

interface FileMark {
  readonly sign: string;
  readonly words: string;
  readonly colour?: ThemeColor;
}

function fileMark(inFiles: string): FileMark | undefined {
  switch (inFiles) {
    case "drifted":
      return { sign: "!", words: l10n.t("changed outside"), colour: new ThemeColor("list.warningForeground") };
    case "different":
      return {
        sign: "≠",
        words: l10n.t("differs from the files"),
        colour: new ThemeColor("gitDecoration.modifiedResourceForeground"),
      };
    case "same":
      return { sign: "✓", words: l10n.t("is in the files") };
    default:
      return undefined;
  }
}
