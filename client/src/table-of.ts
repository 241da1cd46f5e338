/** Which objects a table shows. */
export interface TableOf {
  readonly cluster: string;
  readonly section: string;
  /** What the tab is called beside the kind of objects: the cluster, or a file. */
  readonly called: string;
  /** Only what this file holds. */
  readonly uri?: string;
}

/** What a table's buttons do beyond its edits. */
export type PlanRows = (connection: string | undefined, addresses: readonly string[]) => Promise<void>;
