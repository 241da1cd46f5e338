import type { FoldingRange } from "vscode-languageserver/node";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { foldsIn } from "../../../../core/src/ide/folding.ts";
import { foldOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { slicedHandler } from "../handler.ts";

export const foldingRange = slicedHandler("textDocument/foldingRange", inFile, function* (it): Steps<FoldingRange[]> {
  return (yield* foldsIn(it.file.tree)).map(foldOf);
});
