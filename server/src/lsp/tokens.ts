import { SemanticTokensBuilder, type SemanticTokens } from "vscode-languageserver";
import type { Span } from "../../../core/src/base/span.ts";
import { tokensOf } from "../../../core/src/ide/semantic-tokens.ts";
import { tokenModifiers, tokenTypes } from "../../../core/src/ide/token-legend.ts";
import { sheetTokens } from "../../../core/src/ide/sheet-features.ts";
import type { InFile } from "./decode.ts";
import { isSheetName } from "./sheet-files.ts";

/** The tokens of a range, packed as the protocol wants them. */
export function tokensIn({ document, file, world, uri }: InFile, range: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const tokens = isSheetName(uri) ? sheetTokens(world, uri, range) : tokensOf(file, range);
  for (const { span, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(span.start);
    const bits = modifiers.reduce((set, it) => set | (1 << tokenModifiers.indexOf(it)), 0);
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
