import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { say } from "../../../../core/src/base/text.ts";
import { renameAt } from "../../../../core/src/ide/rename.ts";
import { workspaceEditOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { atPlaceOrCell, type AtPlace } from "../decode.ts";
import { request } from "../request.ts";
import { isEditable } from "../live.ts";
import type { Session } from "../session.ts";

type Params = { readonly at: AtPlace | null; readonly newName: string };

export const rename = request({
  method: "textDocument/rename",
  needs: "workspace",
  decode,
  answer: ({ at, newName }, { session, language }): WorkspaceEdit | ResponseError | null => {
    const it = at && isEditable(at.uri) ? renameAt(at.place, newName) : null;
    if (it === null || it === undefined) return null;
    if (!it.ok) return new ResponseError(LSPErrorCodes.RequestFailed, say(it.fault, language));
    return workspaceEditOf(session, it.value);
  },
});

function decode(params: unknown, session: Session): Params | undefined {
  const at = atPlaceOrCell(params, session);
  const newName = isObject(params) ? params.newName : undefined;
  return at === undefined || typeof newName !== "string" ? undefined : { at, newName };
}
