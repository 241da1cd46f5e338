/** A place in a file, zero-based as in LSP. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
