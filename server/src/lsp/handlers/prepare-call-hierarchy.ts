import type { CallHierarchyItem } from "vscode-languageserver";
import { hierarchyAt } from "../../../../core/src/ide/hierarchy.ts";
import { callItem } from "../call-items.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";

export const prepareCallHierarchy = request({
  method: "textDocument/prepareCallHierarchy",
  needs: "workspace",
  decode: atPlaceOrCell,
  answer: (at, { session, language }): CallHierarchyItem[] | null => {
    const item = at && hierarchyAt(at.place, language);
    const converted = item && callItem(session, item);
    return converted ? [converted] : null;
  },
});
