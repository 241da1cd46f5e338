import type { FoldingRange } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { foldsIn } from "../../../../core/src/ide/folding.ts";
import { foldOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";

export const foldingRange = request({
  method: "textDocument/foldingRange",
  needs: "file",
  decode: inFile,
  answer: inSlices(function* (it): Steps<FoldingRange[]> {
    return (yield* foldsIn(it.file.tree)).map(foldOf);
  }),
});
