import { fileURLToPath, pathToFileURL } from "node:url";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import type { Splice } from "../../../core/src/syntax/parse.ts";
import type { LinedText } from "./lined-text.ts";

/** The one spelling of a file's address that the server uses: editors escape other characters than Node does. */
export function keyOf(uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  try {
    return pathToFileURL(fileURLToPath(uri)).href;
  } catch {
    return uri; // no path of this machine
  }
}

/** Carries out one change of the editor; a change without a range replaces the whole text. */
export const changed = (text: LinedText, change: TextDocumentContentChangeEvent, version: number): Splice =>
  "range" in change ? text.replace(change.range, change.text, version) : text.become(change.text, version);
