import type { Json, JsonObject } from "../base/json.ts";
import type { MapNode, Node } from "./tree.ts";

/** A map that knows its plain data without making nodes. */
export interface DataMap extends MapNode {
  data(): JsonObject;
}

export const hasData = (it: MapNode): it is DataMap => "data" in it;

/** The plain data of a node: what a validator or a plan sees. A later duplicate of a key is ignored, as in `entryOf`. */
export function dataOf(node: Node): Json {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "seq":
      return node.items.map(dataOf);
    case "map": {
      if (hasData(node)) return node.data();
      const data: Record<string, Json> = Object.create(null) as Record<string, Json>;
      for (const { key, value } of node.entries) {
        const name = String(key.value ?? "");
        if (!(name in data)) data[name] = dataOf(value);
      }
      return data;
    }
  }
}
