import type { Json } from "../base/json.ts";
import { message } from "../base/text.ts";
import type { MapNode, Node, SeqNode } from "../syntax/tree.ts";
import type { Fix } from "./finding.ts";

/** Writes another value. Safe when there is no other value that could be meant. */
export const setTo = (node: Node, value: Json, safe: boolean): Fix => ({
  title: message({ en: "Set {0}", ko: "{0}(으)로 설정" }, inWords(value)),
  safe,
  changes: [{ kind: "replace", node, value }],
});

/** Writes a key that is missing, behind another one or at the end. */
export const addKey = (map: MapNode, key: string, value: Json, safe: boolean, after?: string): Fix => ({
  title: message({ en: "Add {0}: {1}", ko: "{0}: {1} 추가" }, key, inWords(value)),
  safe,
  changes: [{ kind: "insert", map, key, value, ...(after !== undefined && { after }) }],
});

/** Writes one more item at the end of a list. */
export const addItem = (list: SeqNode, value: Json): Fix => ({
  title: message({ en: "Add {0}", ko: "{0} 추가" }, inWords(value)),
  safe: false,
  changes: [{ kind: "append", list, value }],
});

/** Of the things that may be meant so many are offered at most: more would hide the other actions of an editor. */
export const mostMeant = 3;
export const firstFew = <T>(meant: readonly T[]): readonly T[] => meant.slice(0, mostMeant);

/** Writes the name of another object: one of those that may be meant. */
export const setToOneOf = (node: Node, meant: readonly { readonly name: string }[]): readonly Fix[] =>
  firstFew(meant).map((it) => setTo(node, it.name, false));

/** Takes an item out of a list. */
export const takeOut = (list: SeqNode, item: Node): Fix => ({
  title: message({ en: "Take it out of the list", ko: "목록에서 제거" }),
  safe: false,
  changes: [{ kind: "drop", list, item }],
});

/** Takes out a key with its value. */
export const takeKey = (map: MapNode, key: string): Fix => ({
  title: message({ en: "Take out {0}", ko: "{0} 제거" }, key),
  safe: false,
  changes: [{ kind: "remove", map, key }],
});

function inWords(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inWords).join(", ")}]`;
  if (value !== null && typeof value === "object")
    return `{ ${Object.entries(value)
      .map(([key, it]) => `${key}: ${inWords(it)}`)
      .join(", ")} }`;
  return String(value);
}
