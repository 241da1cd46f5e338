import type { SemanticTokens } from "vscode-languageserver";
import { inFile } from "../decode.ts";
import { request } from "../request.ts";
import { tokensIn } from "../tokens.ts";

/** From this length on, only what the editor shows is coloured: all of it would be millions of numbers at every keystroke. */
const mostUnits = 500_000;

export const semanticTokensFull = request({
  method: "textDocument/semanticTokens/full",
  needs: "file",
  decode: inFile,
  answer: (it): SemanticTokens | null => {
    const tree = it?.file.tree;
    const end = (tree?.pieces ?? tree?.text)?.length ?? 0;
    return it === null || end > mostUnits ? null : tokensIn(it, { start: 0, end });
  },
});
