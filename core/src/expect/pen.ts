import { lineAt, lineStarts } from "../base/lines.ts";
import { message, type Argument, type Text } from "../base/text.ts";
import { spanOf, stringOf, type FileTree, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import type { Mistake } from "./config-test.ts";
import * as texts from "./expect-texts.ts";

/** Writes down mistakes, and knows in which line a spot stands. */
export class Pen {
  readonly mistakes: Mistake[] = [];
  readonly top: Spot;
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor({ uri, text }: FileTree) {
    this.#text = text;
    this.#starts = lineStarts(text);
    this.top = { chunk: { uri, offset: 0 }, start: 0, end: 0 };
  }

  line(at: Spot): number {
    return lineAt(this.#starts, spanOf(at).start);
  }

  /** The last line of a node; of a block, that of its last character that is no blank. */
  lastLine(at: Spot): number {
    const { start, end } = spanOf(at);
    return lineAt(this.#starts, start + Math.max(0, this.#text.slice(start, end).trimEnd().length - 1));
  }

  add(at: Spot, text: Text, ...args: readonly Argument[]): void {
    this.mistakes.push({ line: this.line(at), message: message(text, ...args) });
  }

  /** Writes it down where a list was to be read: there is nothing in it. */
  none(at: Spot, text: Text, ...args: readonly Argument[]): readonly never[] {
    this.add(at, text, ...args);
    return [];
  }

  known(map: MapNode, keys: readonly string[]): void {
    for (const { key } of map.entries)
      if (!keys.includes(String(key.value))) this.add(key, texts.noSuchKey, String(key.value), keys.join(", "));
  }

  /** A text, or the texts of a list; undefined where it is anything else. */
  textsOf(node: Node): readonly string[] | undefined {
    const list = (node.kind === "seq" ? node.items : [node]).map(stringOf);
    return list.every((it) => it !== undefined) && list.length > 0 ? list : undefined;
  }
}
