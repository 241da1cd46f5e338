import { clusters } from "./handlers/clusters.ts";
import { codeAction } from "./handlers/code-action.ts";
import { codeLens } from "./handlers/code-lens.ts";
import { completion } from "./handlers/completion.ts";
import { definition } from "./handlers/definition.ts";
import { diagnostic } from "./handlers/diagnostic.ts";
import { documentCluster } from "./handlers/document-cluster.ts";
import { highlight } from "./handlers/document-highlight.ts";
import { documentLink } from "./handlers/document-link.ts";
import { documentSymbol } from "./handlers/document-symbol.ts";
import { explain } from "./handlers/explain.ts";
import { foldingRange } from "./handlers/folding-range.ts";
import { formatting } from "./handlers/formatting.ts";
import { hover } from "./handlers/hover.ts";
import { incomingCalls } from "./handlers/incoming-calls.ts";
import { inlayHint } from "./handlers/inlay-hint.ts";
import { newUser } from "./handlers/new-user.ts";
import { objectAt } from "./handlers/object-at.ts";
import { onTypeFormatting } from "./handlers/on-type-formatting.ts";
import { outgoingCalls } from "./handlers/outgoing-calls.ts";
import { place } from "./handlers/place.ts";
import { prepareCallHierarchy } from "./handlers/prepare-call-hierarchy.ts";
import { prepareRename } from "./handlers/prepare-rename.ts";
import { proposeUser } from "./handlers/propose-user.ts";
import { rangeFormatting } from "./handlers/range-formatting.ts";
import { references } from "./handlers/references.ts";
import { rename } from "./handlers/rename.ts";
import { selectionRange } from "./handlers/selection-range.ts";
import { semanticTokensFull } from "./handlers/semantic-tokens-full.ts";
import { semanticTokensRange } from "./handlers/semantic-tokens-range.ts";
import { signatureHelp } from "./handlers/signature-help.ts";
import { tableChoices } from "./handlers/table-choices.ts";
import { tableFile } from "./handlers/table-file.ts";
import { tableSections } from "./handlers/table-sections.ts";
import { whySilent } from "./handlers/why-silent.ts";
import { workspaceDiagnostic } from "./handlers/workspace-diagnostic.ts";
import { workspaceSymbol } from "./handlers/workspace-symbol.ts";
import type { FileRequest } from "./request.ts";

/**
 * Every request that the files of the workspace answer. To add one: its file in `handlers/`, a line here, and one in the
 * capabilities when it is of the protocol. What speaks of clusters stands in `cluster-requests.ts`.
 */
export const fileRequests: readonly FileRequest[] = [
  clusters,
  codeAction,
  codeLens,
  completion,
  definition,
  diagnostic,
  documentCluster,
  documentLink,
  documentSymbol,
  explain,
  foldingRange,
  formatting,
  highlight,
  hover,
  incomingCalls,
  inlayHint,
  newUser,
  objectAt,
  onTypeFormatting,
  outgoingCalls,
  place,
  prepareCallHierarchy,
  prepareRename,
  proposeUser,
  rangeFormatting,
  references,
  rename,
  selectionRange,
  semanticTokensFull,
  semanticTokensRange,
  signatureHelp,
  tableChoices,
  tableFile,
  tableSections,
  whySilent,
  workspaceDiagnostic,
  workspaceSymbol,
];
