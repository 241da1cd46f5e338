import type { Entry, MapNode } from "../syntax/tree.ts";

/** A map of a row, which tells what is its own from what all rows of its mapping have. */
interface InParts extends MapNode {
  entriesOf(which: "own" | "mapped"): readonly Entry[];
}

export const hasParts = (it: MapNode): it is InParts => "entriesOf" in it;
