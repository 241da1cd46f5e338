import type { TextEdit } from "vscode-languageserver";
import { onEnter } from "../../../../core/src/ide/on-enter.ts";
import { textEditsOf } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { request } from "../request.ts";

export const onTypeFormatting = request({
  method: "textDocument/onTypeFormatting",
  needs: "file",
  decode: atPlace,
  answer: (at): TextEdit[] | null => at && textEditsOf(at.document, onEnter(at.file.tree, at.offset)),
});
