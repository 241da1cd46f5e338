import type { DocumentHighlight } from "vscode-languageserver/node";
import { highlightsAt } from "../../../../core/src/ide/definition.ts";
import { highlightKinds, rangeOf } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { workspaceHandler } from "../handler.ts";

export const highlight = workspaceHandler(
  "textDocument/documentHighlight",
  atPlace,
  (at): DocumentHighlight[] | null =>
    at &&
    highlightsAt(at.place).map(({ span, role }) => ({ range: rangeOf(at.document, span), kind: highlightKinds[role] })),
);
