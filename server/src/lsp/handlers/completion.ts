import type { CompletionList } from "vscode-languageserver";
import { completeInSheet } from "../../../../core/src/ide/complete-in-sheet.ts";
import { completeAt } from "../../../../core/src/ide/completion.ts";
import type { Completions } from "../../../../core/src/ide/complete-ask.ts";
import { completionOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { atPlaceOrCell } from "../decode.ts";
import { request } from "../request.ts";
import { isSheetName } from "../sheet-files.ts";

/** How long names of a live cluster are waited for; what comes later is there the next time. */
const patienceMs = 1_000;

export const completion = request({
  method: "textDocument/completion",
  needs: "workspace",
  amid: true,
  decode: (given, session) => {
    const at = atPlaceOrCell(given, session);
    return at === undefined ? undefined : { at, by: triggerIn(given) };
  },
  answer: async ({ at, by }, { session, language }): Promise<CompletionList | null> => {
    if (at === null) return null;
    const findings = session.findings(at.uri);
    const asked = new Map<string, readonly [cluster: string, section: string]>();
    const names = (cluster: string, section: string): readonly string[] => {
      asked.set(`${cluster} ${section}`, [cluster, section]);
      return session.stage.names(cluster, section);
    };
    const complete = (): Completions =>
      isSheetName(at.uri)
        ? completeInSheet(at.world, at.uri, at.offset, names, language)
        : completeAt(at.world, at.file.tree, at.offset, findings, names, language);
    const known = complete();
    const { text } = at.file.tree;
    const typed = /[^\s:,[\]{}"']*$/.exec(text.slice(Math.max(0, at.offset - 100), at.offset))?.[0] ?? "";
    const read = [...asked.values()].map(([cluster, section]) => session.stage.readNames(cluster, section, typed));
    const { items, more } = await within(patienceMs, Promise.all(read)).then(() =>
      read.length > 0 ? complete() : known,
    );
    // Behind a colon Enter is to begin the next line, not to take a form that goes on there: it is offered there, or when asked for.
    const offered = by === ":" ? items.filter((it) => !it.newText.includes("\n")) : items;
    return {
      isIncomplete: more,
      items: offered.map((it, i) => completionOf(at.document, it, i, session.settings.commands)),
    };
  },
});

/** The character whose typing asked, if one did. */
function triggerIn(params: unknown): unknown {
  const context = isObject(params) ? params.context : undefined;
  return isObject(context) ? context.triggerCharacter : undefined;
}

/** Waits for something, but no longer. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (late = setTimeout(resolve, milliseconds)));
  await Promise.race([work, patience]).finally(() => clearTimeout(late));
}
