import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from "vscode-languageserver";
import { diagnosticsOf } from "../convert.ts";
import { isObject } from "../../../../core/src/base/is-object.ts";
import { uriIn } from "../decode.ts";
import { request } from "../request.ts";

/** The findings of one file, or that they are the ones which the client has. */
export const diagnostic = request({
  method: "textDocument/diagnostic",
  needs: "findings",
  decode,
  answer: ({ uri, previous }, { session }): DocumentDiagnosticReport => {
    const resultId = session.results.of(uri);
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, uri) };
  },
});

function decode(params: unknown): { readonly uri: string; readonly previous: unknown } | undefined {
  const uri = uriIn(params);
  return uri === undefined || !isObject(params) ? undefined : { uri, previous: params.previousResultId };
}
