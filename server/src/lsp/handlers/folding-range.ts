import type { FoldingRange } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { foldsIn } from "../../../../core/src/ide/folding.ts";
import { sheetFolds } from "../../../../core/src/ide/sheet-features.ts";
import { foldOf } from "../convert.ts";
import { inFileOrSheet, isAboutSheet } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";
import { isSheetName } from "../sheet-files.ts";

export const foldingRange = request({
  method: "textDocument/foldingRange",
  needs: "file",
  amid: true,
  decode: inFileOrSheet,
  awaitsFindings: isAboutSheet,
  answer: inSlices(function* (it): Steps<FoldingRange[]> {
    const folds = isSheetName(it.uri) ? sheetFolds(it.world, it.uri) : yield* foldsIn(it.file.tree);
    return folds.map(foldOf);
  }),
});
