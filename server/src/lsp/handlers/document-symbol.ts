import type { DocumentSymbol } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { sheetOutline } from "../../../../core/src/ide/sheet-features.ts";
import { outlineIn } from "../../../../core/src/ide/symbols.ts";
import { symbolsIn } from "../convert.ts";
import { inFileOrSheet, isAboutSheet } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";
import { isSheetName } from "../sheet-files.ts";

export const documentSymbol = request({
  method: "textDocument/documentSymbol",
  needs: "file",
  amid: true,
  decode: inFileOrSheet,
  awaitsFindings: isAboutSheet,
  answer: inSlices(function* (it, { language }): Steps<DocumentSymbol[]> {
    const outline = isSheetName(it.uri)
      ? sheetOutline(it.world, it.uri, language)
      : yield* outlineIn(it.file, language);
    return yield* symbolsIn(it.document, outline);
  }),
});
