import type { Chunk, Entry, MapNode, Node, ScalarNode, ScalarValue, SeqNode } from "./tree.ts";

/*
 * Most items of a large file are a dash and some lines of `key: word`. Those are read here, some ten times faster than by
 * the YAML library; whatever is not of this simple form, or could mean anything else, is left to the library. A test
 * holds the two against each other.
 */

/** `key: value` with single spaces, a plain word or words as value, and nothing behind it. */
const line =
  /^( *)(- )?([A-Za-z][A-Za-z0-9]*): ([A-Za-z0-9][A-Za-z0-9_.@&+/()-]*(?: [A-Za-z0-9(&][A-Za-z0-9_.@&+/(),-]*)*)$/;

/** Words that are no strings in YAML 1.2, or that this file leaves to the library to decide. */
const special = /^(?:[0-9]*\.?[0-9]*(?:[eE][0-9+-]*)?|0[ox].*|true|True|TRUE|false|False|FALSE|null|Null|NULL)$/;

/** Simple items have some ten keys; whether a key stands there twice is looked up without an index. */
const mostKeys = 100;

const whole = /^(?:0|[1-9][0-9]{0,14})$/;

/** The map with the one entry that a piece holds, when it is a line of `key: word`. */
export function plainEntry(text: string, chunk: Chunk): MapNode | undefined {
  const stop = text.endsWith("\r\n") ? text.length - 2 : text.endsWith("\n") ? text.length - 1 : text.length;
  const match = text.length > 300 ? null : line.exec(text.slice(0, stop));
  if (match === null) return undefined;
  const [, indent = "", mark, key = "", word = ""] = match;
  const value = wordValue(word);
  if (indent !== "" || mark !== undefined || value === undefined) return undefined;
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
  if (anchors.size === 0 || !text.includes("*")) return undefined;
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
  };
  return { list, name };
}

/** The list with the one item that a piece holds, when it has the simple form. */
export function plainItem(text: string, chunk: Chunk): SeqNode | undefined {
  const entries: Entry[] = [];
  let column = -1;
  let dash = -1;
  let keys = "\n";
  for (let start = 0; start < text.length;) {
    if (entries.length === mostKeys) return undefined;
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const stop = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
    const match = line.exec(text.slice(start, stop));
    if (match === null) return undefined;
    const [, indent = "", mark, key = "", word = ""] = match;
    const at = indent.length + (mark === undefined ? 0 : 2);
    if (entries.length === 0) {
      if (mark === undefined) return undefined;
      [dash, column] = [start + indent.length, at];
    } else if (mark !== undefined || at !== column) return undefined;
    const value = wordValue(word);
    if (value === undefined || keys.includes(`\n${key}\n`)) return undefined;
    keys += `${key}\n`;
    const from = start + at;
    entries.push({
      key: scalar(chunk, from, from + key.length, key),
      value: scalar(chunk, stop - word.length, stop, value),
    });
    start = end + 1;
  }
  if (entries.length === 0) return undefined;
  const item = { kind: "map", style: "block", chunk, start: dash + 2, end: text.length, entries } as const;
  return { kind: "seq", style: "block", chunk, start: dash, end: text.length, items: [item] };
}

function wordValue(word: string): ScalarValue | undefined {
  if (word === "true") return true;
  if (word === "false") return false;
  if (whole.test(word)) return Number(word);
  return special.test(word) ? undefined : word;
}

const scalar = (chunk: Chunk, start: number, end: number, value: ScalarValue): ScalarNode => ({
  kind: "scalar",
  chunk,
  start,
  end,
  style: "plain",
  value,
});
