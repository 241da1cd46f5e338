import type { Chunk, Node } from "../syntax/tree.ts";

/** The pieces of files in which nodes stand, with all that is in them: an alias may stand elsewhere. */
export function chunksIn(nodes: readonly Node[]): ReadonlySet<Chunk> {
  const chunks = new Set<Chunk>();
  const take = (it: Node): void => {
    chunks.add(it.chunk);
    if (it.kind === "seq") it.items.forEach(take);
    if (it.kind === "map")
      for (const { key, value } of it.entries) {
        take(key);
        take(value);
      }
  };
  nodes.forEach(take);
  return chunks;
}
