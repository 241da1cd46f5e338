import { fileURLToPath, pathToFileURL } from "node:url";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Splice } from "../../../core/src/syntax/parse.ts";
import { changedText } from "./many-changes.ts";
import type { LinedText } from "./lined-text.ts";

/** The one spelling of a file's address that the server uses: editors escape other characters than Node does. */
export function uriKeyOf(uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  try {
    return pathToFileURL(fileURLToPath(uri)).href;
  } catch {
    return uri; // no path of this machine
  }
}

/** Carries out changes of the editor, each in the text that those before it left; one without a range replaces it all. */
export function changed(
  text: LinedText,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): Splice | "many" {
  const [change] = changes;
  if (changes.length === 1 && change !== undefined && "range" in change)
    return text.replace(change.range, change.text, version);
  text.become(changedText(text.pieces, changes), version);
  return "many";
}
