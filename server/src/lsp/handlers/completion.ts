import type { CompletionList } from "vscode-languageserver/node";
import { completeAt } from "../../../../core/src/ide/completion.ts";
import { completionOf } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { request } from "../request.ts";

export const completion = request({
  method: "textDocument/completion",
  needs: "workspace",
  decode: atPlace,
  answer: (at, { session, language }): CompletionList | null => {
    if (at === null) return null;
    const findings = session.findings(at.uri);
    const { items, more } = completeAt(
      at.world,
      at.file.tree,
      at.offset,
      findings,
      (cluster, section) => session.liveNames(cluster, section),
      language,
    );
    return {
      isIncomplete: more,
      items: items.map((it, i) => completionOf(at.document, it, i, session.settings.commands)),
    };
  },
});
