import type { PathPlace, PathsView } from "../../core/src/wire/paths.ts";

/** What the page says by itself, in the user's language. `{0}` stands for what is filled in. */
export interface PathWords {
  readonly title: string;
  /** How the picture is used, by keys and by mouse. */
  readonly help: string;
  readonly picture: string;
  readonly allOn: string;
  readonly copy: string;
  readonly legend: string;
  readonly watched: string;
  readonly unwatched: string;
  readonly cut: string;
  readonly unknown: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly passed: string;
  readonly on: string;
  readonly off: string;
  /** Column heads of the tables. */
  readonly nodes: string;
  readonly node: string;
  readonly role: string;
  readonly remarks: string;
  readonly noRemark: string;
  readonly lines: string;
  readonly line: string;
  readonly pools: string;
  readonly pool: string;
  readonly phones: string;
  readonly paths: string;
  readonly withKeepalive: string;
  readonly state: string;
  readonly noPools: string;
  /** `Switch off {0} only`. */
  readonly tryOut: string;
  /** `Go to the line of {0}`. */
  readonly goTo: string;
  readonly asText: string;
  /** `Signs show the rules and the preflight of 14:02`. */
  readonly source: string;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly kind: "show"; readonly view: PathsView; readonly words: PathWords }
  | { readonly kind: "failed"; readonly message: string };

/** From the page to the extension. A place counts only when it is one of those that were shown. */
export type FromPage =
  | { readonly kind: "ready"; readonly down: readonly string[] }
  | { readonly kind: "without"; readonly down: readonly string[] }
  | { readonly kind: "open"; readonly place: PathPlace }
  | { readonly kind: "copy" };
