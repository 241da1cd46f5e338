import { distanceOf, holds, median, ratioOf, shown, spread, type Figure } from "./figures.ts";

const targetOf = ({ target, unit }: Figure): string =>
  target.kind === "times"
    ? `${String(target.factor)} times less`
    : `at most ${shown(target.limit)} ${unit}${target.words === undefined ? "" : ` (${target.words})`}`;

/** One line for the terminal, while the measuring goes on. */
export function lineOf(it: Figure): string {
  const ours = `${shown(median(it.ours))} ${it.unit} (${spread(it.ours)})`;
  const peer =
    it.peer.length === 0 ? "" : `, peer ${shown(median(it.peer))} (${spread(it.peer)}), ratio ${shown(ratioOf(it))}`;
  const floor =
    it.floor === undefined
      ? ""
      : `, floor ${shown(median(it.floor.samples))} (${it.floor.of}), ${shown(distanceOf(it))} times that`;
  return `${it.what}: ${ours}${floor}${peer}, target ${targetOf(it)}: ${holds(it) ? "holds" : "does not hold"}`;
}

/** The table of all figures as Markdown: medians, and the spread of ours. */
export function tableOf(figures: readonly Figure[]): string {
  const row = (it: Figure): string =>
    [
      it.what,
      `${shown(median(it.ours))} ${it.unit}`,
      spread(it.ours),
      it.floor === undefined ? "" : `${shown(median(it.floor.samples))} ${it.unit} (${it.floor.of})`,
      it.floor === undefined ? "" : shown(distanceOf(it)),
      it.peer.length === 0 ? "" : `${shown(median(it.peer))} ${it.unit}`,
      it.peer.length === 0 ? "" : shown(ratioOf(it)),
      targetOf(it),
      holds(it) ? "yes" : "**no**",
    ].join(" | ");
  return [
    "| what | ours | spread | floor | times the floor | peer | ratio | target | holds |",
    "|---|---|---|---|---|---|---|---|---|",
    ...figures.map((it) => `| ${row(it)} |`),
  ].join("\n");
}

/** The same as a reader of the README wants it: without spread. */
export function shortTableOf(figures: readonly Figure[]): string {
  const row = (it: Figure): string =>
    [
      it.what,
      `${shown(median(it.ours))} ${it.unit}`,
      it.floor === undefined ? "" : `${shown(median(it.floor.samples))} ${it.unit}`,
      it.peer.length === 0 ? "" : `${shown(median(it.peer))} ${it.unit}`,
      targetOf(it),
      holds(it) ? "yes" : "**no**",
    ].join(" | ");
  return [
    "| what | MRA Config | floor | peer | target | holds |",
    "|---|---|---|---|---|---|",
    ...figures.map((it) => `| ${row(it)} |`),
  ].join("\n");
}

const [begin, end] = ["<!-- figures: npm run bench -- --docs -->", "<!-- end of figures -->"];

/** A page with other figures between its two marks. */
export function withFigures(page: string, figures: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`a page has no "${begin}" with its end`);
  return `${page.slice(0, from + begin.length)}\n\n${figures.trim()}\n\n${page.slice(to)}`;
}
