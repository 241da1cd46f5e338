import { SemanticTokensBuilder, type SemanticTokens } from "vscode-languageserver";
import type { Span } from "../../../core/src/base/span.ts";
import { tokensOf } from "../../../core/src/ide/semantic-tokens.ts";
import { tokenModifiers, tokenTypes } from "../../../core/src/ide/token-legend.ts";
import type { InFile } from "./decode.ts";

/** The tokens of a range, packed as the protocol wants them. */
export function tokensIn({ document, file }: InFile, range: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokensOf(file, range)) {
    const { line, character } = document.positionAt(span.start);
    const bits = modifiers.reduce((set, it) => set | (1 << tokenModifiers.indexOf(it)), 0);
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
