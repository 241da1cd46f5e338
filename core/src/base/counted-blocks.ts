import type { Bar, Block, Item } from "./report.ts";

/** A kind of thing that a report counts: a code of findings, a cause. */
export interface Counted {
  readonly head: string;
  readonly count: number;
  /** `82 phones, 40 users`, beside its bar. */
  readonly figure: string;
  readonly detail: string;
  readonly tone: Bar["tone"];
  readonly lines: Item["lines"];
}

/** How the two parts are headed, and by what a bar finds its item: `code` gives `code-1`, `code-2`, …. */
export interface CountedTitles {
  readonly id: string;
  readonly bars: string;
  readonly list: string;
}

/** What was counted, as bars of which each leads to an item of the list below them; nothing where nothing was. */
export function countedBlocks(all: readonly Counted[], { id, bars, list }: CountedTitles): readonly Block[] {
  if (all.length === 0) return [];
  const largest = Math.max(...all.map((it) => it.count));
  const named = (i: number): string => `${id}-${String(i + 1)}`;
  return [
    { kind: "heading", text: bars },
    {
      kind: "bars",
      rows: all.map(({ head, count, figure, tone }, i) => ({
        label: head,
        figure,
        share: count / largest,
        tone,
        to: named(i),
      })),
      scale: "",
    },
    { kind: "heading", text: list },
    { kind: "list", items: all.map(({ head, detail, lines }, i) => ({ id: named(i), head, detail, lines })) },
  ];
}

/** The first of many as lines, and how many more there are. */
export const firstLines = <T>(
  all: readonly T[],
  most: number,
  lineOf: (it: T) => Item["lines"][number],
  moreOf: (count: number) => string,
): Item["lines"] => [
  ...all.slice(0, Math.min(all.length, most)).map(lineOf),
  ...(all.length > most ? [moreOf(all.length - most)] : []),
];
