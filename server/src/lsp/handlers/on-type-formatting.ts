import type { TextEdit } from "vscode-languageserver";
import { onEnter } from "../../../../core/src/ide/on-enter.ts";
import { editsOf } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { request } from "../request.ts";

export const onTypeFormatting = request({
  method: "textDocument/onTypeFormatting",
  needs: "file",
  decode: atPlace,
  answer: (at): TextEdit[] | null => at && editsOf(at.document, onEnter(at.file.tree, at.offset)),
});
