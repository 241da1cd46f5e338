import type { ClusterCore } from "./cluster.ts";
import type { Row } from "./row.ts";

/** The answer to everything that changes one object: its uuid. */
export const standardReply = (row: Row, cluster: ClusterCore): string =>
  `<return>${cluster.spelling.uuid(row.uuid)}</return>`;
