import type { CodeLens } from "vscode-languageserver/node";
import { lensesOf } from "../../../../core/src/ide/code-lens.ts";
import { locationsOf, rangeOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { workspaceHandler } from "../handler.ts";

export const codeLens = workspaceHandler("textDocument/codeLens", inFile, (it, session): CodeLens[] | null => {
  if (it === null) return null;
  const uri = session.spelled(it.uri);
  return lensesOf(it.world, it.file, session.language()).map(({ span, title, uses }) => {
    const range = rangeOf(it.document, span);
    const [command, more] = session.settings.commands
      ? ["mra.showReferences", { arguments: [uri, range.start, locationsOf(session, uses)] }]
      : ["", {}];
    return { range, command: { title, command, ...more } };
  });
});
