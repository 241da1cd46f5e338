import { lineAt, lineStarts } from "../../../core/src/base/lines.ts";
import { message, say } from "../../../core/src/base/text.ts";
import { spanOf, type Spot } from "../../../core/src/syntax/tree.ts";
import { checkPaths, type Checked } from "../workspace/check.ts";
import type { Call, Terminal } from "./command.ts";
import { onOneLine } from "../../../core/src/base/printable.ts";
import { shown } from "./shown.ts";

/** The files that a call names, or those of this folder, read and checked; what cannot be read is said. */
export async function checkedFor({ paths }: Call, terminal: Terminal, signal: AbortSignal): Promise<Checked> {
  const checked = await checkPaths(paths.length === 0 ? ["."] : paths, signal);
  sayUnreadable(checked, terminal);
  return checked;
}

/** Says which files could not be read, and why. */
export function sayUnreadable({ unreadable }: Checked, terminal: Terminal): void {
  for (const it of unreadable)
    terminal.note(message({ en: "{0}: {1}", ko: "{0}: {1}" }, onOneLine(it.path), say(it.reason, terminal.language)));
}

/** A file of which lines are named. */
interface LinedFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/** A line of a file, as it is printed. */
export interface PrintedPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Where spots stand; undefined: in none of these files. */
export function printedPlaces(files: readonly LinedFile[]): (spot: Spot) => PrintedPlace | undefined {
  const byUri = new Map(files.map((it) => [it.uri, it]));
  return (spot) => {
    const file = byUri.get(spot.chunk.uri);
    return file && { file: shown(file.path), line: lineAt(lineStarts(file.text), spanOf(spot).start) + 1 };
  };
}

/** `phones.mra.yaml:31`. */
export const placeText = ({ file, line }: PrintedPlace): string => `${file}:${String(line)}`;
