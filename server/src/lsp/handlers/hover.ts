import type { Hover } from "vscode-languageserver/node";
import { hoverAt } from "../../../../core/src/ide/hover.ts";
import { markdown, rangeOf } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { workspaceHandler } from "../handler.ts";
import { pageLink } from "../page-link.ts";

export const hover = workspaceHandler("textDocument/hover", atPlace, (at, session): Hover | null => {
  if (at === null) return null;
  const it = hoverAt(at.place, session.findings(at.uri), pageLink(session), session.language());
  return it === undefined ? null : { contents: markdown(it.markdown), range: rangeOf(at.document, it.span) };
});
