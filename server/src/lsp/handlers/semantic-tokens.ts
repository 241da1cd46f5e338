import { SemanticTokensBuilder, type SemanticTokens } from "vscode-languageserver/node";
import type { Span } from "../../../../core/src/base/span.ts";
import { tokenModifiers, tokensOf, tokenTypes } from "../../../../core/src/ide/semantic-tokens.ts";
import { inFile, inRange, type InFile } from "../decode.ts";
import { handler } from "../handler.ts";

/** From this length on, only what the editor shows is coloured: all of it would be millions of numbers at every keystroke. */
const mostUnits = 500_000;

export const semanticTokens = handler("textDocument/semanticTokens/full", inFile, (it): SemanticTokens | null => {
  const end = it?.file.tree.text.length ?? 0;
  return it === null || end > mostUnits ? null : build(it, { start: 0, end });
});

export const semanticTokensRange = handler(
  "textDocument/semanticTokens/range",
  inRange,
  (it): SemanticTokens | null => it && build(it, it.span),
);

function build({ document, file }: InFile, range: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokensOf(file, range)) {
    const { line, character } = document.positionAt(span.start);
    const bits = modifiers.reduce((set, it) => set | (1 << tokenModifiers.indexOf(it)), 0);
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
