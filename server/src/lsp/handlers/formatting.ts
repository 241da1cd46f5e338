import type { TextEdit } from "vscode-languageserver/node";
import { format, formatRange } from "../../../../core/src/ide/formatting.ts";
import { onEnter } from "../../../../core/src/ide/on-enter.ts";
import { editsOf } from "../convert.ts";
import { atPlace, inFile, inRange } from "../decode.ts";
import { handler } from "../handler.ts";

export const formatting = handler(
  "textDocument/formatting",
  inFile,
  (it): TextEdit[] | null => it && editsOf(it.document, format(it.file.tree)),
);

export const rangeFormatting = handler(
  "textDocument/rangeFormatting",
  inRange,
  (it): TextEdit[] | null => it && editsOf(it.document, formatRange(it.file.tree, it.span)),
);

export const onTypeFormatting = handler(
  "textDocument/onTypeFormatting",
  atPlace,
  (at): TextEdit[] | null => at && editsOf(at.document, onEnter(at.file.tree.text, at.offset)),
);
