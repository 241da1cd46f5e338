import { firstIndex } from "../base/first-index.ts";
import { addTo } from "../base/lists.ts";
import { message } from "../base/text.ts";
import { booleanOf, cellOf, nodeAt, spanOf, type FileTree, type Spot } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { ignoresOf, type Commented, type Ignore } from "./ignore-comment.ts";
import { ruleOf } from "./index.ts";

/** Ids in comments of one file that are read. Who has more to ignore turns rules off in `mra.config.yaml`. */
const maxIds = 1_000;

/** Comments of one file of which it is said that they ignore nothing, or that they have no reason. */
const mostComplaints = 200;

/**
 * Takes out the findings of a file that a comment ignores (`# mra-ignore MRA037: reason` at the end of the line or alone
 * on the line above; `# mra-ignore-file` before the first key), and adds one for each comment that has no reason or
 * ignores nothing. `elsewhere` are findings in cells of which this file's mappings speak.
 */
export function withoutIgnored(
  tree: FileTree,
  findings: readonly Finding[],
  elsewhere: readonly Finding[] = [],
): readonly Finding[] {
  const [ignores, more] = splitAt(ignoresOf(tree), maxIds);
  if (ignores.length === 0) return findings;
  const ignoredBy = byPlace(ignores);
  const used = new Set<Ignore>();
  const isKept = ({ code, spot }: Finding): boolean => {
    const spots = [spot, ...(cellOf(spot)?.from ?? [])].filter((it) => it.chunk.uri === tree.uri);
    const by = spots.flatMap((it) => ignoredBy(code, spanOf(it).start));
    for (const it of by) used.add(it);
    return by.length === 0;
  };
  const kept = findings.filter(isKept);
  elsewhere.forEach(isKept);
  const isForLiveChecks = liveChecks(tree);
  const mayServe = (it: Ignore): boolean => used.has(it) || (it.of !== "nothing" && isForLiveChecks(it));
  const complained: Finding[] = [];
  for (const it of ignores) {
    if (complained.length === mostComplaints) break;
    complained.push(...complaints(it, mayServe(it)));
  }
  return [...kept, ...complained, ...more.map(tooMany)];
}

/** Looks up what is ignored of a code at an offset. */
function byPlace(ignores: readonly Ignore[]): (code: string, offset: number) => readonly Ignore[] {
  const ofFile = new Map<string, Ignore[]>();
  const lines: { readonly start: number; readonly end: number; readonly ofCode: Map<string, Ignore[]> }[] = [];
  for (const it of ignores) {
    const { code, of } = it;
    if (of === "nothing") continue;
    // They stand in the order of the text, and so do the lines they speak of.
    if (of !== "file" && of.start !== lines.at(-1)?.start) lines.push({ ...of, ofCode: new Map() });
    const codes = of === "file" ? ofFile : (lines.at(-1)?.ofCode ?? ofFile);
    addTo(codes, code, it);
  }
  return (code, offset) => {
    const line = lines[lastAt(lines, offset)];
    const ofLine = line !== undefined && offset < line.end ? (line.ofCode.get(code) ?? []) : [];
    const ofAll = ofFile.get(code);
    return ofAll === undefined ? ofLine : [...ofAll, ...ofLine];
  };
}

/** Index of the last of some things in order that begins at or before an offset; -1 when there is none. */
const lastAt = (all: readonly { readonly start: number }[], offset: number): number =>
  firstIndex(all.length, (i) => (all[i]?.start ?? 0) > offset) - 1;

/**
 * What live checks find is not known here: a comment about the surroundings may well ignore something, and so may one about
 * an object where the file only refers to some: they are read from the cluster, and change what is said of those that
 * use them.
 */
function liveChecks(tree: FileTree): (it: Ignore) => boolean {
  let refers: boolean | undefined;
  return ({ code, of }) => {
    const live = ruleOf(code)?.live;
    if (live !== "objects" || of === "nothing") return live === "surroundings";
    return (refers ??= refersOnly(tree));
  };
}

/** Whether a file has objects that it only refers to. */
const refersOnly = (tree: FileTree): boolean =>
  tree.documents.some(
    ({ root }) =>
      root.kind === "map" &&
      root.entries
        .flatMap(({ value }) => (value.kind === "seq" ? value.items : [value]))
        .some((it) => booleanOf(nodeAt(it, "managed")) === false),
  );

/** Whether a comment of a file ignores what is found of a code at a spot of it, for findings that come from elsewhere. */
export function ignoresIn(tree: Commented): (code: string, spot: Spot) => boolean {
  const [ignores] = splitAt(ignoresOf(tree), maxIds);
  if (ignores.length === 0) return () => false;
  const ignoredBy = byPlace(ignores);
  return (code, spot) => ignoredBy(code, spanOf(spot).start).length > 0;
}

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
