import { sheetLenses } from "../../../../core/src/ide/sheet-features.ts";
import type { CodeLens } from "vscode-languageserver";
import { lensesOf, planLensesOf } from "../../../../core/src/ide/code-lens.ts";
import { locationsOf, rangeOf } from "../convert.ts";
import { inFileOrSheet } from "../decode.ts";
import { request } from "../request.ts";
import { isSheetName } from "../sheet-files.ts";

export const codeLens = request({
  method: "textDocument/codeLens",
  needs: "workspace",
  decode: inFileOrSheet,
  answer: (it, { session, language }): CodeLens[] | null => {
    if (it === null) return null;
    const uri = session.documents.spelled(it.uri);
    const { commands, planLenses } = session.settings;
    const lenses = isSheetName(it.uri)
      ? sheetLenses(it.world, it.uri, language)
      : lensesOf(it.world, it.file, language);
    const uses = lenses.map(({ span, title, uses: places }) => {
      const range = rangeOf(it.document, span);
      const [command, more] = commands
        ? ["mra.showReferences", { arguments: [uri, range.start, locationsOf(session, places)] }]
        : ["", {}];
      return { range, command: { title, command, ...more } };
    });
    // Planning is the client's own: an editor that does not know the command is not offered it.
    if (!commands || !planLenses) return uses;
    const plans = planLensesOf(it.file, language).map(({ span, title, address }) => ({
      range: rangeOf(it.document, span),
      command: { title, command: "mra.planObject", arguments: [address] },
    }));
    return [...uses, ...plans];
  },
});
