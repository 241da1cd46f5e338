import type { SemanticTokens } from "vscode-languageserver";
import { inRangeOrCells } from "../decode.ts";
import { request } from "../request.ts";
import { tokensIn } from "../tokens.ts";

export const semanticTokensRange = request({
  method: "textDocument/semanticTokens/range",
  needs: "file",
  amid: true,
  decode: inRangeOrCells,
  answer: (it): SemanticTokens | null => it && tokensIn(it, it.span),
});
