import type { Language } from "./text.ts";

/**
 * A document for people in one language: for a change ticket, a pull request, a page. All texts are plain: whatever stands
 * in them, a renderer shows it as it is.
 */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  /** What has to be read, even if nothing else is. */
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  /** What a person does, one after the other, and ticks. */
  | { readonly kind: "ticks"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Figures as bars beside each other, on one scale. */
  | { readonly kind: "bars"; readonly rows: readonly Bar[]; readonly scale: string }
  /** Command lines, to be copied. */
  | { readonly kind: "commands"; readonly lines: readonly string[] };

export interface Bar {
  readonly label: string;
  /** `82 phones, 40 users`, `2027-03-31`. */
  readonly figure: string;
  /** From 0 to 1; undefined: not known, and there is no bar. */
  readonly share: number | undefined;
  readonly tone: "good" | "warn" | "bad" | "plain";
  /** The item of a list that says more. */
  readonly to?: string;
}

/** A line of an item that leads to a place in a file, where the reader has an editor around it. */
export interface PlacedLine {
  readonly text: string;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

export interface Item {
  /** What bars call it by. */
  readonly id?: string;
  /** The words that tell it from others. */
  readonly head: string;
  readonly detail: string;
  readonly lines: readonly (string | PlacedLine)[];
}

/** The words of a line. */
export const lineText = (it: string | PlacedLine): string => (typeof it === "string" ? it : it.text);
