import { lineAt, lineStarts } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import { say, type Language } from "../base/text.ts";
import { editsOf, uriOf } from "../syntax/edit.ts";
import { spanOf } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import type { Position, Range, Reported, ReportedFix } from "./reported-finding.ts";

/** A file that was checked; `file` is what it is called in the report. */
export interface FileToReport {
  readonly uri: string;
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The findings of some files as data, in one language. */
export function reportedFindings(files: readonly FileToReport[], language: Language): readonly Reported[] {
  const byUri = new Map(files.map((it) => [it.uri, { file: it.file, text: it.text, starts: lineStarts(it.text) }]));
  const place = (uri: string, span: Span): { file: string; range: Range } => {
    const it = byUri.get(uri);
    const position = (offset: number): Position => {
      const line = it ? lineAt(it.starts, offset) : 0;
      return { line, character: offset - (it?.starts[line] ?? 0) };
    };
    return { file: it?.file ?? uri, range: { start: position(span.start), end: position(span.end) } };
  };
  const fixesOf = (finding: Finding): readonly ReportedFix[] =>
    finding.fixes.map((fix) => ({
      title: say(fix.title, language),
      safe: fix.safe,
      edits: fix.changes.flatMap((change) => {
        const uri = uriOf(change);
        return editsOf(byUri.get(uri)?.text ?? "", change).map((it) => ({
          ...place(uri, it.span),
          newText: it.newText,
        }));
      }),
    }));
  return files.flatMap((file) =>
    file.findings.map((it): Reported => {
      const related = it.related.map((r) => ({
        ...place(r.spot.chunk.uri, spanOf(r.spot)),
        message: say(r.message, language),
      }));
      const fixes = fixesOf(it);
      return {
        ...place(it.spot.chunk.uri, spanOf(it.spot)),
        code: it.code,
        severity: it.severity,
        message: say(it.message, language),
        ...(related.length > 0 && { related }),
        ...(fixes.length > 0 && { fixes }),
      };
    }),
  );
}
