import type { DocumentLink } from "vscode-languageserver";
import { clusterLinksIn, linksIn, sheetLinksIn } from "../../../../core/src/ide/links.ts";
import { rangeOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { request } from "../request.ts";
import { pageLink } from "../page-link.ts";

export const documentLink = request({
  method: "textDocument/documentLink",
  needs: "file",
  decode: inFile,
  answer: (it, { session }): DocumentLink[] | null =>
    it &&
    [...linksIn(it.file.tree.text, pageLink(session)), ...clusterLinksIn(it.file.tree), ...sheetLinksIn(it.file)].map(
      ({ span, target }) => ({ range: rangeOf(it.document, span), target }),
    ),
});
