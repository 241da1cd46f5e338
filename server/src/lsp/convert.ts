import {
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  FoldingRangeKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  SymbolKind,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Location,
  type MarkupContent,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Span } from "../../../core/src/base/span.ts";
import type { Steps } from "../../../core/src/base/steps.ts";
import { say, type Language } from "../../../core/src/base/text.ts";
import type { Completion } from "../../../core/src/ide/complete-ask.ts";
import type { Fold } from "../../../core/src/ide/folding.ts";
import type { OutlineEntry } from "../../../core/src/ide/symbols.ts";
import type { Location as Found } from "../../../core/src/ide/world.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { TextEdit as Edit } from "../../../core/src/syntax/edit.ts";
import { spanOf } from "../../../core/src/syntax/tree.ts";
import type { LinedText } from "./lined-text.ts";
import { pageLink } from "./page-link.ts";
import { sentOf } from "./sent-findings.ts";
import type { Session } from "./session.ts";

/* The one place where our own types become those of the protocol. */

export const rangeOf = (document: Pick<LinedText, "positionAt">, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const markdown = (value: string): MarkupContent => ({ kind: MarkupKind.Markdown, value });

/** A location as the protocol says it; undefined when its file is gone. */
export function locationOf(session: Session, { uri, span }: Found): Location | undefined {
  const document = session.documents.textOf(uri);
  return document && { uri: session.documents.spelled(uri), range: rangeOf(document, span) };
}

export const locationsOf = (session: Session, found: readonly Found[]): Location[] =>
  found.flatMap((it) => locationOf(session, it) ?? []);

export const textEditsOf = (document: LinedText, edits: readonly Edit[]): TextEdit[] =>
  edits.map((it) => ({ range: rangeOf(document, it.span), newText: it.newText }));

/** The same in steps. */
export function* editsIn(document: LinedText, edits: readonly Edit[]): Steps<TextEdit[]> {
  const found: TextEdit[] = [];
  for (const it of edits) {
    found.push({ range: rangeOf(document, it.span), newText: it.newText });
    if (found.length % 200 === 0) yield;
  }
  return found;
}

/** Edits of several files, each for the version of it that the editor has. */
export function workspaceEditOf(session: Session, edits: ReadonlyMap<string, readonly Edit[]>): WorkspaceEdit {
  const documentChanges = [...edits].flatMap(([uri, list]) => {
    const document = session.documents.textOf(uri);
    return document
      ? [
          {
            textDocument: { uri: session.documents.spelled(uri), version: session.documents.versionOf(uri) ?? null },
            edits: textEditsOf(document, list),
          },
        ]
      : [];
  });
  return { documentChanges };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function diagnosticOf(
  session: Session,
  document: Pick<LinedText, "positionAt">,
  it: Finding,
  language: Language,
): Diagnostic {
  const href = pageLink(session)(it.code);
  const related = it.related.flatMap(({ message, spot }) => {
    const location = locationOf(session, { uri: spot.chunk.uri, span: spanOf(spot) });
    return location ? [{ location, message: say(message, language) }] : [];
  });
  return {
    range: rangeOf(document, spanOf(it.spot)),
    severity: severities[it.severity],
    code: it.code,
    source: "mra",
    message: say(it.message, language),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(it.code === "ignore/unused" && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
    ...(it.fixes.length > 0 && {
      data: { fixes: it.fixes.map((fix) => ({ title: say(fix.title, language), safe: fix.safe })) },
    }),
  };
}

/** What is wrong with a file, as far as it is sent to a client; nothing for one that is gone. */
export function diagnosticsOf(session: Session, uri: string): Diagnostic[] {
  const document = session.documents.textOf(uri) ?? noText;
  const show = (it: Finding): Diagnostic => diagnosticOf(session, document, it, session.settings.language);
  return sentOf(uri, session.allFindings(uri)).map(({ finding, by }) =>
    by === "live check" ? { ...show(finding), source: "mra live" } : show(finding),
  );
}

// A file that is not read: its finding stands at its beginning.
const noText: Pick<LinedText, "positionAt"> = { positionAt: () => ({ line: 0, character: 0 }) };

const completionKinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  section: CompletionItemKind.Module,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  secret: CompletionItemKind.Constant,
  rule: CompletionItemKind.Event,
  snippet: CompletionItemKind.Snippet,
};

export function completionOf(document: LinedText, it: Completion, index: number, commands: boolean): CompletionItem {
  return {
    label: it.label,
    kind: completionKinds[it.kind],
    sortText: String(index).padStart(4, "0"),
    textEdit: { range: rangeOf(document, it.span), newText: it.newText },
    insertTextFormat: it.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    ...(it.detail !== undefined && { detail: it.detail }),
    ...(it.documentation !== undefined && { documentation: markdown(it.documentation) }),
    ...(it.filter !== undefined && { filterText: it.filter }),
    ...(it.next && commands && { command: { title: "", command: "editor.action.triggerSuggest" } }),
  };
}

const symbolKinds: Readonly<Record<OutlineEntry["kind"], SymbolKind>> = {
  document: SymbolKind.File,
  section: SymbolKind.Class,
  object: SymbolKind.Object,
  fact: SymbolKind.Namespace,
  value: SymbolKind.Property,
};

/** The lines of an outline, in steps. */
export function* symbolsIn(document: LinedText, entries: readonly OutlineEntry[]): Steps<DocumentSymbol[]> {
  const symbols: DocumentSymbol[] = [];
  for (const it of entries) {
    symbols.push({
      name: it.name === "" ? "-" : it.name,
      detail: it.detail,
      kind: symbolKinds[it.kind],
      range: rangeOf(document, it.span),
      selectionRange: rangeOf(document, it.nameSpan),
      children: it.children.length === 0 ? [] : yield* symbolsIn(document, it.children),
    });
    if (symbols.length % 100 === 0) yield;
  }
  return symbols;
}

export const highlightKinds = {
  definition: DocumentHighlightKind.Write,
  reference: DocumentHighlightKind.Read,
} as const;

export const foldOf = ({
  first,
  last,
  kind,
}: Fold): { startLine: number; endLine: number; kind: FoldingRangeKind } => ({
  startLine: first,
  endLine: last,
  kind: kind === "comment" ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
});
