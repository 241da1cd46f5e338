import type { InlayHint } from "vscode-languageserver";
import { hintsIn } from "../../../../core/src/ide/inlay-hints.ts";
import { markdown } from "../convert.ts";
import { inRangeOrCells } from "../decode.ts";
import { request } from "../request.ts";

export const inlayHint = request({
  method: "textDocument/inlayHint",
  needs: "workspace",
  decode: inRangeOrCells,
  answer: (it, { session, language }): InlayHint[] | null => {
    if (it === null) return null;
    const { span } = it;
    const unsaid = session.settings.hints ? hintsIn(it.world, it.file, span, language) : [];
    const live = session.stage
      .at(it.uri)
      .flatMap(({ hint }) => (hint && span.start <= hint.offset && hint.offset <= span.end ? [hint] : []));
    return [...unsaid, ...live].map(({ offset, text, tooltip }) => ({
      position: it.document.positionAt(offset),
      label: text,
      tooltip: markdown(tooltip),
      paddingLeft: true,
    }));
  },
});
