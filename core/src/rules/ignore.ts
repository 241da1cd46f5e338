import { lineAt, lineStarts } from "../base/lines.ts";
import { message } from "../base/text.ts";
import { spanOf, type Chunk, type FileTree, type Spot } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { ruleOf } from "./index.ts";

/** One id in a comment that asks to ignore findings. */
interface Ignore {
  readonly code: string;
  /** The line it speaks of, counted from 0; `file` for the whole file. */
  readonly of: number | "file";
  readonly reason: boolean;
  readonly spot: Spot;
}

const comment =
  /(?<=^|\s)#[ \t]*mra-ignore(-file)?[ \t]+([A-Za-z0-9/_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9/_-]+)*)[ \t]*(?::[ \t]*(\S.*?))?[ \t]*\r?$/gm;

/**
 * Takes out the findings of a file that a comment ignores (`# mra-ignore MRA037: reason` at the end of the line or alone
 * on the line above; `# mra-ignore-file` before the first key), and adds one for each comment that has no reason or
 * ignores nothing.
 */
export function withoutIgnored(tree: FileTree, findings: readonly Finding[]): readonly Finding[] {
  const ignores = ignoresOf(tree);
  if (ignores.length === 0) return findings;
  const starts = lineStarts(tree.text);
  const used = new Set<Ignore>();
  const kept = findings.filter((finding) => {
    const line = lineAt(starts, spanOf(finding.spot).start);
    const by = ignores.filter((it) => it.code === finding.code && (it.of === "file" || it.of === line));
    for (const it of by) used.add(it);
    return by.length === 0;
  });
  return [...kept, ...ignores.flatMap((it) => complaints(it, used.has(it)))];
}

function ignoresOf({ uri, text }: FileTree): readonly Ignore[] {
  if (!text.includes("mra-ignore")) return [];
  const chunk: Chunk = { uri, offset: 0 };
  const starts = lineStarts(text);
  const firstKey = /^[^\s#%-]/m.exec(text)?.index ?? text.length;
  return [...text.matchAll(comment)].flatMap((match) => {
    const [, forFile, ids = "", reason] = match;
    const line = lineAt(starts, match.index);
    const alone = text.slice(starts[line], match.index).trim() === "";
    const of = forFile === undefined ? (alone ? line + 1 : line) : match.index < firstKey ? "file" : -1;
    const listed = match.index + match[0].indexOf(ids);
    return [...ids.matchAll(/[^\s,]+/g)].map((id) => {
      const start = listed + id.index;
      return { code: id[0], of, reason: reason !== undefined, spot: { chunk, start, end: start + id[0].length } };
    });
  });
}

function complaints(it: Ignore, used: boolean): readonly Finding[] {
  const about = (code: string, text: Finding["message"]): readonly Finding[] => [
    { code, severity: "warning", message: text, spot: it.spot, related: [], fixes: [] },
  ];
  if (!used && /^MRA\d+$/.test(it.code) && ruleOf(it.code) === undefined) {
    return about("ignore/unknown", message({ en: "There is no rule {0}", ko: "규칙 {0}은(는) 없습니다" }, it.code));
  }
  if (!used)
    return about(
      "ignore/unused",
      message(
        {
          en: "Nothing here is reported as {0}; the comment can go",
          ko: "여기에는 {0} 항목이 없습니다. 이 주석은 삭제해도 됩니다",
        },
        it.code,
      ),
    );
  if (!it.reason)
    return about(
      "ignore/reason",
      message(
        {
          en: "Say why {0} is ignored: # mra-ignore {0}: reason",
          ko: "{0}을(를) 무시하는 이유를 적으십시오. 예: # mra-ignore {0}: 이유",
        },
        it.code,
      ),
    );
  return [];
}
