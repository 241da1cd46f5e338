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

/** Whether a spot lies in another one, the outer first. */
export const liesIn = (outer: Spot, inner: Spot): boolean =>
  outer.chunk === inner.chunk && outer.start <= inner.start && inner.end <= outer.end;

/** The keys of maps that lead to a spot in a template. */
export function pathTo(values: MapNode, spot: Spot): readonly string[] {
  const path: string[] = [];
  for (let at: MapNode | undefined = values; at !== undefined;) {
    const entry: MapNode["entries"][number] | undefined = at.entries.find(
      ({ key, value }) => liesIn(key, spot) || liesIn(value, spot),
    );
    if (entry === undefined) break;
    path.push(String(entry.key.value));
    at = entry.value.kind === "map" && !liesIn(entry.key, spot) ? entry.value : undefined;
  }
  return path;
}
