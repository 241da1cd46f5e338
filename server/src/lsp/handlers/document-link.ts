import type { DocumentLink } from "vscode-languageserver";
import {
  cellLinksIn,
  clusterLinksIn,
  linksIn,
  sheetLinksIn,
  templateLinksIn,
  type PlaceLink,
} from "../../../../core/src/ide/links.ts";
import { rangeOf } from "../convert.ts";
import { inFileOrSheet, isAboutSheet, type InFile } from "../decode.ts";
import { request } from "../request.ts";
import { pageLink } from "../page-link.ts";
import type { Session } from "../session.ts";
import { isSheetName } from "../sheet-files.ts";

export const documentLink = request({
  method: "textDocument/documentLink",
  needs: "file",
  decode: inFileOrSheet,
  awaitsFindings: isAboutSheet,
  answer: (it, { session }): DocumentLink[] | null => {
    if (it === null) return null;
    if (isSheetName(it.uri)) return placesOf(it, cellLinksIn(it.world, it.uri), session);
    const { tree } = it.file;
    const links = [...linksIn(tree.text, pageLink(session)), ...clusterLinksIn(tree), ...sheetLinksIn(it.file)];
    return [
      ...links.map(({ span, target }) => ({ range: rangeOf(it.document, span), target })),
      ...placesOf(it, templateLinksIn(it.world, it.file), session),
    ];
  },
});

/** Links to places of files, as editors open them: `file:///t.mra.yaml#L12,5`. */
const placesOf = ({ document }: InFile, links: readonly PlaceLink[], session: Session): DocumentLink[] =>
  links.flatMap(({ span, to }): DocumentLink[] => {
    const file = session.documents.textOf(to.uri);
    if (file === undefined) return [];
    const { start } = rangeOf(file, to.span);
    const place = `L${String(start.line + 1)},${String(start.character + 1)}`;
    return [{ range: rangeOf(document, span), target: `${session.documents.spelled(to.uri)}#${place}` }];
  });
