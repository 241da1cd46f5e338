/*
 * Two clusters side by side, as client and language server speak of them.
 */

/** The objects of one kind on two clusters, side by side. */
export interface ClusterComparison {
  /** Those that are not the same on both, by name. */
  readonly rows: readonly ComparedObject[];
  /** How many are the same. */
  readonly same: number;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}
export interface ComparedObject {
  readonly address: string;
  readonly name: string;
  readonly stand: "different" | "onlyLeft" | "onlyRight";
  /** Labels of what differs. */
  readonly fields: readonly string[];
}
