import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import type { Splice } from "../../../core/src/syntax/parse.ts";

/** The one spelling of a file's address that the server uses: editors escape other characters than Node does. */
export function keyOf(uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  try {
    return pathToFileURL(fileURLToPath(uri)).href;
  } catch {
    return uri; // no path of this machine
  }
}

/** A text as it becomes, one change of the editor after the other. */
export interface Changed {
  readonly document: TextDocument;
  readonly splice: Splice;
}

/** Carries out one change of the editor; a change without a range replaces the whole text. */
export function changed(before: TextDocument, change: TextDocumentContentChangeEvent, version: number): Changed {
  const length = before.getText().length;
  if (!("range" in change)) {
    const document = TextDocument.create(before.uri, before.languageId, version, change.text);
    return { document, splice: { start: 0, removed: length, inserted: change.text.length } };
  }
  const ends = [before.offsetAt(change.range.start), before.offsetAt(change.range.end)];
  const start = Math.min(...ends);
  const removed = Math.max(...ends) - start;
  return {
    document: TextDocument.update(before, [change], version),
    splice: { start, removed, inserted: change.text.length },
  };
}
