import type { Result } from "../../../core/src/base/result.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Element } from "./xml.ts";
import type { Strictly } from "./behaviours.ts";
import type { Refusal } from "./refusal.ts";
import type { Store } from "./store.ts";
import type { Spelling } from "./spelling.ts";

/** The cluster behind the web server, as its operations see it. */
export interface ClusterCore {
  readonly store: Store;
  readonly strictly: Strictly;
  readonly spelling: Spelling;
  /** As `getCCMVersion` says it: `14.0.1.12900(161)`. */
  readonly release: string;
  readonly queueId: string;
  /** Changes of the queue that one answer covers. */
  readonly changesAtOnce: number;
  /** apply, reset and restart so far, oldest first. */
  readonly followUps: FollowUp[];
  readonly registrations: Registrations;
}
/** Which phones are on their way back after a reset, and which will not come. */
export interface Registrations {
  /** uuids of registrations that are lost until somebody has looked. */
  readonly away: Set<string>;
  /** Names of phones that do not come back once they are applied or reset: a fault to inject. */
  readonly lost: Set<string>;
}
export interface FollowUp {
  readonly operation: string;
  readonly type: string;
  readonly name: string;
}

/** One request, read and understood as far as its name. */
export interface Call {
  /** `addPhone`. */
  readonly operation: string;
  readonly version: Version;
  /** The operation's own element. */
  readonly body: Element;
  readonly cluster: ClusterCore;
}

/** What stands inside the answer's own element, or why there is none. */
export type Reply = Result<string, Refusal>;
