import assert from "node:assert/strict";

/** The part of a page under the heading that begins with these words. */
export function section(page: string, heading: string): string {
  const parts = page.split(/^## /m);
  return parts.find((it) => it.startsWith(heading)) ?? assert.fail(`the page has no part ${heading}`);
}

/** The texts of the fenced blocks of one kind. */
export const fenced = (part: string, kind: string): readonly string[] =>
  [...part.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, it = ""]) => it);

/** What is typed at a shell, and what the page says comes back. */
export interface ConsoleLine {
  readonly command: string;
  readonly output: readonly string[];
}

/** The lines of the `console` blocks of a part: `$ ` begins a command, the lines after it are its output. */
export const consoleLines = (part: string): readonly ConsoleLine[] =>
  fenced(part, "console").flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((it) => {
        const [command = "", ...output] = it.trimEnd().split("\n");
        return { command, output };
      }),
  );

/** Holds what came back against the page: line by line, where `…` stands for any rest of a line, or alone for all that follows. */
export function showsAs(out: string, expected: readonly string[], about: string): void {
  const lines = out.trim() === "" ? [] : out.trimEnd().replace(/^\n+/, "").split("\n");
  for (const [i, it] of expected.entries()) {
    if (it === "…") return;
    const line = lines[i] ?? "";
    assert.ok(
      it.endsWith("…") ? line.startsWith(it.slice(0, -1)) : line === it,
      `${about}\nsays: ${line}\npage: ${it}`,
    );
  }
  if (expected.length > 0) assert.ok(lines.length >= expected.length, about);
}
