/** Prefix → namespace; the default namespace under the empty string. */
export type Namespaces = ReadonlyMap<string, string>;

/** An attribute as it is written, its value as it is meant. */
export type Pair = readonly [name: string, value: string];

/** What is known before the root. */
export const top: Namespaces = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

const isDeclaration = (name: string): boolean => name === "xmlns" || name.startsWith("xmlns:");

/** The namespaces inside an element with these attributes: the very ones around it where it declares none. */
export function namespacesIn(outer: Namespaces, pairs: readonly Pair[]): Namespaces {
  const declared = pairs.filter(([name]) => isDeclaration(name));
  return declared.length === 0
    ? outer
    : new Map([...outer, ...declared.map(([name, ns]) => [name.slice(6), ns] as const)]);
}

/** A name by its parts; undefined when its prefix stands for nothing. */
export function qualified(
  name: string,
  fallback: string,
  spaces: Namespaces,
): { readonly name: string; readonly ns: string } | undefined {
  const colon = name.indexOf(":");
  if (colon === -1) return { name, ns: fallback };
  const ns = spaces.get(name.slice(0, colon));
  return ns === undefined || colon === 0 ? undefined : { name: name.slice(colon + 1), ns };
}

/** Attributes without namespace, and those of XML Schema (`nil`), by local name. Undefined when a prefix stands for nothing. */
export function attributesIn(pairs: readonly Pair[], spaces: Namespaces): ReadonlyMap<string, string> | undefined {
  const own = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (isDeclaration(name)) continue;
    const found = qualified(name, "", spaces);
    if (!found) return undefined;
    if (found.ns === "" || found.ns === xsi) own.set(found.name, value);
  }
  return own;
}
