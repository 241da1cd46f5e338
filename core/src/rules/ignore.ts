import { lineAt, lineStarts } from "../base/lines.ts";
import { message } from "../base/text.ts";
import { booleanOf, nodeAt, spanOf, type Chunk, type FileTree, type Spot } from "../syntax/tree.ts";
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

/** Ids in comments of one file that are read. Who has more to ignore turns rules off in `mra.config.yaml`. */
const maxIds = 1_000;

const comment =
  /(?<=^|\s)#[ \t]*mra-ignore(-file)?[ \t]+([A-Za-z0-9/_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9/_-]+)*)[ \t]*(?::[ \t]*(\S.*?))?[ \t]*\r?$/gm;

/**
 * Takes out the findings of a file that a comment ignores (`# mra-ignore MRA037: reason` at the end of the line or alone
 * on the line above; `# mra-ignore-file` before the first key), and adds one for each comment that has no reason or
 * ignores nothing.
 */
export function withoutIgnored(tree: FileTree, findings: readonly Finding[]): readonly Finding[] {
  const [ignores, more] = splitAt(ignoresOf(tree), maxIds);
  if (ignores.length === 0) return findings;
  const starts = lineStarts(tree.text);
  const used = new Set<Ignore>();
  const kept = findings.filter((finding) => {
    const line = lineAt(starts, spanOf(finding.spot).start);
    const by = ignores.filter((it) => it.code === finding.code && (it.of === "file" || it.of === line));
    for (const it of by) used.add(it);
    return by.length === 0;
  });
  const mayServe = (it: Ignore): boolean => used.has(it) || (it.of !== -1 && isForLiveChecks(it, tree, starts));
  return [...kept, ...ignores.flatMap((it) => complaints(it, mayServe(it))), ...more.map(tooMany)];
}

/**
 * What live checks find is not known here: a comment about the surroundings, or about an object of the cluster that the
 * files only refer to, may well ignore something.
 */
function isForLiveChecks({ code, of }: Ignore, tree: FileTree, starts: readonly number[]): boolean {
  const live = ruleOf(code)?.live;
  if (live !== "objects") return live === "surroundings";
  const isThere = (it: Spot): boolean => {
    const { start, end } = spanOf(it);
    return of === "file" || (lineAt(starts, start) <= of && of <= lineAt(starts, end));
  };
  return tree.documents.some(
    ({ root }) =>
      root.kind === "map" &&
      root.entries.some(({ value }) =>
        (value.kind === "seq" ? value.items : [value]).some(
          (it) => isThere(it) && booleanOf(nodeAt(it, "managed")) === false,
        ),
      ),
  );
}

/** Whether a comment of a file ignores what is found of a code at a spot of it, for findings that come from elsewhere. */
export function ignoresIn(tree: Commented): (code: string, spot: Spot) => boolean {
  const [ignores] = splitAt(ignoresOf(tree), maxIds);
  if (ignores.length === 0) return () => false;
  const starts = lineStarts(tree.text);
  return (code, spot) => {
    const line = lineAt(starts, spanOf(spot).start);
    return ignores.some((it) => it.code === code && (it.of === "file" || it.of === line));
  };
}

/** What comments are read from. */
type Commented = Pick<FileTree, "uri" | "text" | "mayComment">;

/** The first of some things, and the one behind them if there is one; no more are asked for. */
function splitAt<T>(all: Iterable<T>, count: number): readonly [first: readonly T[], next: readonly T[]] {
  const first: T[] = [];
  for (const it of all) {
    if (first.length === count) return [first, [it]];
    first.push(it);
  }
  return [first, []];
}

const tooMany = ({ spot }: Ignore): Finding => ({
  code: "ignore/too-many",
  severity: "warning",
  message: message(
    {
      en: "Comments of this file ignore more than {0} findings; from here on they are not read. mra.config.yaml turns rules off",
      ko: "이 파일의 주석이 {0}개가 넘는 항목을 무시하므로 여기부터는 읽지 않습니다. mra.config.yaml에서 규칙을 끌 수 있습니다",
    },
    maxIds,
  ),
  spot,
  related: [],
  fixes: [],
});

function* ignoresOf({ uri, text, mayComment }: Commented): Generator<Ignore> {
  if (mayComment === false || !text.includes("mra-ignore")) return;
  const chunk: Chunk = { uri, offset: 0 };
  const starts = lineStarts(text);
  const firstKey = /^[^\s#%-]/m.exec(text)?.index ?? text.length;
  for (const match of text.matchAll(comment)) {
    const [, forFile, ids = "", reason] = match;
    const line = lineAt(starts, match.index);
    const alone = text.slice(starts[line], match.index).trim() === "";
    const of = forFile === undefined ? (alone ? line + 1 : line) : match.index < firstKey ? "file" : -1;
    const listed = match.index + match[0].indexOf(ids);
    for (const id of ids.matchAll(/[^\s,]+/g)) {
      const start = listed + id.index;
      yield { code: id[0], of, reason: reason !== undefined, spot: { chunk, start, end: start + id[0].length } };
    }
  }
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
