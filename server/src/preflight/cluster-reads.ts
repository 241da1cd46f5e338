import type { ConnectedCluster } from "../axl/client.ts";

/** What a preflight asks of a cluster that is signed in to: it only reads. */
export type ClusterReads = Pick<ConnectedCluster, "identify" | "get" | "list" | "surroundings">;
