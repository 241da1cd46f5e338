import type { Change } from "../syntax/edit.ts";
import type { Chunk, Spot } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";

/** The pieces of files in which findings, what belongs to them, and their fixes stand. */
export function chunksOf(findings: readonly Finding[]): ReadonlySet<Chunk> {
  const chunks = new Set<Chunk>();
  for (const { spot, related, fixes } of findings) {
    chunks.add(spot.chunk);
    for (const it of related) chunks.add(it.spot.chunk);
    for (const { changes } of fixes)
      for (const change of changes) for (const it of spotsOf(change)) chunks.add(it.chunk);
  }
  return chunks;
}

/** Where a change stands: what it replaces, or what it writes into. */
export function spotsOf(change: Change): readonly Spot[] {
  switch (change.kind) {
    case "replace":
      return [change.node];
    case "rename":
      return [change.key];
    case "insert":
    case "remove":
      return [change.map];
    case "append":
      return [change.list];
    case "drop":
      return [change.list, change.item];
  }
}
