import { type Diagnostic, languages, Position, Range, type TextDocument, Uri, window, workspace } from "vscode";

/** Fails with words, as there is no Node's `assert` in a browser. */
export function holds(isTrue: unknown, words: string): asserts isTrue {
  if (!isTrue) throw new Error(words);
}

/** A value that is there, or a failure with words. */
export function there<T>(it: T | undefined | null, words: string): T {
  holds(it !== undefined && it !== null, words);
  return it;
}

const folder = (): Uri => there(workspace.workspaceFolders?.[0], "no folder").uri;
export const uriOf = (name: string): Uri => Uri.joinPath(folder(), name);

export async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(name));
  await window.showTextDocument(document);
  return document;
}

/** The place in a document where words begin that have `$` before their place: `devicePool: $DP-MRA`. */
export function at(document: TextDocument, words: string): Position {
  const [before = "", after = ""] = words.split("$");
  const offset = document.getText().indexOf(before + after);
  holds(offset >= 0, `no ${words}`);
  return document.positionAt(offset + before.length);
}

export const wholeOf = (document: TextDocument): Range =>
  new Range(new Position(0, 0), document.positionAt(document.getText().length));

/** The findings of a file as soon as they are as wanted. */
export function findings(uri: Uri, wanted: (codes: readonly string[]) => boolean): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const all = languages.getDiagnostics(uri);
      if (!wanted(all.map(codeOf))) return;
      listening.dispose();
      resolve(all);
    };
    const listening = languages.onDidChangeDiagnostics(look);
    look();
  });
}

export const codeOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);

/** What is found now, for whoever waited in vain: `phones.csv: MRA201`. */
export const allFindings = (): string =>
  languages
    .getDiagnostics()
    .map(([{ path }, all]) => `${path}: ${all.map((it) => `${codeOf(it)} ${it.message}`).join(", ")}`)
    .join("; ");
