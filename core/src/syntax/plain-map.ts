/* eslint-disable @typescript-eslint/class-literal-property-style -- a field would take room in each of a hundred thousand */
import type { JsonObject } from "../base/json.ts";
import type { Pieces } from "../base/pieces.ts";
import { itemPlaces, wordValue } from "./plain-item.ts";
import type { Chunk, Entry, MapNode, ScalarNode, ScalarValue } from "./tree.ts";

/** The text of a file as it is now. Only the parser may set it; nodes that are read late read from it. */
export interface Source {
  text: Pieces;
}

/**
 * The map of an item of the simple form, which is not read before somebody looks into it: it is its text and a place.
 * What was read is forgotten when many others have been read since: until then a place in it is the same node, after
 * that an equal one. The map itself is always the same.
 */
export class PlainMap implements MapNode {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
  made: object | undefined;
  /** The file's text, or its own once it is no longer in the file. */
  #source: Source | string;
  #read: readonly Entry[] | undefined;

  constructor(source: Source, chunk: Chunk, start: number, end: number) {
    this.chunk = chunk;
    this.start = start;
    this.end = end;
    this.made = undefined;
    this.#source = source;
    this.#read = undefined;
  }
  get kind(): "map" {
    return "map";
  }
  get style(): MapNode["style"] {
    return "block";
  }

  get entries(): readonly Entry[] {
    if (this.#read !== undefined) return this.#read;
    const entries = readEntries(this);
    const oldest = recent[next];
    if (oldest !== undefined) oldest.#read = undefined;
    recent[next] = this;
    next = (next + 1) % recent.length;
    this.#read = entries;
    return entries;
  }

  /** Many objects are asked for a key that hardly any of them has: those are not read for it. */
  hasNot(key: string): boolean {
    if (this.#read !== undefined) return false;
    const { chunk, end } = this;
    const source = this.#source;
    return !(typeof source === "string" ? source : source.text.slice(chunk.offset, chunk.offset + end)).includes(key);
  }

  /** Its plain data, read without making nodes. No key of the simple form is one that an object has by itself. */
  data(): JsonObject {
    const { text } = this;
    const data: Record<string, ScalarValue> = {};
    const places = itemPlaces(text, this.start - 2);
    for (let at = 0; at < places.length; at += 4)
      data[text.slice(places[at], places[at + 1])] = wordValue(text.slice(places[at + 2], places[at + 3])) ?? null;
    return data;
  }

  /** Its own text. A slice keeps the whole text it was cut from in memory; the values cut from a copy keep only the item. */
  get text(): string {
    const { chunk, end } = this;
    return typeof this.#source === "string"
      ? this.#source
      : ` ${this.#source.text.slice(chunk.offset, chunk.offset + end)}`.slice(1);
  }

  /** It leaves the file: from now on it reads from its own text. To be called before the file's text becomes another. */
  leave(): void {
    this.#source = this.text;
  }
}

/** The same for an item in braces. */
export class PlainFlowMap extends PlainMap {
  override get style(): MapNode["style"] {
    return "flow";
  }
}

/** The items that were looked into last. */
const recent: (PlainMap | undefined)[] = new Array<PlainMap | undefined>(512).fill(undefined);
let next = 0;

/** A scalar of a simple item. */
class PlainScalar implements ScalarNode {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;

  constructor(chunk: Chunk, start: number, end: number, value: ScalarValue) {
    this.chunk = chunk;
    this.start = start;
    this.end = end;
    this.value = value;
  }
  get kind(): "scalar" {
    return "scalar";
  }
  get style(): "plain" {
    return "plain";
  }
}

function readEntries(map: PlainMap): readonly Entry[] {
  const { chunk, text } = map;
  const entries: Entry[] = [];
  const places = itemPlaces(text, map.start - 2);
  for (let at = 0; at < places.length; at += 4) {
    const [key = 0, keyEnd = 0, from = 0, to = 0] = [places[at], places[at + 1], places[at + 2], places[at + 3]];
    entries.push({
      key: new PlainScalar(chunk, key, keyEnd, text.slice(key, keyEnd)),
      value: new PlainScalar(chunk, from, to, wordValue(text.slice(from, to)) ?? null),
    });
  }
  return entries;
}
