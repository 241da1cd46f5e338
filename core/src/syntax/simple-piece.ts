import { wordValue } from "./plain-item.ts";
import type { Chunk, Entry, MapNode, Node, ScalarNode, ScalarValue, SeqNode } from "./tree.ts";

/** `key: value` with single spaces, a plain word or words as value, and nothing behind it. */
const line = /^([A-Za-z][A-Za-z0-9]*): ([A-Za-z0-9][A-Za-z0-9_.@&+/()-]*(?: [A-Za-z0-9(&][A-Za-z0-9_.@&+/(),-]*)*)$/;

/** The map with the one entry that a piece holds, when it is a line of `key: word`. */
export function plainEntry(text: string, chunk: Chunk): MapNode | undefined {
  const stop = text.endsWith("\r\n") ? text.length - 2 : text.endsWith("\n") ? text.length - 1 : text.length;
  const match = text.length > 300 ? null : line.exec(text.slice(0, stop));
  if (match === null) return undefined;
  const [, key = "", word = ""] = match;
  const value = wordValue(word);
  if (value === undefined) return undefined;
  const entry: Entry = {
    key: scalar(chunk, 0, key.length, key),
    value: scalar(chunk, stop - word.length, stop, value),
  };
  return { kind: "map", style: "block", chunk, start: 0, end: text.length, entries: [entry] };
}

/** The list with the one alias that a piece holds (`- *name`), when the anchor is known; with its name. */
export function aliasItem(
  text: string,
  chunk: Chunk,
  anchors: ReadonlyMap<string, Node>,
): { readonly list: SeqNode; readonly name: string } | undefined {
  if (!text.includes("*")) return undefined;
  const [, indent = "", name = ""] = /^( *)- \*([A-Za-z0-9][A-Za-z0-9_-]*)\r?\n?$/.exec(text) ?? [];
  const target = anchors.get(name);
  if (target === undefined) return undefined;
  const list: SeqNode = {
    kind: "seq",
    style: "block",
    chunk,
    start: indent.length,
    end: text.length,
    items: [target],
    aliases: [{ spot: { chunk, start: indent.length + 2, end: indent.length + 3 + name.length }, item: target }],
  };
  return { list, name };
}

const scalar = (chunk: Chunk, start: number, end: number, value: ScalarValue): ScalarNode => ({
  kind: "scalar",
  chunk,
  start,
  end,
  style: "plain",
  value,
});
