import type { DocumentSymbol } from "vscode-languageserver/node";
import { outlineOf } from "../../../../core/src/ide/symbols.ts";
import { symbolOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { handler } from "../handler.ts";

export const documentSymbol = handler(
  "textDocument/documentSymbol",
  inFile,
  (it, session): DocumentSymbol[] | null =>
    it && outlineOf(it.file, session.language()).map((entry) => symbolOf(it.document, entry)),
);
