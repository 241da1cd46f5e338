/** One element of an answer: names without prefix, all direct text in one piece. Comments and instructions are not kept. */
export interface Element {
  readonly name: string;
  /** Namespace, or the empty string. */
  readonly ns: string;
  /** By local name: `uuid`, and `nil` for `xsi:nil`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The first child of that name. */
export const child = (it: Element | undefined, name: string): Element | undefined =>
  it?.children.find((one) => one.name === name);

/** Whether XML can carry a text: no lone surrogate, no NUL, no other control character than tab and line ends. */
export const isSayable = (text: string): boolean => !notInXml.test(text);

const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a text can be the name of an element (without prefix). Combining marks, which XML would allow, are left out. */
export const isElementName = (text: string): boolean => elementName.test(text);

/** What a name may begin with, for a character class. Colons, which part a prefix from a name, are left out. */
export const nameStart =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u2070-\\u218f" +
  "\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const elementName = new RegExp(`^[${nameStart}][${nameStart}\\-.0-9\\u00b7]*$`, "u");

/** A text as element content or attribute value; line ends survive because they are written as references. */
export const escapeXml = (text: string): string => text.replace(/[&<>"'\t\r\n]/g, (it) => escapes[it] ?? it);

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\r": "&#13;",
  "\n": "&#10;",
};

/** An element as text, without namespaces: what `vendorConfig` holds has none. Blank text beside children is left out. */
export function writeXml(it: Element): string {
  const attributes = [...it.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const text = it.children.length > 0 && it.text.trim() === "" ? "" : escapeXml(it.text);
  const inner = text + it.children.map(writeXml).join("");
  return inner === "" ? `<${it.name}${attributes}/>` : `<${it.name}${attributes}>${inner}</${it.name}>`;
}
