import type { InlayHint } from "vscode-languageserver/node";
import { hintsIn } from "../../../../core/src/ide/inlay-hints.ts";
import { markdown } from "../convert.ts";
import { inRange } from "../decode.ts";
import { workspaceHandler } from "../handler.ts";

export const inlayHint = workspaceHandler("textDocument/inlayHint", inRange, (it, session): InlayHint[] | null => {
  if (it === null || !session.settings.hints) return null;
  return hintsIn(it.world, it.file, it.span, session.language()).map(({ offset, text, tooltip }) => ({
    position: it.document.positionAt(offset),
    label: text,
    tooltip: markdown(tooltip),
    paddingLeft: true,
  }));
});
