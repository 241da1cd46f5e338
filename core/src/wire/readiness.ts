/** Who could work outside now, as a page. */
export interface ReadinessView {
  /** HTML for VS Code, without a script; lines of its lists lead to places in the files by commands of the extension. */
  readonly page: string;
  /** The same as a file for others: one HTML page without scripts, or Markdown. */
  readonly html: string;
  readonly markdown: string;
}
