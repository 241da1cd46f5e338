import { SaxesParser } from "saxes";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Element } from "./xml.ts";

/** What a request may cost at most. */
const caps = { depth: 64, elements: 600_000, attributes: 64 };

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

interface Open {
  readonly name: string;
  readonly ns: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly spaces: Namespaces;
  readonly children: Element[];
  text: string;
}

/** Prefix → namespace; the default namespace under the empty string. */
type Namespaces = ReadonlyMap<string, string>;

/**
 * A request as npm `saxes` reads it, or why it does not. A parser that others wrote and many use, so that the client's
 * own reader (server/axl) is never its own judge: docs/adr/0007-reading-lists.md.
 */
export function readXml(text: string): Result<Element, string> {
  const forbidden = forbiddenIn(text);
  return forbidden === undefined ? new Reading().read(text) : fail(forbidden);
}

/** One request as the parser goes through it. */
class Reading {
  // Namespaces are few and declared at the top; the parser's own way with them takes as long as all the rest.
  readonly #parser = new SaxesParser({
    xmlns: false,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: "1.0",
  });
  readonly #stack: Open[] = [];
  #root: Element | undefined;
  #elements = 0;
  /** Of the tag that is open. */
  #attributes = 0;
  #wrong: string | undefined;

  constructor() {
    const addText = (it: string): void => {
      const open = this.#stack.at(-1);
      if (open) open.text += it;
    };
    const parser = this.#parser;
    parser.on("error", () => this.#stop("XML that is not well-formed"));
    parser.on("doctype", () => this.#stop("a document type"));
    parser.on("opentagstart", () => {
      this.#attributes = 0;
      if (this.#stack.length >= caps.depth) this.#stop("elements too deep");
      if (++this.#elements > caps.elements) this.#stop("too many elements");
    });
    parser.on("attribute", () => {
      if (++this.#attributes > caps.attributes) this.#stop("too many attributes");
    });
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("opentag", (tag) => this.#open(tag.name, tag.attributes));
    parser.on("closetag", () => this.#close());
  }

  read(text: string): Result<Element, string> {
    try {
      for (let at = 0; at < text.length; at += chunk) this.#parser.write(text.slice(at, at + chunk));
      this.#parser.close();
    } catch (error) {
      if (!(error instanceof Stop)) return fail("XML that is not well-formed");
    }
    if (this.#wrong !== undefined) return fail(this.#wrong);
    return this.#root ? ok(this.#root) : fail("no XML");
  }

  #stop(what: string): never {
    this.#wrong ??= what;
    throw new Stop(what);
  }

  #open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.#stack.at(-1)?.spaces ?? top;
    const isBare = this.#attributes === 0;
    const pairs = isBare ? noPairs : Object.entries(attributes);
    const spaces = isBare ? outer : spacesWith(outer, pairs);
    const { name, ns } = resolved(tag, spaces.get("") ?? "", spaces) ?? this.#stop(noNamespace);
    const own = isBare ? noAttributes : (attributesIn(pairs, spaces) ?? this.#stop(noNamespace));
    this.#stack.push({ name, ns, attributes: own, spaces, children: [], text: "" });
  }

  #close(): void {
    const done = this.#stack.pop();
    if (!done) return;
    const { name, ns, attributes, children, text } = done;
    const element: Element = { name, ns, attributes, children, text };
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
  }
}

const noNamespace = "a prefix without a namespace";

type Pairs = readonly (readonly [name: string, value: string])[];
const noPairs: Pairs = [];
const noAttributes: ReadonlyMap<string, string> = new Map();
const top: Namespaces = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

const isDeclaration = (name: string): boolean => name === "xmlns" || name.startsWith("xmlns:");

function spacesWith(outer: Namespaces, pairs: Pairs): Namespaces {
  const declared = pairs.filter(([name]) => isDeclaration(name));
  return declared.length === 0
    ? outer
    : new Map([...outer, ...declared.map(([name, ns]) => [name.slice(6), ns] as const)]);
}

/** A name by its parts; undefined when its prefix stands for nothing. */
function resolved(
  name: string,
  fallback: string,
  spaces: Namespaces,
): { readonly name: string; readonly ns: string } | undefined {
  const colon = name.indexOf(":");
  if (colon === -1) return { name, ns: fallback };
  const ns = spaces.get(name.slice(0, colon));
  return ns === undefined || colon === 0 ? undefined : { name: name.slice(colon + 1), ns };
}

/** Attributes without namespace, and those of XML Schema (`nil`), by local name. */
function attributesIn(pairs: Pairs, spaces: Namespaces): ReadonlyMap<string, string> | undefined {
  const own = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (isDeclaration(name)) continue;
    const found = resolved(name, "", spaces);
    if (!found) return undefined;
    if (found.ns === "" || found.ns === xsi) own.set(found.name, value);
  }
  return own;
}

/** The parser looks through each piece again for its line ends; small pieces keep that cheap. */
const chunk = 64 * 1024;

class Stop extends Error {}

function forbiddenIn(text: string): string | undefined {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return "a control character";
  for (let at = text.indexOf("<!"); at !== -1; at = text.indexOf("<!", at + 2))
    if (!text.startsWith("<!--", at) && !text.startsWith("<![CDATA[", at)) return "a document type or an entity";
  return undefined;
}
