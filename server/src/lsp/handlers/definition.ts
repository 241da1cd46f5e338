import type { LocationLink } from "vscode-languageserver";
import { definitionsAt } from "../../../../core/src/ide/definition.ts";
import { rangeOf } from "../convert.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";

export const definition = request({
  method: "textDocument/definition",
  needs: "workspace",
  decode: atPlaceOrCell,
  answer: (at, { session }): LocationLink[] | null => {
    if (at === null) return null;
    return definitionsAt(at.place).flatMap(({ from, uri, span, nameSpan }) => {
      const target = session.documents.textOf(uri);
      if (target === undefined) return [];
      return [
        {
          originSelectionRange: rangeOf(at.document, from),
          targetUri: session.documents.spelled(uri),
          targetRange: rangeOf(target, span),
          targetSelectionRange: rangeOf(target, nameSpan),
        },
      ];
    });
  },
});
