import { message, type Message } from "../base/text.ts";
import { noAnchors, noNames, none, type Part } from "./part.ts";
import { maxTop, maxTopKeys, type Piece } from "./split.ts";

/** Anchors that are read in one file. Honest files have some dozen; many that refer to each other are a bomb. */
export const maxAnchors = 200;

/** Items that are no maps, in all the lists at the top of one file. Sections are lists of maps. */
export const maxOdd = 100;

/** Aliases that are read in the entries at the top of one file that are no lists. */
export const maxAliases = 500;

/** What is counted in a file as a whole. More than one of the limits: it is not read. */
export interface Totals {
  /** Documents and keys at the top. */
  readonly tops: number;
  /** Keys of the document that has most of them. */
  readonly keys: number;
  readonly anchors: number;
  /** Items that are no maps. */
  readonly odd: number;
  /** Aliases in entries that are no lists. */
  readonly aliases: number;
}

/** Whether a file has more of something than is read. */
export const isOver = ({ tops, keys, anchors, odd, aliases }: Totals): boolean =>
  tops > maxTop || keys > maxTopKeys || anchors > maxAnchors || odd > maxOdd || aliases > maxAliases;

/** What refuses a file, as its pieces come one after the other. */
export interface Refusals {
  /** The file as one part that is not read, for what these pieces are; undefined where nothing speaks against it. */
  pieces(next: readonly Piece[]): Part | undefined;
  /** The same for what these parts hold. */
  parts(next: readonly Part[]): Part | undefined;
}

/** Counts what is in a file from its beginning on. */
export function refusals(uri: string, text: string): Refusals {
  let [tops, keys, aliases, begun, anchors, odd] = [0, 0, 0, 0, 0, 0];
  return {
    pieces(next) {
      for (const piece of next) {
        const { kind, start, end } = piece;
        if (beginsWithAnchor(text, piece)) begun++;
        if (begun > maxAnchors) return refused(uri, text, start, anchorsSaid);
        if (kind === "item") continue;
        if (kind === "entry") aliases += aliasesIn(text.slice(start, end));
        if (aliases > maxAliases) return refused(uri, text, start, aliasesSaid);
        tops++;
        keys = kind === "marker" ? 0 : keys + 1;
        if (tops > maxTop) return refused(uri, text, start, topsSaid);
        if (keys > maxTopKeys) return refused(uri, text, start, keysSaid);
      }
      return undefined;
    },
    parts(next) {
      for (const it of next) {
        if (it.plain !== undefined) continue;
        anchors += it.anchors;
        if (isOdd(it)) odd++;
        if (anchors > maxAnchors) return refused(uri, text, it.chunk.offset, anchorsSaid);
        if (odd > maxOdd) return refused(uri, text, it.chunk.offset, oddSaid);
      }
      return undefined;
    },
  };
}

/** Whether a part is an item of a list that holds something else than a map. */
export function isOdd({ kind, plain, roots }: Part): boolean {
  if (kind !== "item" || plain !== undefined) return false;
  const [list] = roots;
  return list?.kind !== "seq" || list.items.some((it) => it.kind !== "map");
}

/** Whether a piece of a text is an item that begins with an anchor: that can be seen without reading it. */
export const beginsWithAnchor = (text: string, { kind, start, column }: Omit<Piece, "end">): boolean =>
  kind === "item" && text.charCodeAt(start + column + 2) === 0x26 && text.charCodeAt(start + column + 1) === 0x20;

/** How many aliases may be written in a text; never less than there are. */
export function aliasesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("*"); at >= 0 && count <= maxAliases; at = text.indexOf("*", at + 1))
    if (/[\s,[{:?-]/.test(text.charAt(at - 1)) && /[^\s.*/]/.test(text.charAt(at + 1))) count++;
  return count;
}

function refused(uri: string, text: string, from: number, said: Message): Part {
  const chunk = { uri, offset: 0 };
  let start = from;
  while (text.charCodeAt(start) <= 0x20) start++;
  return {
    kind: "whole",
    column: 0,
    length: text.length,
    chunk,
    roots: none,
    plain: undefined,
    mayComment: true,
    problems: [{ message: said, spot: { chunk, start, end: start + 1 } }],
    defined: noAnchors,
    used: noNames,
    anchors: 0,
    aliases: 0,
  };
}

const topsSaid = message(
  {
    en: "More than {0} documents and keys at the top of one file; it is not checked",
    ko: "한 파일에 문서와 최상위 키가 {0}개보다 많아 검사하지 않습니다",
  },
  maxTop,
);

const keysSaid = message(
  {
    en: "More than {0} keys at the top of one document; the file is not checked",
    ko: "한 문서의 최상위 키가 {0}개보다 많아 파일을 검사하지 않습니다",
  },
  maxTopKeys,
);

const anchorsSaid = message(
  {
    en: "More than {0} anchors (&) in one file; it is not checked",
    ko: "한 파일에 앵커(&)가 {0}개보다 많아 검사하지 않습니다",
  },
  maxAnchors,
);

const oddSaid = message(
  {
    en: "More than {0} items in the lists of one file are no maps; it is not checked",
    ko: "한 파일의 목록 항목 중 맵이 아닌 것이 {0}개보다 많아 검사하지 않습니다",
  },
  maxOdd,
);

const aliasesSaid = message(
  {
    en: "More than {0} aliases (*) outside the lists of one file; it is not checked",
    ko: "한 파일의 목록 밖에 별칭(*)이 {0}개보다 많아 검사하지 않습니다",
  },
  maxAliases,
);
