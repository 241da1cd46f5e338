import type { Position, TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Pieces } from "../../../core/src/base/pieces.ts";

/**
 * The text after many changes, each of which speaks of the text that those before it left. Costs a look at the text and
 * at each change, where doing one after the other would copy the text for each.
 */
export function changedText(text: string | Pieces, changes: readonly TextDocumentContentChangeEvent[]): string {
  const whole = changes.findLastIndex((it) => !("range" in it));
  const given = changes[whole]?.text ?? text.toString();
  const rest = changes.slice(whole + 1);
  if (rest.length === 0) return given;
  let lines = linesOf(given);
  for (const it of rest) if ("range" in it) lines = replaced(lines, it.range.start, it.range.end, it.text);
  return lines.join("");
}

/** Lines with their ends; the last has none. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let [from, cr] = [0, text.indexOf("\r")];
  for (;;) {
    if (cr >= 0 && cr < from) cr = text.indexOf("\r", from);
    const lf = text.indexOf("\n", from);
    const end = cr >= 0 && (lf < 0 || cr < lf - 1) ? cr : lf;
    if (end < 0) break;
    lines.push(text.slice(from, end + 1));
    from = end + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

// Lines stay where they are when none comes or goes, which is so for most changes.
function replaced(lines: string[], one: Position, other: Position, inserted: string): string[] {
  const [start, end] = inOrder(placeIn(lines, one), placeIn(lines, other));
  let [first, last] = [start.line, end.line];
  let made = (lines[first] ?? "").slice(0, start.character) + inserted + (lines[last] ?? "").slice(end.character);
  // CR and LF that come together end one line
  if (made.startsWith("\n") && lines[first - 1]?.endsWith("\r") === true) made = `${lines[--first] ?? ""}${made}`;
  if (made.endsWith("\r") && lines[last + 1]?.startsWith("\n") === true) made += lines[++last] ?? "";
  const fresh = linesOf(made);
  if (last < lines.length - 1 && fresh.at(-1) === "")
    fresh.pop(); // the text goes on behind a line's end
  else if (last < lines.length - 1) fresh.push(`${fresh.pop() ?? ""}${lines[++last] ?? ""}`);
  if (fresh.length !== last - first + 1) return lines.slice(0, first).concat(fresh, lines.slice(last + 1));
  for (const [i, it] of fresh.entries()) lines[first + i] = it;
  return lines;
}

/** A position that is in the text: behind its end is its end, behind a line's end is before what ends it. */
function placeIn(lines: readonly string[], { line, character }: Position): Position {
  if (line < 0) return { line: 0, character: 0 };
  const own = lines[line];
  if (own === undefined) return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const end = own.endsWith("\r\n") ? own.length - 2 : /[\r\n]$/.test(own) ? own.length - 1 : own.length;
  return { line, character: Math.max(0, Math.min(character, end)) };
}

const inOrder = (a: Position, b: Position): readonly [Position, Position] =>
  b.line < a.line || (b.line === a.line && b.character < a.character) ? [b, a] : [a, b];
