import type { DocumentSymbol } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { outlineIn } from "../../../../core/src/ide/symbols.ts";
import { symbolsIn } from "../convert.ts";
import { inFile } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";

export const documentSymbol = request({
  method: "textDocument/documentSymbol",
  needs: "file",
  decode: inFile,
  answer: inSlices(function* (it, { language }): Steps<DocumentSymbol[]> {
    return yield* symbolsIn(it.document, yield* outlineIn(it.file, language));
  }),
});
