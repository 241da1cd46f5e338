import type { Place } from "./place.ts";
import type { ExpresswayParams } from "./preflight.ts";

/** Notification `mra/drift`: how the live cluster stands to the files, for the tree, its badge and its words. */
export interface Drift {
  readonly connection: string;
  /** When the cluster was read, ISO 8601; absent where it could not be. */
  readonly readAt?: string;
  /** Why nothing is told any more: the cluster cannot be read. */
  readonly unread?: { readonly since: string; readonly message: string };
  /** Why nothing is told of its Expressway-C, while Unified CM was read. */
  readonly expresswayUnread?: string;
  /** Changed on the cluster since it was deployed, or last seen the same. */
  readonly changed: readonly DriftedObject[];
  /** Not as in the files, and never seen the same here: nobody knows who changed them. */
  readonly different: readonly DriftedObject[];
  /** How many objects were changed in the files and wait for a deploy. */
  readonly pending: number;
}

/** An object that is live otherwise than in the files. */
export interface DriftedObject {
  readonly address: string;
  readonly label: string;
  /** What is live in place of what the files say, a sentence each. */
  readonly details: readonly string[];
  readonly place?: Place;
}

/** What is to be looked at for drift. */
export interface CheckDriftParams {
  readonly connection: string;
  /** True: everything is read and compared; false: only what changed since the last time, where the cluster tells that. */
  readonly whole: boolean;
  /** The user's own profile of Expressway-C; absent: what was read of one earlier still stands. */
  readonly expressway?: ExpresswayParams;
}
