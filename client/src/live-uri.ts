import { l10n, Uri } from "vscode";
import type { LiveRef, LiveRefs } from "../../core/src/wire/protocol.ts";
import { connectionOf, type ObjectNode } from "./tree-nodes.ts";

/** The scheme of documents that show what a cluster has. */
export const liveScheme = "mra-live";

/** The address of a live object as a document. The path is for people (it is the tab's title); the query names the object. */
export function liveUri(cluster: string, name: string, ref: LiveRefs): Uri {
  const title = l10n.t("{0} (live)", name.replace(/[\\/]/g, "_"));
  const path = `/${cluster}/${title}.mra.yaml`;
  return Uri.from({ scheme: liveScheme, path, query: JSON.stringify(ref) });
}

/** The same for a line of the tree. */
export const liveUriOf = (node: ObjectNode, cluster: string): Uri => liveUri(cluster, node.row.name, refOf(node));

/** The same for several lines of one cluster; with references, for what they refer to as well. */
export function liveUriOfAll(nodes: readonly ObjectNode[], cluster: string, withReferences: boolean): Uri | undefined {
  const [first, ...others] = nodes;
  if (!first) return undefined;
  const { name } = first.row;
  const title =
    others.length > 0
      ? l10n.t("{0} and {1} more", name, others.length)
      : withReferences
        ? l10n.t("{0} and all it depends on", name)
        : name;
  const also = others.map(({ row: { address, uuid } }) => ({ address, uuid }));
  return liveUri(cluster, title, {
    ...refOf(first),
    ...(also.length > 0 && { also }),
    ...(withReferences && { withReferences }),
  });
}

/** The object that a line of the tree stands for. */
export const refOf = (node: ObjectNode): LiveRef => ({
  connection: connectionOf(node),
  address: node.row.address,
  uuid: node.row.uuid,
});

/** The objects that a document of live objects shows; undefined for an address of somebody's own making. */
export function refIn(uri: Uri): LiveRefs | undefined {
  try {
    const { connection, address, uuid, ...more } = JSON.parse(uri.query) as Partial<LiveRefs>;
    return connection && address && uuid !== undefined ? { ...more, connection, address, uuid } : undefined;
  } catch {
    return undefined;
  }
}
