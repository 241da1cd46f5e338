import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { tokenModifiers, tokenTypes } from "../../../core/src/ide/token-legend.ts";

const folders = [{ scheme: "file", pattern: { glob: "**", matches: "folder" as const } }];

/** Every safe fix at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.mra`;

/** What the server can do, as it tells the client when they meet. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: [":", " ", "-", "[", "{", ",", '"', "'"] },
  hoverProvider: true,
  signatureHelpProvider: {}, // no trigger: it would lie over the names that completion lists
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
  inlayHintProvider: true,
  codeLensProvider: {},
  callHierarchyProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
  diagnosticProvider: { identifier: "mra", interFileDependencies: true, workspaceDiagnostics: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didDelete: { filters: folders }, didRename: { filters: folders } },
  },
};
