import type { DocumentSymbol } from "vscode-languageserver/node";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { outlineIn } from "../../../../core/src/ide/symbols.ts";
import { symbolsIn } from "../convert.ts";
import { inFile } from "../decode.ts";
import { slicedHandler } from "../handler.ts";

export const documentSymbol = slicedHandler("textDocument/documentSymbol", inFile, function* (it, session): Steps<
  DocumentSymbol[]
> {
  return yield* symbolsIn(it.document, yield* outlineIn(it.file, session.language()));
});
