import type { TextEdit } from "vscode-languageserver";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { formattingRange } from "../../../../core/src/ide/formatting.ts";
import { editsIn } from "../convert.ts";
import { inRange } from "../decode.ts";
import { inSlices } from "../in-slices.ts";
import { request } from "../request.ts";

export const rangeFormatting = request({
  method: "textDocument/rangeFormatting",
  needs: "file",
  decode: inRange,
  answer: inSlices(function* (it): Steps<TextEdit[]> {
    return yield* editsIn(it.document, yield* formattingRange(it.file.tree, it.span));
  }),
});
