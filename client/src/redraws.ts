/** What the order of redraws depends on. */
export interface TreeWindow<N> {
  readonly parentOf: (node: N) => N | undefined;
  /** Resolves once the window has said something after all that it was sent. */
  readonly windowAnswers: () => PromiseLike<unknown>;
  /** Has a node, or the whole tree, drawn anew. */
  readonly fire: (node: N | undefined) => void;
}

/** Redraws that lose no line. */
export interface Redraws<N> {
  /** Notes that lines below a node (the root: undefined) are on their way, and gives them back. */
  answering<T>(node: N | undefined, lines: Promise<T>): Promise<T>;
  redraw(node: N | undefined): Promise<void>;
}

/**
 * A redraw that meets an answer on its way makes VS Code forget the lines of that answer: a click on them finds nothing,
 * and those below a node whose parent is drawn anew do not come at all. So it waits until no answer above or below is on
 * its way, and until the window has said something after it.
 */
export function orderRedraws<N>({ parentOf, windowAnswers, fire }: TreeWindow<N>): Redraws<N> {
  const underWay = new Map<Promise<unknown>, N | undefined>();
  const isWithin = (node: N | undefined, whole: N | undefined): boolean => {
    for (let it = node; it !== whole; it = parentOf(it)) if (it === undefined) return false;
    return true;
  };
  const related = (node: N | undefined): readonly Promise<unknown>[] =>
    [...underWay].filter(([, it]) => isWithin(it, node) || isWithin(node, it)).map(([lines]) => lines);
  return {
    answering: (node, lines) => {
      underWay.set(lines, node);
      return lines.finally(() => underWay.delete(lines));
    },
    redraw: async (node) => {
      do {
        await Promise.allSettled(related(node));
        await windowAnswers();
      } while (related(node).length > 0);
      fire(node);
    },
  };
}
