/*
 * The registration paths of a cluster as client and language server speak of them: plain data, every word already in the
 * user's language, so that whoever draws it knows no Cisco.
 */

/** A place in a file, zero-based as in LSP. */
export interface PathPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

export interface PathsParams {
  /** Name of the cluster in the files. */
  readonly cluster: string;
  /** Nodes that are switched off; names that are not there any more count for nothing. */
  readonly down: readonly string[];
}

/** How grave a sign is; shown by a shape and a word, never by colour alone. */
export type PathSign = "error" | "warning" | "info" | "passed";

/** What becomes of registrations: as `State` in `core/src/paths/survivors.ts`. */
export type PathState = "failsOver" | "unwatched" | "lost" | "unknown";

/** A finding of the rules or a result of the preflight, at an element. */
export interface PathRemark {
  readonly sign: PathSign;
  /** `MRA056: Unified CM does not know …`. */
  readonly text: string;
  readonly place?: PathPlace;
}

/** One box of the picture and one row of the table under it. */
export interface PathBox {
  readonly id: string;
  /** Which column it stands in, counted from the endpoints. */
  readonly column: number;
  readonly label: string;
  /** `Expressway-C`, `Unified CM group`. */
  readonly kind: string;
  /** What is to be said in a few words: `120 phones · 2 pools`, `switched off`. */
  readonly note: string;
  /** The name to switch off; absent where that makes no sense. */
  readonly node?: string;
  readonly isOff: boolean;
  readonly state: PathState;
  /** The state in words, for boxes that have one of their own. */
  readonly stateText: string;
  /** The gravest of the remarks; absent: nothing was found and nothing was checked live. */
  readonly sign?: PathSign;
  readonly remarks: readonly PathRemark[];
  readonly place?: PathPlace;
}

export interface PathLink {
  readonly from: string;
  readonly to: string;
  readonly state: "watched" | "unwatched" | "cut" | "unknown";
  /** The gravest of the remarks. */
  readonly sign?: PathSign;
  /** What live checks say of this way; absent: none was about it. */
  readonly remarks?: readonly PathRemark[];
}

export interface PathPool {
  readonly name: string;
  readonly phones: number;
  readonly paths: number;
  readonly watched: number;
  readonly state: PathState;
  readonly stateText: string;
  readonly remarks: readonly PathRemark[];
  readonly place?: PathPlace;
}

/** A table of failures, with the nodes of each row so that it can be tried. */
export interface PathTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly down: readonly string[];
    readonly cells: readonly string[];
    /** The worst that happens to a device pool. */
    readonly state: PathState;
  }[];
}

export interface PathsView {
  readonly cluster: string;
  /** Names of the nodes that are switched off, sorted. */
  readonly down: readonly string[];
  /** One sentence: how many phones and users have a path. */
  readonly summary: string;
  /** The worst that happens to a device pool. */
  readonly state: PathState;
  /** Titles of the columns, from the endpoints to the groups. */
  readonly columns: readonly string[];
  readonly boxes: readonly PathBox[];
  readonly links: readonly PathLink[];
  readonly pools: readonly PathPool[];
  /** What is left, or how it stands; every single failure; every double failure. */
  readonly tables: readonly PathTable[];
  /** When the preflight ran whose results are shown, ISO 8601. */
  readonly checkedAt?: string;
  /** What to type in a terminal for `text`. */
  readonly command: string;
  /** What `mra paths` prints. */
  readonly text: string;
}
