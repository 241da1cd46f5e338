/** One element of a request: names without prefix, all direct text in one piece. Comments and instructions are not kept. */
export interface Element {
  readonly name: string;
  /** Namespace, or the empty string. */
  readonly ns: string;
  /** By local name: `uuid`, and `nil` for `xsi:nil`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A text between tags or in quotes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (it) => escapes[it] ?? "");

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** An element as text, without namespaces; blanks between children are left out. */
export function writeXml({ name, attributes, children, text }: Element): string {
  const open = [name, ...[...attributes].map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  const own = children.length > 0 && text.trim() === "" ? "" : escapeXml(text);
  const inner = own + children.map(writeXml).join("");
  return inner === "" ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}
