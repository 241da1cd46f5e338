import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import type { Span } from "../../../../core/src/base/span.ts";
import { say, type Language, type Text } from "../../../../core/src/base/text.ts";
import type { Finding, Severity } from "../../../../core/src/rules/finding.ts";
import { editsOf, uriOf } from "../../../../core/src/syntax/edit.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Checked } from "../../workspace/check.ts";
import { findingPlaces } from "../../workspace/finding-place.ts";
import type { Terminal } from "../command.ts";
import { shown } from "../shown.ts";

/** Turns a report into text for one kind of reader. */
export type Format = (report: Report, terminal: Terminal) => string;

/** Zero-based, in UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly file: string; readonly range: Range; readonly newText: string }[];
}
/** A finding as it is printed: `file` relative to the working directory, with slashes. */
export interface Reported {
  readonly file: string;
  readonly range: Range;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly fixes?: readonly ReportedFix[];
}
export interface Report {
  readonly findings: readonly Reported[];
  readonly files: readonly string[];
  /** The lines of each file, for excerpts. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** What the objects of findings of a code are, where they are of one kind: `{0|phone|phones}`. */
  readonly kinds: ReadonlyMap<string, Text>;
}

/** The findings of a check, ready to print. */
export function report(checked: Checked, language: Language): Report {
  const byUri = new Map(
    checked.files.map((it) => [it.uri, { file: shown(it.path), text: it.text, starts: lineStarts(it.text) }]),
  );
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
  const findings = checked.files.flatMap((file) =>
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
  return {
    findings,
    files: checked.files.map((it) => shown(it.path)),
    kinds: kindsOf(checked),
    lines: new Map(checked.files.map((it) => [shown(it.path), it.text.split(/\r?\n/)])),
  };
}

/** The plural of what each code was found in, where that is one kind of object. */
function kindsOf(checked: Checked): ReadonlyMap<string, Text> {
  const placeOf = findingPlaces(checked.projects);
  const found = new Map<string, Set<Section | undefined>>();
  for (const { findings } of checked.files)
    for (const it of findings) found.set(it.code, (found.get(it.code) ?? new Set()).add(placeOf(it).section));
  return new Map(
    [...found].flatMap(([code, sections]) => {
      const [section] = sections;
      return sections.size === 1 && section !== undefined ? [[code, schemaOf(section).plural] as const] : [];
    }),
  );
}
