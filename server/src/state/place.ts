import type { Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";

/** Texts by their path: `journal/emea-prod/000001.jsonl`. */
export type Files = ReadonlyMap<string, string>;

/** What stands at a place, and by what it is told from what stood there before. */
export interface PlaceStand {
  readonly revision: string;
  readonly files: Files;
  /** The name of something that is no file of a store; undefined: there is nothing else. */
  readonly stranger: string | undefined;
}

/** What is to be written; undefined: it goes. */
export type SharedChanges = ReadonlyMap<string, string | undefined>;

/** A place that a team shares. Whoever writes says what they had read: when it is another meanwhile, nothing is written. */
export interface SharedPlace {
  /** As people read it. */
  readonly where: string;
  /** What stands there; of what was read before, only what is new is read. */
  read(known: PlaceStand | undefined, signal: AbortSignal): Promise<Result<PlaceStand, PlaceFault>>;
  /** Writes all of it, if nothing was written there since. `why`: one line for the history of the place. */
  write(
    since: PlaceStand,
    changes: SharedChanges,
    why: string,
    signal: AbortSignal,
  ): Promise<Result<PlaceStand, PlaceFault>>;
}

export type PlaceFault =
  /** Somebody wrote meanwhile. */
  | { readonly kind: "moved" }
  /** It cannot be read or written now. What was to be written may stand there all the same. */
  | { readonly kind: "away"; readonly why: Message }
  /** It is not what it should be: a person must look. */
  | { readonly kind: "wrong"; readonly why: Message };

/** The file that says that a place is one of ours. */
export const markFile = "mra-state.json";

const name = String.raw`[\p{L}\p{N}_%-][\p{L}\p{N}._%-]{0,199}`;
const known = new RegExp(
  String.raw`^(?:mra-state\.json|journal/${name}/\d{6}\.jsonl|(?:seen|held|approvals|plans)/${name}\.json)$`,
  "u",
);

/** Whether a path is one of those that stand in a store. Nothing else is read or written. */
export const isOurs = (path: string): boolean => known.test(path);

/** A file that is larger is none of ours. */
export const mostFileBytes = 32 * 1024 * 1024;
