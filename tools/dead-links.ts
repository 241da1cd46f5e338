import { dirname, join } from "node:path";

/** A link that leads nowhere: where it stands, and what it says. */
export interface DeadLink {
  readonly file: string;
  readonly line: number;
  readonly link: string;
}

/**
 * The links of one Markdown document that lead nowhere: to a file that is not there, or to a heading that its document
 * does not have. Addresses on the web are not followed. Code is not read. `read` gives a file's text, or nothing.
 */
export function deadLinks(file: string, text: string, read: (path: string) => string | undefined): readonly DeadLink[] {
  return withoutFences(text).flatMap((content, i) =>
    linksIn(content.replace(/`[^`]*`/g, ""))
      .filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link) && !leads(file, text, link, read))
      .map((link) => ({ file, line: i + 1, link })),
  );
}

function leads(file: string, text: string, link: string, read: (path: string) => string | undefined): boolean {
  const [path = "", anchor] = link.split("#").map(decodeURIComponent);
  const target = path === "" ? text : read(join(dirname(file), path));
  if (target === undefined) return false;
  return anchor === undefined || !/\.md$|^$/.test(path) || anchors(target).includes(anchor);
}

function linksIn(line: string): string[] {
  const inline = [...line.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map((it) => it[1] ?? "");
  const reference = /^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/.exec(line)?.[1];
  const html = [...line.matchAll(/<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map((it) => it[1] ?? "");
  return [...inline, ...(reference === undefined ? [] : [reference]), ...html];
}

/** Headings as GitHub and VS Code turn them into anchors: lower case, no punctuation, hyphens for spaces. */
function anchors(text: string): string[] {
  const seen = new Map<string, number>();
  return withoutFences(text).flatMap((line) => {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    const named = [...line.matchAll(/<a (?:id|name)="([^"]+)"/g)].map((it) => it[1] ?? "");
    if (heading === undefined) return named;
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return [...named, before === 0 ? slug : `${slug}-${before}`];
  });
}

/** The lines, with those of fenced code emptied. */
function withoutFences(text: string): string[] {
  let fence: string | undefined;
  return text.split("\n").map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    else if (fence === undefined) return line;
    return "";
  });
}
