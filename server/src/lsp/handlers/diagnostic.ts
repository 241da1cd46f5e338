import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { diagnosticsOf } from "../convert.ts";
import { isObject, uriIn } from "../decode.ts";
import { handler } from "../handler.ts";
import { keyOf } from "../texts.ts";

/** The findings of one file, or that they are the ones which the client has. */
export const documentDiagnostic = handler(
  "textDocument/diagnostic",
  documentIn,
  async ({ uri, previous }, session, signal): Promise<DocumentDiagnosticReport> => {
    await session.settled(signal);
    const resultId = session.resultOf(uri);
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, uri) };
  },
);

/** The findings of every file of the workspace, open or not; an open one stands for its text in the editor. */
export const workspaceDiagnostic = handler(
  "workspace/diagnostic",
  previousIn,
  async (previous, session, signal): Promise<WorkspaceDiagnosticReport> => {
    await session.settled(signal);
    const items = session.uris().flatMap((uri): WorkspaceDiagnosticReport["items"] => {
      const resultId = session.resultOf(uri);
      const head = { uri: session.spelled(uri), version: session.versionOf(uri) ?? null, resultId };
      if (previous.get(uri) === resultId) return [{ ...head, kind: DocumentDiagnosticReportKind.Unchanged }];
      return [{ ...head, kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(session, uri) }];
    });
    return { items };
  },
);

function documentIn(params: unknown): { readonly uri: string; readonly previous: unknown } | undefined {
  const uri = uriIn(params);
  return uri === undefined || !isObject(params) ? undefined : { uri, previous: params.previousResultId };
}

function previousIn(params: unknown): ReadonlyMap<string, string> | undefined {
  const ids = isObject(params) ? params.previousResultIds : undefined;
  if (!Array.isArray(ids)) return undefined;
  return new Map(
    ids.flatMap((it: unknown) =>
      isObject(it) && typeof it.uri === "string" && typeof it.value === "string"
        ? [[keyOf(it.uri), it.value] as const]
        : [],
    ),
  );
}
