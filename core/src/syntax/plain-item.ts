/*
 * Most items of a large file are a dash and some lines of `key: word`, or one line of `{ key: word, key: word }`. Those are
 * read here, a hundred times faster than by the YAML library; whatever is not of these simple forms, or could mean anything
 * else, is left to the library. A test holds the two against each other.
 */
import type { ScalarValue } from "./tree.ts";

/** Most keys of an item that is read here. */
const mostKeys = 64;

/** The longest key that is read here; keys are held against each other. */
const longestKey = 128;

/** Where keys and words of an item stand, while it is looked at: room that each look uses again. */
const scratch = new Int32Array(mostKeys * 4);

const alpha = 1; // may begin a key
const alnum = 2; // may go on in a key, and begin a value
const inFirst = 4; // may go on in the first word of a value
const inLater = 8; // may go on in a later word
const beginsLater = 16; // may begin a later word
const inLaterOfFlow = 32; // may go on in a later word between braces, where a comma ends it

const classOf = (it: string): number => {
  if (/[A-Za-z]/.test(it)) return alpha | alnum | inFirst | inLater | beginsLater | inLaterOfFlow;
  if (/[0-9]/.test(it)) return alnum | inFirst | inLater | beginsLater | inLaterOfFlow;
  if (/[(&]/.test(it)) return inFirst | inLater | beginsLater | inLaterOfFlow;
  if (/[_.@+/)-]/.test(it)) return inFirst | inLater | inLaterOfFlow;
  return it === "," ? inLater : 0;
};
const classes = Uint8Array.from({ length: 128 }, (_, c) => classOf(String.fromCharCode(c)));
const is = (c: number, kind: number): boolean => ((classes[c] ?? 0) & kind) !== 0;

/**
 * Where the map ends of the one item that stands from `from` to `to`, when it is of a simple form: a dash at `column`, then
 * lines of `key: word` in one column, or one line with `{ key: word, key: word }`, with single spaces and nothing behind.
 * 0 where it is not.
 */
export function simpleItemEnd(text: string, from: number, to: number, column: number): number {
  if (scan(text, from, to, column) === 0) return 0;
  return isFlow(text, from + column + 2) ? text.lastIndexOf("}", to - 1) + 1 : to;
}

/** Whether the map that begins here is written in braces. */
export const isFlow = (text: string, at: number): boolean => text.charCodeAt(at) === 0x7b;

/**
 * Where the keys and words of a simple item stand that fills a text: for each key its begin and end, then those of the word, from
 * the beginning of the text. Empty where it is none.
 */
export const itemPlaces = (text: string, column: number): Int32Array =>
  scratch.slice(0, scan(text, 0, text.length, column) * 4);

/** The number of keys, with their places in `scratch`; 0 for what is no simple item. */
function scan(text: string, from: number, to: number, column: number): number {
  if (text.charCodeAt(from + column) !== 0x2d || text.charCodeAt(from + column + 1) !== 0x20) return 0;
  const at = from + column + 2;
  return isFlow(text, at) ? scanFlow(text, at + 1, to) : scanBlock(text, at, to, column + 2);
}

function scanBlock(text: string, from: number, to: number, indent: number): number {
  let at = from;
  for (let keys = 0; ;) {
    const end = scanPair(text, at, to, keys++, inLater);
    if (end === at) return 0;
    at = end;
    const next = behindLineEnd(text, at);
    if (next === at && at !== to) return 0;
    at = next;
    if (at >= to) return keys;
    for (const end = at + indent; at < end; at++) if (text.charCodeAt(at) !== 0x20) return 0;
  }
}

function scanFlow(text: string, from: number, to: number): number {
  let at = from;
  for (let keys = 0; ;) {
    while (text.charCodeAt(at) === 0x20) at++;
    const end = scanPair(text, at, to, keys++, inLaterOfFlow);
    if (end === at) return 0;
    at = end;
    while (text.charCodeAt(at) === 0x20) at++;
    if (text.charCodeAt(at) === 0x2c && text.charCodeAt(at + 1) === 0x20) {
      at++;
      continue;
    }
    return text.charCodeAt(at) === 0x7d && behindLineEnd(text, at + 1) === to ? keys : 0;
  }
}

/** Where `key: word` ends that begins here, with its places in `scratch`; where none does, the beginning. `later`: what goes on in a later word. */
function scanPair(text: string, from: number, to: number, keys: number, later: number): number {
  if (keys === mostKeys || !is(text.charCodeAt(from), alpha)) return from;
  let at = from;
  while (is(text.charCodeAt(at), alnum)) at++;
  const keyEnd = at;
  if (keyEnd - from > longestKey) return from;
  if (text.charCodeAt(at) !== 0x3a || text.charCodeAt(at + 1) !== 0x20) return from;
  const value = at + 2;
  const end = endOfWords(text, value, later);
  if (end === value || end > to || repeats(text, from, keyEnd, keys) || !isKnown(text, value, end)) return from;
  scratch[keys * 4] = from;
  scratch[keys * 4 + 1] = keyEnd;
  scratch[keys * 4 + 2] = value;
  scratch[keys * 4 + 3] = end;
  return end;
}

/** Behind the line's end that stands here; here where none does. */
function behindLineEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c === 0x0a ? at + 1 : c === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at;
}

// The end of one or more words with single spaces between; where none begins, the beginning.
function endOfWords(text: string, from: number, later: number): number {
  let at = from;
  if (!is(text.charCodeAt(at), alnum)) return from;
  do at++;
  while (is(text.charCodeAt(at), inFirst));
  while (text.charCodeAt(at) === 0x20 && is(text.charCodeAt(at + 1), beginsLater)) {
    at += 2;
    while (is(text.charCodeAt(at), later)) at++;
  }
  return at;
}

function repeats(text: string, from: number, to: number, keys: number): boolean {
  for (let i = 0; i < keys; i++) {
    const start = scratch[i * 4] ?? 0;
    if ((scratch[i * 4 + 1] ?? 0) - start !== to - from) continue;
    let k = 0;
    while (k < to - from && text.charCodeAt(start + k) === text.charCodeAt(from + k)) k++;
    if (k === to - from) return true;
  }
  return false;
}

/** Words that are no strings in YAML 1.2, or that this file leaves to the library to decide. */
const special = /^(?:[0-9]*(?:\.[0-9]*)?(?:[eE][0-9+-]*)?|0[ox].*|true|True|TRUE|false|False|FALSE|null|Null|NULL)$/;

const whole = /^(?:0|[1-9][0-9]{0,14})$/;

// Letters that the special words begin with; no other word is one of them.
const specialBegin = /[0-9.eEtTfFnN]/;
const mayBeSpecial = Uint8Array.from({ length: 128 }, (_, c) => (specialBegin.test(String.fromCharCode(c)) ? 1 : 0));

function isKnown(text: string, from: number, to: number): boolean {
  if (mayBeSpecial[text.charCodeAt(from)] === 0) return true;
  return wordValue(text.slice(from, to)) !== undefined;
}

/** What a word of a simple item means; undefined for words that are left to the library. */
export function wordValue(word: string): ScalarValue | undefined {
  if (mayBeSpecial[word.charCodeAt(0)] === 0) return word;
  if (word === "true") return true;
  if (word === "false") return false;
  if (whole.test(word)) return Number(word);
  return special.test(word) ? undefined : word;
}
