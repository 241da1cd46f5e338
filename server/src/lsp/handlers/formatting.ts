import type { TextEdit } from "vscode-languageserver/node";
import type { Steps } from "../../../../core/src/base/steps.ts";
import { formatting as formattingOf, formattingRange } from "../../../../core/src/ide/formatting.ts";
import { onEnter } from "../../../../core/src/ide/on-enter.ts";
import { editsIn, editsOf } from "../convert.ts";
import { atPlace, inFile, inRange } from "../decode.ts";
import { handler, slicedHandler } from "../handler.ts";

export const formatting = slicedHandler("textDocument/formatting", inFile, function* (it): Steps<TextEdit[]> {
  return yield* editsIn(it.document, yield* formattingOf(it.file.tree));
});

export const rangeFormatting = slicedHandler("textDocument/rangeFormatting", inRange, function* (it): Steps<
  TextEdit[]
> {
  return yield* editsIn(it.document, yield* formattingRange(it.file.tree, it.span));
});

export const onTypeFormatting = handler(
  "textDocument/onTypeFormatting",
  atPlace,
  (at): TextEdit[] | null => at && editsOf(at.document, onEnter(at.file.tree, at.offset)),
);
