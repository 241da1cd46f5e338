import type { Project } from "../model/project.ts";
import { nodeAt, type Entry, type MapNode, type Spot } from "../syntax/tree.ts";

/** Where a finding about a list or map stands: the value where it is short, its key where the value goes over lines or is empty. */
export function spotOf({ key, value }: Entry): Spot {
  if (value.start === value.end) return key;
  return value.kind !== "scalar" && value.style === "block" ? key : value;
}

/** Where a finding about a whole cluster stands: the name in its definition. Undefined when no file defines it. */
export function clusterSpot(project: Project): Spot | undefined {
  const node = project.definition?.node;
  return node === undefined ? undefined : (nodeAt(node, "name") ?? node);
}

/** The document in which the cluster is defined, for a fix that adds facts beside it. */
export function definingRoot(project: Project): MapNode | undefined {
  const root = project.documents.find((it) => it.definition !== undefined)?.tree.root;
  return root?.kind === "map" ? root : undefined;
}
