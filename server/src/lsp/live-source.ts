import type { Message } from "../../../core/src/base/text.ts";
import type { Hint } from "../../../core/src/ide/inlay-hints.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";

/** Something about a file that only a live cluster can tell. */
export interface LiveFinding {
  readonly finding: Finding;
  /** What stands behind the value; undefined where the finding is about a whole object. */
  readonly hint: Hint | undefined;
  /** What our own client can do about it, beside the fixes. */
  readonly offers: readonly Offer[];
}

/** A command of our own client. */
export interface Offer {
  readonly title: Message;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** Who knows what live clusters tell of the files. */
export interface LiveSource {
  at(uri: string): readonly LiveFinding[];
  /** The files of which there is something to tell. */
  uris(): readonly string[];
}

/** Where what a live cluster tells of the files is shown. */
export interface LiveStage {
  provideLive(source: LiveSource): void;
  /** Shows it anew. */
  showLive(): void;
  /** Tells whenever there is something else to tell, not counting what edits make of it. */
  onLive(see: () => void): void;
  /** Tells whenever files have been checked anew. */
  onFindings(see: (uris: readonly string[]) => void): void;
}
