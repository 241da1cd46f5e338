import { l10n, Uri } from "vscode";
import type { LiveRef } from "../../core/src/wire/protocol.ts";
import { connectionOf, type ObjectNode } from "./tree-nodes.ts";

export const liveScheme = "mra-live";

/** The address of a live object as a document. The path is for people (it is the tab's title); the query names the object. */
export function liveUri(cluster: string, name: string, ref: LiveRef): Uri {
  const title = l10n.t("{0} (live)", name.replace(/[\\/]/g, "_"));
  const path = `/${cluster}/${title}.mra.yaml`;
  return Uri.from({ scheme: liveScheme, path, query: JSON.stringify(ref) });
}

/** The same for a line of the tree. */
export const liveUriOf = (node: ObjectNode, cluster: string): Uri => liveUri(cluster, node.row.name, refOf(node));

/** The object that a line of the tree stands for. */
export const refOf = (node: ObjectNode): LiveRef => ({
  connection: connectionOf(node),
  address: node.row.address,
  uuid: node.row.uuid,
});

/** The object that a document of a live object shows; undefined for an address of somebody's own making. */
export function refIn(uri: Uri): LiveRef | undefined {
  try {
    const { connection, address, uuid } = JSON.parse(uri.query) as Partial<LiveRef>;
    return connection && address && uuid !== undefined ? { connection, address, uuid } : undefined;
  } catch {
    return undefined;
  }
}
