import assert from "node:assert/strict";
import { type Diagnostic, languages, type Position, type TextDocument } from "vscode";

/** Where words stand for the first time, and so many characters on. */
export function positionOf(document: TextDocument, words: string, offset: number): Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at + offset);
}

/** The findings of a document as soon as they are as wanted; the runner's time limit is the only clock. */
export function findings(
  document: TextDocument,
  wanted: (all: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const all = languages.getDiagnostics(document.uri);
      if (!wanted(all)) return;
      listening.dispose();
      resolve(all);
    };
    const listening = languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The code of a finding. */
export const codeOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);
