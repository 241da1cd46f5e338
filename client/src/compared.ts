import { Uri } from "vscode";
import type { ClusterComparison, ComparedObject } from "../../core/src/wire/comparison.ts";
import type { Connection } from "./connections.ts";
import { liveUri } from "./live-uri.ts";
import type { SectionTreeNode } from "./tree-nodes.ts";
import { labelOf } from "./words.ts";

/** A kind of objects on two clusters, as it was read. */
export interface Compared {
  readonly left: Connection;
  readonly right: Connection;
  readonly section: SectionTreeNode["section"];
  readonly found: ClusterComparison;
}

/** Both sides of the native diff of a row, and its title; empty where a cluster does not have the object. */
export function sidesOf(
  { left, right }: Compared,
  { address, name, stand }: ComparedObject,
): readonly [left: Uri, right: Uri, title: string] {
  const side = (connection: Connection, isThere: boolean): Uri =>
    isThere
      ? liveUri(labelOf(connection), name, { connection: connection.setting.name, address, uuid: "" })
      : emptySide(name);
  const title = `${name}: ${labelOf(left)} ↔ ${labelOf(right)}`;
  return [side(left, stand !== "onlyRight"), side(right, stand !== "onlyLeft"), title];
}

/** The side of a cluster that does not have the object. */
export const emptySide = (name: string): Uri =>
  Uri.from({ scheme: "mra-compare", path: `/${name.replace(/[\\/]/g, "_")}.mra.yaml` });
