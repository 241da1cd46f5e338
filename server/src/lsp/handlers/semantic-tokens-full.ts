import type { SemanticTokens } from "vscode-languageserver";
import { inFileOrSheet, isAboutSheet } from "../decode.ts";
import { request } from "../request.ts";
import { isSheetName } from "../sheet-files.ts";
import { tokensIn } from "../tokens.ts";

/** From this length on, only what the editor shows is coloured: all of it would be millions of numbers at every keystroke. */
const mostUnits = 500_000;
/** Of a sheet: each of its cells is looked at. */
const mostOfSheet = 100_000;

export const semanticTokensFull = request({
  method: "textDocument/semanticTokens/full",
  needs: "file",
  amid: true,
  decode: inFileOrSheet,
  awaitsFindings: isAboutSheet,
  answer: (it): SemanticTokens | null => {
    const tree = it?.file.tree;
    const end = (tree?.pieces ?? tree?.text)?.length ?? 0;
    const most = it !== null && isSheetName(it.uri) ? mostOfSheet : mostUnits;
    return it === null || end > most ? null : tokensIn(it, { start: 0, end });
  },
});
