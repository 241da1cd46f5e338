import { DocumentDiagnosticReportKind, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import { diagnosticsOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { request } from "../request.ts";
import { uriKeyOf } from "../texts.ts";

/** The findings of every file of the workspace, open or not; an open one stands for its text in the editor. */
export const workspaceDiagnostic = request({
  method: "workspace/diagnostic",
  needs: "findings",
  decode,
  answer: (previous, { session }): WorkspaceDiagnosticReport => {
    const items = session.uris().flatMap((uri): WorkspaceDiagnosticReport["items"] => {
      const resultId = session.results.of(uri);
      const head = { uri: session.documents.spelled(uri), version: session.documents.versionOf(uri) ?? null, resultId };
      if (previous.get(uri) === resultId) return [{ ...head, kind: DocumentDiagnosticReportKind.Unchanged }];
      return [{ ...head, kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(session, uri) }];
    });
    return { items };
  },
});

/** What the client has, by file. */
function decode(params: unknown): ReadonlyMap<string, string> | undefined {
  const ids = isObject(params) ? params.previousResultIds : undefined;
  if (!Array.isArray(ids)) return undefined;
  return new Map(
    ids.flatMap((it: unknown) =>
      isObject(it) && typeof it.uri === "string" && typeof it.value === "string"
        ? [[uriKeyOf(it.uri), it.value] as const]
        : [],
    ),
  );
}
