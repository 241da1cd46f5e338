/** Text in Markdown that shows as it is. */
export const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<~]/g, "\\$&");

/** Text in Markdown as code: with as many backticks as it needs. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((it) => it[0].length));
  const ticks = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${ticks}${pad}${text.replace(/\s+/g, " ")}${pad}${ticks}`;
}

/** Paragraphs, leaving out what there is none of. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((it) => it !== undefined && it !== "").join("\n\n");
