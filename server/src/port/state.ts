import type { Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";

/**
 * The memory of a project: journals, plans, what was last seen, approvals, locks. All of it is written to a folder of this
 * computer first, and read there; where a team shares it, it goes from there to one place, and comes back from it.
 */
export interface StateStore {
  /** The folder on this computer. */
  readonly folder: string;
  /** What a team shares; undefined: this computer alone remembers. */
  readonly team: TeamSide | undefined;
}

/** The side of a store that a team shares. */
export interface TeamSide {
  /** The place as people read it. */
  readonly where: string;
  /** Who writes there: `anna@pc-17`. */
  readonly owner: string;
  /** Where the locks of this computer are: one writer for a cluster, whatever remembers it. */
  readonly locks: string;
  /** Takes over what others wrote since, and hands over what was written here. A message: why it could not. */
  sync(signal: AbortSignal): Promise<Result<undefined, Message>>;
  /** Holds a cluster against the rest of the team for one deployment. A message: somebody else holds it, or nobody knows. */
  hold(wanted: HoldWish): Promise<Result<Hold, Message>>;
  /** Who holds a cluster, as the last look at the place saw it. */
  holders(): Promise<readonly StateHolder[]>;
  /** Takes a cluster from whoever holds it, and says so in the journal. False: somebody else holds it by now, or nobody. */
  unlock(it: StateHolder): Promise<Result<boolean, Message>>;
}

/** Who holds a cluster. It has no end by itself: clocks differ, and a person decides. */
export interface StateHolder {
  /** Another one for each holding. */
  readonly token: string;
  /** The computer, by a name that no other has. */
  readonly computer: string;
  /** `anna@pc-17`. */
  readonly owner: string;
  readonly cluster: string;
  /** Where it is, in all ways. */
  readonly reached: readonly string[];
  /** ISO 8601, by the clock of that computer. */
  readonly since: string;
  /** When that computer wrote last, ISO 8601. */
  readonly heard: string;
  /** The deployment that is under way; 0: none was begun yet. */
  readonly deployment: number;
}

/** What is to be held. */
export interface HoldWish {
  readonly cluster: string;
  /** Where it is, in all ways. */
  readonly reached: readonly string[];
  /** Hears, once, that the place cannot be reached any more. */
  readonly said: (it: Message) => void;
}

/** A cluster that is held. */
export interface Hold {
  /** Before each write: hands over what stands in the journal, and asks whether it is still held. */
  confirm(deployment: number): Promise<Confirmed>;
  /** Hands over the rest, and gives it back. */
  release(): Promise<void>;
}

export type Confirmed =
  | { readonly kind: "held" }
  /** The place cannot be reached: nobody there knows of what is done now. */
  | { readonly kind: "offline"; readonly why: Message }
  /** Somebody broke the lock. */
  | { readonly kind: "lost"; readonly why: Message };
