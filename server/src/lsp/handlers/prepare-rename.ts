import { LSPErrorCodes, ResponseError, type PrepareRenameResult } from "vscode-languageserver";
import { say } from "../../../../core/src/base/text.ts";
import { renamableAt } from "../../../../core/src/ide/rename.ts";
import { rangeOf } from "../convert.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";
import { isEditable } from "../live.ts";

export const prepareRename = request({
  method: "textDocument/prepareRename",
  needs: "workspace",
  decode: atPlaceOrCell,
  answer: (at, { language }): PrepareRenameResult | ResponseError | null => {
    const it = at && isEditable(at.uri) ? renamableAt(at.place) : null;
    if (at === null || it === null || it === undefined) return null;
    if (!it.ok) return new ResponseError(LSPErrorCodes.RequestFailed, say(it.fault, language));
    return { range: rangeOf(at.document, it.value.span), placeholder: it.value.name };
  },
});
