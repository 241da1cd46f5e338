// What the npm package promises of a finding; this file imports nothing, so that its types can be shipped as they are.

/** Zero-based, in UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
/** A way to mend a finding. Safe: it changes nothing but what the finding is about, and there is no choice in it. */
export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly file: string; readonly range: Range; readonly newText: string }[];
}
/** A finding as data, the form of `mra check --format json`. */
export interface Reported {
  readonly file: string;
  readonly range: Range;
  /** `MRA033` for a rule, `yaml` for syntax, `schema/enum` and others for shape. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
  readonly related?: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly fixes?: readonly ReportedFix[];
}
