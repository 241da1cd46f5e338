import type { PathPlace, PathsView } from "../../core/src/wire/paths.ts";
import type { PathWords } from "./messages.ts";

/** What the parts of the page need: what is shown, in which words, and what a person can do with it. */
export interface Page {
  readonly view: PathsView;
  readonly words: PathWords;
  /** Shows the paths without these nodes. */
  without(down: readonly string[]): void;
  open(place: PathPlace): void;
}

/** Switches one node off, or on again. */
export function toggle(page: Page, node: string): void {
  const { down } = page.view;
  page.without(down.includes(node) ? down.filter((it) => it !== node) : [...down, node]);
}

/** Puts values into the blanks of a text: `Go to the line of {0}`. */
export const fill = (text: string, ...values: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (blank, digit: string) => values[Number(digit)] ?? blank);
