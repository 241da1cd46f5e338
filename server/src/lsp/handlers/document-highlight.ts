import type { DocumentHighlight } from "vscode-languageserver";
import { highlightsAt } from "../../../../core/src/ide/definition.ts";
import { highlightKinds, rangeOf } from "../convert.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";

export const highlight = request({
  method: "textDocument/documentHighlight",
  needs: "workspace",
  decode: atPlaceOrCell,
  answer: (at): DocumentHighlight[] | null =>
    at &&
    highlightsAt(at.place).map(({ span, role }) => ({ range: rangeOf(at.document, span), kind: highlightKinds[role] })),
});
