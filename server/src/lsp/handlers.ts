import type { Handler } from "./handler.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./handlers/call-hierarchy.ts";
import { codeAction } from "./handlers/code-action.ts";
import { codeLens } from "./handlers/code-lens.ts";
import { completion } from "./handlers/completion.ts";
import { definition } from "./handlers/definition.ts";
import { documentDiagnostic, workspaceDiagnostic } from "./handlers/diagnostic.ts";
import { documentLink } from "./handlers/document-link.ts";
import { documentSymbol } from "./handlers/document-symbol.ts";
import { clusters, documentCluster, explain, objectAt, place } from "./handlers/files.ts";
import { foldingRange } from "./handlers/folding-range.ts";
import { formatting, onTypeFormatting, rangeFormatting } from "./handlers/formatting.ts";
import { highlight } from "./handlers/highlight.ts";
import { hover } from "./handlers/hover.ts";
import { inlayHint } from "./handlers/inlay-hint.ts";
import { prepareRename } from "./handlers/prepare-rename.ts";
import { references } from "./handlers/references.ts";
import { rename } from "./handlers/rename.ts";
import { selectionRange } from "./handlers/selection-range.ts";
import { semanticTokens, semanticTokensRange } from "./handlers/semantic-tokens.ts";
import { signatureHelp } from "./handlers/signature-help.ts";
import { workspaceSymbol } from "./handlers/workspace-symbol.ts";

/** Every request about files that the server answers. To add one: its file, and a line here and in the capabilities. */
export const handlers: readonly Handler[] = [
  clusters,
  codeAction,
  codeLens,
  completion,
  definition,
  documentCluster,
  documentDiagnostic,
  documentLink,
  documentSymbol,
  explain,
  foldingRange,
  formatting,
  highlight,
  hover,
  incomingCalls,
  inlayHint,
  objectAt,
  onTypeFormatting,
  outgoingCalls,
  place,
  prepareCallHierarchy,
  prepareRename,
  rangeFormatting,
  references,
  rename,
  selectionRange,
  semanticTokens,
  semanticTokensRange,
  signatureHelp,
  workspaceDiagnostic,
  workspaceSymbol,
];
