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
  /** Command lines, to be copied. */
  | { readonly kind: "commands"; readonly lines: readonly string[] };

export interface Item {
  /** The words that tell it from others. */
  readonly head: string;
  readonly detail: string;
  readonly lines: readonly string[];
}
