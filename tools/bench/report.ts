import { holds, median, ratioOf, shown, spread, type Figure } from "./figures.ts";

const targetOf = ({ target, unit }: Figure): string =>
  target.kind === "times"
    ? `${String(target.factor)} times less`
    : `at most ${shown(target.limit)} ${unit}${target.words === undefined ? "" : ` (${target.words})`}`;

/** One line for the terminal, while the measuring goes on. */
export function lineOf(it: Figure): string {
  const ours = `${shown(median(it.ours))} ${it.unit} (${spread(it.ours)})`;
  const peer =
    it.peer.length === 0 ? "" : `, peer ${shown(median(it.peer))} (${spread(it.peer)}), ratio ${shown(ratioOf(it))}`;
  return `${it.what}: ${ours}${peer}, target ${targetOf(it)}: ${holds(it) ? "holds" : "does not hold"}`;
}

/** The table of all figures as Markdown: medians, and the spread of ours. */
export function tableOf(figures: readonly Figure[]): string {
  const row = (it: Figure): string =>
    [
      it.what,
      `${shown(median(it.ours))} ${it.unit}`,
      spread(it.ours),
      it.peer.length === 0 ? "" : `${shown(median(it.peer))} ${it.unit}`,
      it.peer.length === 0 ? "" : shown(ratioOf(it)),
      targetOf(it),
      holds(it) ? "yes" : "**no**",
    ].join(" | ");
  return [
    "| what | ours | spread | peer | ratio | target | holds |",
    "|---|---|---|---|---|---|---|",
    ...figures.map((it) => `| ${row(it)} |`),
  ].join("\n");
}
