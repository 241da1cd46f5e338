import type { Hover } from "vscode-languageserver";
import { say } from "../../../../core/src/base/text.ts";
import { hoverAt } from "../../../../core/src/ide/hover.ts";
import { paragraphs, plainMarkdown } from "../../../../core/src/ide/markdown.ts";
import { targetAt } from "../../../../core/src/ide/target.ts";
import { markdown, rangeOf } from "../convert.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";
import { pageLink } from "../page-link.ts";

export const hover = request({
  method: "textDocument/hover",
  needs: "workspace",
  amid: true,
  decode: atPlaceOrCell,
  answer: (at, { session, language }): Hover | null => {
    if (at === null) return null;
    const it = hoverAt(at.place, session.findings(at.uri), pageLink(session), language);
    if (it === undefined) return null;
    const found = targetAt(at.place)?.target;
    const live = found?.kind === "object" ? session.stage.note(found.project.name, found.address) : undefined;
    const text = live === undefined ? it.markdown : paragraphs(it.markdown, plainMarkdown(say(live, language)));
    return { contents: markdown(text), range: rangeOf(at.document, it.span) };
  },
});
