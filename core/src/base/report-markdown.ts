import { lineText, type Bar, type Block, type Item, type Report } from "./report.ts";
import { visible } from "./visible.ts";

/** A report as Markdown of GitHub's kind. It is made to be read as it stands, too: tickets often show it unrendered. */
export function markdownOf({ title, blocks }: Report): string {
  return `${[`# ${markdownText(title)}`, ...blocks.map(blockOf)].join("\n\n")}\n`;
}

function blockOf(it: Block): string {
  switch (it.kind) {
    case "heading":
      return `## ${markdownText(it.text)}`;
    case "lead":
      return strong(it.text);
    case "text":
      return markdownText(it.text);
    case "list":
      return it.items.map(itemOf).join("\n");
    case "ticks":
      return it.items.map((text) => `- [ ] ${markdownText(text)}`).join("\n");
    case "table":
      return [it.head, it.head.map(() => undefined), ...it.rows].map(rowOf).join("\n");
    case "bars":
      return [...it.rows.map(barOf), ...(it.scale === "" ? [] : ["", markdownText(it.scale)])].join("\n");
    case "commands":
      return ["```sh", ...it.lines.map((line) => visible(line).replaceAll("```", "` ` `")), "```"].join("\n");
  }
}

const barOf = ({ label, figure, share }: Bar): string =>
  [`- ${strong(label)}`, markdownText(figure), ...(share === undefined || share === 0 ? [] : [dashes(share)])].join(
    " ",
  );

const dashes = (share: number): string => "█".repeat(Math.max(1, Math.round(share * 20)));

function strong(text: string): string {
  const it = markdownText(text);
  return it === "" ? "" : `**${it}**`;
}

const rowOf = (cells: readonly (string | undefined)[]): string =>
  `| ${cells.map((it) => (it === undefined ? "---" : markdownText(it))).join(" | ")} |`;

const itemOf = ({ head, detail, lines }: Item): string =>
  [
    `- ${[strong(head), markdownText(detail)].filter((it) => it !== "").join(" ")}`,
    ...lines.map((it) => `  - ${markdownText(lineText(it))}`),
  ].join("\n");

/**
 * A plain text within a line of Markdown: no name in it makes a link, a picture, a heading, a mention or HTML. What cannot
 * mean anything where it stands (`_` within a word, `-` within a line) stays as it is.
 */
export function markdownText(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*[\]<>|~$]/g, "\\$&")
    .replace(/&(?=#?\w)/g, "\\&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^(?=[#+=-](?:[\s#=-]|$))/, "\\")
    .replace(/(?<=\s)(?=#+$)/, "\\") // at its end they would close a heading
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, "@<!-- -->");
}
