import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { nameStart, type Element } from "./xml.ts";
import { attributesIn, namespacesIn, qualified, top, type Namespaces, type Pair } from "./xml-names.ts";
import { broken, checked, lines, own, refuse, XmlRefused, said } from "./xml-text.ts";

/** What a document may cost at most. The deepest honest answer is about 12 levels, the widest about 200,000 elements. */
export const caps = { depth: 64, elements: 600_000, attributes: 64 };

/**
 * Reads a whole document in one pass, in time linear in its length. Gives what is wrong with it as a value. Document
 * types and entities of its own are refused unseen: AXL has none, and they are how a small answer becomes a large one.
 *
 * Rows of a list are alike, so what stands where it stood in the row before is compared as a piece and shared, and not
 * taken apart again: docs/adr/0007-reading-lists.md. No text of an element keeps the document in memory.
 */
export function readXml(text: string): Result<Element, string> {
  return begin(text).advance(Number.POSITIVE_INFINITY) ?? fail("no XML");
}

/** Elements that are read in one go when others are let in between: less than a millisecond. */
const few = 1_000;

/** The same with a `pause` after every few thousand elements, so that a long list holds nobody up. */
export async function readXmlInPieces(
  text: string,
  pause: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<Result<Element, string>> {
  const reading = begin(text);
  for (;;) {
    const read = reading.advance(few);
    if (read) return read;
    await pause(signal);
  }
}

const begin = (text: string): Reading => new Reading(text.startsWith("\ufeff") ? text.slice(1) : text);

/** An element without children, its source, and what stood behind it the last time. */
interface Leaf {
  readonly source: string;
  readonly spaces: Namespaces;
  readonly element: Element;
  next: Leaf | undefined;
  /** The leaves from this one on that stood together the last time: they are compared as one piece. */
  run: Run | undefined;
}

interface Run {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly last: Leaf;
}

/** What is known of all elements of a name: the first leaf inside the last one of them. */
interface Kind {
  first: Leaf | undefined;
}

interface Open {
  /** As it is written, with its prefix. */
  readonly tag: string;
  readonly name: string;
  readonly ns: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly spaces: Namespaces;
  readonly kind: Kind;
  children: Element[];
  text: string;
  /** The leaf before the place where the reading is; undefined at the beginning. */
  leaf: Leaf | undefined;
}

class Reading {
  readonly #text: string;
  readonly #names = new Map<string, string>();
  readonly #kinds = new Map<string, Kind>();
  readonly #stack: Open[] = [];
  #at = 0;
  #elements = 0;
  #root: Element | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads about so many elements further. Gives what came of the whole document once it is read. */
  advance(most: number): Result<Element, string> | undefined {
    const until = this.#elements + most;
    try {
      if (this.#at === 0) this.#declaration();
      while (this.#at < this.#text.length) {
        if (this.#elements > until) return undefined;
        const open = this.#stack.at(-1);
        if (open) this.#inside(open);
        else this.#outside();
      }
      if (this.#stack.length > 0) broken();
      return this.#root ? ok(this.#root) : fail("no XML");
    } catch (error) {
      if (error instanceof XmlRefused) return fail(error.message);
      throw error;
    }
  }

  #declaration(): void {
    if (!/^<\?xml[\s?]/.test(this.#text)) return;
    const found = xmlDeclaration.exec(this.#text.slice(0, 200));
    this.#at = found ? found[0].length : broken();
  }

  #outside(): void {
    const next = this.#text.indexOf("<", this.#at);
    const between = this.#text.slice(this.#at, next === -1 ? undefined : next);
    if (/[^ \t\r\n]/.test(between)) broken();
    if (next === -1) {
      this.#at = this.#text.length;
      return;
    }
    this.#at = next;
    if (this.#aside() !== undefined) return;
    if (this.#root || this.#text.startsWith("</", next)) broken();
    this.#element(undefined);
  }

  /** What the element has until it ends, or until an element begins inside it that has more than text. */
  #inside(open: Open): void {
    const text = this.#text;
    for (;;) {
      this.#known(open);
      const next = text.indexOf("<", this.#at);
      if (next === -1) broken();
      if (next > this.#at) {
        open.text += said(text.slice(this.#at, next), true);
        this.#at = next;
        continue;
      }
      if (text.startsWith("</", next)) {
        this.#close(open);
        return;
      }
      const cdata = this.#aside();
      if (cdata !== undefined) open.text += cdata;
      else if (this.#element(open)) return;
    }
  }

  /** The leaves that stand where they stood the last time. */
  #known(open: Open): void {
    const text = this.#text;
    const { children, spaces } = open;
    let guess = open.leaf ? open.leaf.next : open.kind.first;
    let first: Leaf | undefined; // of those that were compared one by one
    let [from, place] = [0, 0];
    while (guess?.spaces === spaces) {
      const { run } = guess;
      if (run && stands(run.source, text, this.#at)) {
        this.#together(first, from, open, place);
        first = undefined;
        for (const it of run.elements) children.push(it);
        this.#count(run.elements.length);
        this.#at += run.source.length;
        open.leaf = run.last;
        guess = run.last.next;
        continue;
      }
      if (!text.startsWith(guess.source, this.#at)) break;
      if (!first) [first, from, place] = [guess, this.#at, children.length];
      this.#count();
      children.push(guess.element);
      this.#at += guess.source.length;
      open.leaf = guess;
      guess = guess.next;
    }
    this.#together(first, from, open, place);
  }

  /** Remembers the leaves from `first` on as one piece; they are in the same namespaces. */
  #together(first: Leaf | undefined, from: number, { children, leaf }: Open, place: number): void {
    if (!first || !leaf) return;
    const elements = children.slice(place);
    if (elements.length > 1) first.run = { source: this.#text.slice(from, this.#at), elements, last: leaf };
  }

  /** A comment, an instruction or a CDATA section where the reading is: gives its text. Undefined where there is none. */
  #aside(): string | undefined {
    const text = this.#text;
    const at = this.#at;
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("--", at + 4);
      if (end === -1 || text[end + 2] !== ">") broken();
      checked(text.slice(at, end));
      this.#at = end + 3;
      return "";
    }
    if (text.startsWith("<![CDATA[", at)) {
      if (this.#stack.length === 0) broken();
      const end = text.indexOf("]]>", at + 9);
      if (end === -1) broken();
      this.#at = end + 3;
      return lines(checked(own(text.slice(at + 9, end))));
    }
    if (text.startsWith("<!", at)) refuse("a document type or an entity");
    if (!text.startsWith("<?", at)) return undefined;
    const end = text.indexOf("?>", at + 2);
    if (end === -1) broken();
    const [, target = "", rest = ""] = instruction.exec(checked(text.slice(at + 2, end))) ?? [];
    if (target === "" || target.toLowerCase() === "xml" || (rest !== "" && !/^\s/.test(rest))) broken();
    this.#at = end + 2;
    return "";
  }

  /** An element that begins where the reading is. Whether it was entered; a leaf is taken whole. */
  #element(outer: Open | undefined): boolean {
    const text = this.#text;
    const from = this.#at;
    if (this.#stack.length >= caps.depth) refuse("elements too deep");
    this.#count();
    const tag = this.#name(from + 1);
    let at = from + 1 + tag.length;
    let pairs: readonly Pair[] = noPairs;
    if (text.charCodeAt(at) !== greater) [pairs, at] = this.#attributes(at);
    const spaces = pairs.length === 0 ? (outer?.spaces ?? top) : namespacesIn(outer?.spaces ?? top, pairs);
    const { name, ns } = qualified(tag, spaces.get("") ?? "", spaces) ?? unbound();
    const attributes = pairs.length === 0 ? noAttributes : (attributesIn(pairs, spaces) ?? unbound());
    if (text.charCodeAt(at) === slash) {
      if (text.charCodeAt(at + 1) !== greater) broken();
      this.#leaf(outer, spaces, at + 2, { name, ns, attributes, children: noChildren, text: "" });
      return false;
    }
    const begin = at + 1;
    const end = text.indexOf("<", begin);
    if (end === -1) broken();
    if (this.#closes(end, tag)) {
      const inner = end === begin ? "" : said(text.slice(begin, end), true);
      const behind = end + 3 + tag.length;
      this.#leaf(outer, spaces, behind, { name, ns, attributes, children: noChildren, text: inner });
      return false;
    }
    const kind = this.#kinds.get(tag) ?? { first: undefined };
    this.#kinds.set(tag, kind);
    this.#stack.push({ tag, name, ns, attributes, spaces, kind, children: [], text: "", leaf: undefined });
    this.#at = begin;
    return true;
  }

  #leaf(outer: Open | undefined, spaces: Namespaces, behind: number, element: Element): void {
    const from = this.#at;
    this.#at = behind;
    if (!outer) {
      this.#root = element;
      return;
    }
    outer.children.push(element);
    if (spaces !== outer.spaces || behind - from > long) return; // not what rows are made of
    const before = outer.leaf ? outer.leaf.next : outer.kind.first;
    // What followed is expected again, although this one has another text.
    const next = before?.element.name === element.name ? before.next : undefined;
    const leaf: Leaf = { source: this.#text.slice(from, behind), spaces, element, next, run: undefined };
    if (outer.leaf) outer.leaf.next = leaf;
    else outer.kind.first = leaf;
    outer.leaf = leaf;
  }

  #close(open: Open): void {
    if (!this.#closes(this.#at, open.tag)) this.#spacedClose(open);
    else this.#at += 3 + open.tag.length;
    this.#stack.pop();
    const { name, ns, attributes, children, text } = open;
    const element: Element = { name, ns, attributes, children: children.length === 0 ? noChildren : children, text };
    const outer = this.#stack.at(-1);
    if (outer) outer.children.push(element);
    else this.#root = element;
  }

  #closes(at: number, tag: string): boolean {
    const text = this.#text;
    return (
      text.charCodeAt(at + 1) === slash &&
      text.charCodeAt(at + 2 + tag.length) === greater &&
      text.startsWith(tag, at + 2)
    );
  }

  /** `</a >`, which XML allows. */
  #spacedClose(open: Open): void {
    const text = this.#text;
    let at = this.#at + 2 + open.tag.length;
    if (!text.startsWith(open.tag, this.#at + 2)) broken();
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== greater) broken();
    this.#at = at + 1;
  }

  #name(at: number): string {
    anyName.lastIndex = at;
    const cut = anyName.exec(this.#text)?.[0] ?? broken();
    const known = this.#names.get(cut);
    if (known !== undefined) return known;
    const name = own(cut);
    this.#names.set(name, name);
    return name;
  }

  /** The attributes from there on, and where they end: at `>` or at `/`. */
  #attributes(from: number): [pairs: readonly Pair[], at: number] {
    const text = this.#text;
    const pairs: Pair[] = [];
    let at = from;
    for (;;) {
      const blank = at;
      while (isBlank(text.charCodeAt(at))) at++;
      const code = text.charCodeAt(at);
      if (code === greater || code === slash) return [pairs, at];
      if (at === blank) broken();
      const name = this.#name(at);
      equals.lastIndex = at + name.length;
      const quote = equals.exec(text)?.[1] ?? broken();
      const end = text.indexOf(quote, equals.lastIndex);
      if (end === -1) broken();
      const value = text.slice(equals.lastIndex, end);
      if (value.includes("<") || pairs.some((it) => it[0] === name)) broken();
      if (pairs.length >= caps.attributes) refuse("too many attributes");
      pairs.push([name, said(value, false)]);
      at = end + 1;
    }
  }

  #count(more = 1): void {
    this.#elements += more;
    if (this.#elements > caps.elements) refuse("too many elements");
  }
}

/** A comparison of whole texts goes through memory at once; `startsWith` looks at one character after the other. */
const stands = (piece: string, text: string, at: number): boolean => text.slice(at, at + piece.length) === piece;

const unbound = (): never => refuse("a prefix without a namespace");

const noPairs: readonly Pair[] = [];
const noAttributes: ReadonlyMap<string, string> = new Map();
const noChildren: readonly Element[] = Object.freeze([]);
const greater = 62;
const slash = 47;
/** Longer pieces are not looked for again. */
const long = 1_000;

const anyName = new RegExp(`[:${nameStart}][:${nameStart}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`, "uy");
const instruction = new RegExp(
  `^([:${nameStart}][:${nameStart}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*)(.*)$`,
  "su",
);
const equals = /[ \t\r\n]*=[ \t\r\n]*(["'])/y;
const xmlDeclaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>/;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;
