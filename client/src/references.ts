import { commands, Location, Position, Range, Uri } from "vscode";
import type { Position as Wire } from "../../core/src/wire/import.ts";

/** A location as LSP writes it. */
export interface WireLocation {
  readonly uri: string;
  readonly range: { readonly start: Wire; readonly end: Wire };
}

/** What a lens above an object does: shows who refers to it, in VS Code's own view of references. */
export async function showReferences(uri: string, at: Wire, uses: readonly WireLocation[]): Promise<void> {
  const locations = uses.map(
    ({ uri: file, range: { start, end } }) =>
      new Location(Uri.parse(file), new Range(start.line, start.character, end.line, end.character)),
  );
  const position = new Position(at.line, at.character);
  await commands.executeCommand("editor.action.showReferences", Uri.parse(uri), position, locations);
}
