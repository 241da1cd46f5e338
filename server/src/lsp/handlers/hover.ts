import type { Hover } from "vscode-languageserver/node";
import { hoverAt } from "../../../../core/src/ide/hover.ts";
import { markdown, rangeOf } from "../convert.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";
import { pageLink } from "../page-link.ts";

export const hover = request({
  method: "textDocument/hover",
  needs: "workspace",
  decode: atPlaceOrCell,
  answer: (at, { session, language }): Hover | null => {
    if (at === null) return null;
    const it = hoverAt(at.place, session.findings(at.uri), pageLink(session), language);
    return it === undefined ? null : { contents: markdown(it.markdown), range: rangeOf(at.document, it.span) };
  },
});
