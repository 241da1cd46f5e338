import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import type { Version } from "../../core/src/catalog/schema.ts";
import { inCheckout } from "../../tools/root.ts";

/** One element of a message, as Cisco's schema has it. */
export interface XsdElement {
  readonly name: string;
  /** Name of its type; empty for a type without a name. */
  readonly type: string;
  /** It must be there; an element of a choice never must. */
  readonly required: boolean;
  readonly many: boolean;
  readonly nillable: boolean;
  readonly default: string | undefined;
  /** Undefined where it holds text. */
  readonly children: readonly XsdElement[] | undefined;
}

/** A simple type: its words, and how long a text may be. */
export interface XsdSimpleType {
  readonly values: readonly string[];
  readonly maxLength: number | undefined;
  readonly bounds: readonly [number, number] | undefined;
}

/** What the sync test asks of Cisco's `AXLSoap.xsd` in one version. */
export interface Xsd {
  readonly elements: ReadonlySet<string>;
  /** The children of a message, by the name of its element: `getPhone`, `getPhoneResponse`. Undefined if there is none. */
  message(element: string): readonly XsdElement[] | undefined;
  /** The children of a complex type, resolved all the way down; undefined if there is no such type. */
  children(type: string): readonly XsdElement[] | undefined;
  simple(type: string): XsdSimpleType | undefined;
}

interface XmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

const read = new Map<Version, Xsd>();

/** Cisco's schema, from the development dependency cisco-axl; read once. */
export function xsdOf(version: Version): Xsd {
  const known = read.get(version);
  if (known !== undefined) return known;
  const root = parse(readFileSync(inCheckout("node_modules/cisco-axl/schema", version, "AXLSoap.xsd"), "utf8"));
  const complex = named(root, "complexType");
  const simple = named(root, "simpleType");
  const elements = named(root, "element");
  const xsd: Xsd = {
    elements: new Set(elements.keys()),
    message(element) {
      const node = elements.get(element);
      return node === undefined ? undefined : elementOf(node, false).children;
    },
    children(type) {
      const node = complex.get(type);
      return node === undefined ? undefined : childrenOf(node, false);
    },
    simple(type) {
      const node = simple.get(type);
      return node === undefined ? undefined : simpleType(node);
    },
  };
  read.set(version, xsd);
  return xsd;

  function childrenOf(node: XmlNode, choice: boolean): readonly XsdElement[] {
    return node.children.flatMap((it) => {
      if (it.tag === "element") return [elementOf(it, choice)];
      if (it.tag === "extension")
        return [...(base(it) === undefined ? [] : childrenOf(base(it)!, choice)), ...childrenOf(it, choice)];
      return ["sequence", "choice", "complexContent"].includes(it.tag)
        ? childrenOf(it, choice || it.tag === "choice")
        : [];
    });
  }
  function base(node: XmlNode): XmlNode | undefined {
    return complex.get(local(node.attributes.base ?? ""));
  }
  function elementOf(node: XmlNode, choice: boolean): XsdElement {
    const { attributes } = node;
    const type = local(attributes.type ?? "");
    const inner = node.children.find((it) => it.tag === "complexType") ?? complex.get(type);
    const isText =
      inner === undefined || type === "XVendorConfig" || inner.children.some((it) => it.tag === "simpleContent");
    return {
      name: attributes.name ?? "",
      type,
      required: !choice && attributes.minOccurs !== "0",
      many: attributes.maxOccurs !== undefined && attributes.maxOccurs !== "1",
      nillable: attributes.nillable === "true",
      default: attributes.default,
      children: isText ? undefined : childrenOf(inner, false),
    };
  }
}

const local = (name: string): string => name.replace(/^.*:/, "");

const named = (root: XmlNode, tag: string): ReadonlyMap<string, XmlNode> =>
  new Map(root.children.filter((it) => it.tag === tag).map((it) => [it.attributes.name ?? "", it]));

function parse(text: string): XmlNode {
  const top: XmlNode = { tag: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { tag: local(name), attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return top.children[0] ?? top;
}

function simpleType(node: XmlNode): XsdSimpleType {
  const all = descendants(node);
  const facet = (tag: string): number | undefined => {
    const value = all.find((it) => it.tag === tag)?.attributes.value;
    return value === undefined ? undefined : Number(value);
  };
  const [from, to] = [facet("minInclusive"), facet("maxInclusive")];
  return {
    values: all.filter((it) => it.tag === "enumeration").map((it) => it.attributes.value ?? ""),
    maxLength: facet("maxLength"),
    bounds: from === undefined || to === undefined ? undefined : [from, to],
  };
}

const descendants = (node: XmlNode): readonly XmlNode[] => node.children.flatMap((it) => [it, ...descendants(it)]);
