import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { say } from "../../../../core/src/base/text.ts";
import { actionsFor, fixAll, type CodeAction as Action } from "../../../../core/src/ide/code-actions.ts";
import { refactoringsAt } from "../../../../core/src/ide/refactorings.ts";
import { diagnosticOf, rangeOf, workspaceEditOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { inRangeOrCells, type InFile } from "../decode.ts";
import { fixAllKind } from "../capabilities.ts";
import { isEditable } from "../live.ts";
import { request } from "../request.ts";
import type { Session } from "../session.ts";
import type { Span } from "../../../../core/src/base/span.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";

type Params = { readonly it: (InFile & { readonly span: Span }) | null; readonly only: readonly string[] | undefined };

export const codeAction = request({
  method: "textDocument/codeAction",
  needs: "file",
  decode,
  // Asked for by itself, as on save, it must know all of what was typed.
  awaitsFindings: (given) => onlyIn(given) !== undefined,
  answer: ({ it, only }, { session }): CodeAction[] | null => {
    if (it === null) return null;
    const wants = (kind: string): boolean =>
      only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
    const findings = session.findings(it.uri);
    const all = wants(fixAllKind) ? fixAll(it.world, findings) : undefined;
    const here = wants(CodeActionKind.QuickFix) ? actionsFor(it.world, it.file.tree, findings, it.span) : [];
    const offered = [...here, ...(all ? [all] : [])].filter(
      (action) => isEditable(it.uri) || action.kind === "explain",
    );
    const { first, last } =
      wants(CodeActionKind.QuickFix) && session.settings.commands ? offersAt(session, it) : { first: [], last: [] };
    const language = session.settings.language;
    const others =
      wants(CodeActionKind.RefactorRewrite) && isEditable(it.uri) ? refactoringsAt(it.world, it.file, it.span) : [];
    const refactorings = others.map(({ title, edit }): CodeAction => ({
      title: say(title, language),
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEditOf(session, new Map([[it.uri, [edit]]])),
    }));
    return [...first, ...offered.flatMap((action) => converted(session, it, action)), ...last, ...refactorings];
  },
});

/** What our client can do about what a live cluster tells of the place: before the fixes, and after them. */
function offersAt(
  session: Session,
  { uri, document, span }: InFile & { readonly span: Span },
): { readonly first: readonly CodeAction[]; readonly last: readonly CodeAction[] } {
  const language = session.settings.language;
  const all = session.stage.at(uri).flatMap(({ finding, offers }) => {
    const own = spanOf(finding.spot);
    if (own.start > span.end || span.start > own.end) return [];
    return offers.map((it) => {
      const title = say(it.title, language);
      const action: CodeAction = {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(session, document, finding, language)],
        command: { title, command: it.command, arguments: [...it.arguments] },
      };
      return { action, isFirst: it.first === true };
    });
  });
  const those = (isFirst: boolean): readonly CodeAction[] =>
    all.flatMap((it) => (it.isFirst === isFirst ? [it.action] : []));
  return { first: those(true), last: those(false) };
}

function converted(session: Session, { document }: InFile, action: Action): CodeAction[] {
  const language = session.settings.language;
  const title = say(action.title, language);
  if (action.kind === "fixAll") return [{ title, kind: fixAllKind, edit: workspaceEditOf(session, action.edits) }];
  const common = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(session, document, action.finding, language)],
  };
  if (action.kind === "fix")
    return [{ ...common, isPreferred: action.preferred, edit: workspaceEditOf(session, action.edits) }];
  if (action.kind === "explain")
    return session.settings.commands
      ? [{ ...common, command: { title, command: "mra.explain", arguments: [action.finding.code] } }]
      : [];
  const { span, newText } = action.edit;
  const range = rangeOf(session.documents.textOf(action.uri) ?? document, span);
  const textDocument = {
    uri: session.documents.spelled(action.uri),
    version: session.documents.versionOf(action.uri) ?? null,
  };
  // Without snippets the reason is left to be written; until then a finding asks for it.
  const edit = session.settings.snippetEdits
    ? { range, snippet: { kind: "snippet" as const, value: newText } }
    : { range, newText: newText.replace(/\$\{1:[^}]*\}/, "") };
  return [{ ...common, edit: { documentChanges: [{ textDocument, edits: [edit] }] } }];
}

function decode(params: unknown, session: Session): Params | undefined {
  const it = inRangeOrCells(params, session);
  return it === undefined || !isObject(params) || !isObject(params.context) ? undefined : { it, only: onlyIn(params) };
}

/** The kinds that are asked for; undefined: all. */
function onlyIn(params: unknown): readonly string[] | undefined {
  const context = isObject(params) ? params.context : undefined;
  const only = isObject(context) ? context.only : undefined;
  return Array.isArray(only) ? only.filter((kind) => typeof kind === "string") : undefined;
}
