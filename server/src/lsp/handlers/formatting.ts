import type { TextEdit } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { formatting as formattingOf } from "../../../../core/src/ide/formatting.ts";
import { editsIn } from "../convert.ts";
import { inFile } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";

export const formatting = request({
  method: "textDocument/formatting",
  needs: "file",
  decode: inFile,
  answer: inSlices(function* (it): Steps<TextEdit[]> {
    return yield* editsIn(it.document, yield* formattingOf(it.file.tree));
  }),
});
