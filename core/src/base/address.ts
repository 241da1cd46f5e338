/** The stable name of one object, the same in a file, in a plan, in the journal and on the cluster: `devicePools/DP-MRA`. */
export type Address = string & { readonly __brand: "Address" };

/** Builds an address. A slash or backslash inside a part is escaped, so that two objects never share an address. */
export function address(section: string, ...identity: readonly string[]): Address {
  let whole = section;
  for (const it of identity) whole += `/${special.test(it) ? it.replace(/[\\/]/g, (c) => `\\${c}`) : it}`;
  return whole as Address;
}

const special = /[\\/]/;

/** The section an address belongs to: `devicePools`. */
export const sectionOf = (it: Address): string => it.split("/", 1)[0] ?? it;

/** The parts of the object's identity, as `address` was given them; none for a singleton. */
export const identityOf = (it: Address): readonly string[] =>
  it
    .split(/(?<=(?:^|[^\\])(?:\\\\)*)\//)
    .slice(1)
    .map((part) => part.replace(/\\([\\/])/g, "$1"));

/** The object's own name, its identity parts joined by a space when there are several. */
export const nameOf = (it: Address): string =>
  identityOf(it)
    .filter((part) => part !== "")
    .join(" ");

/** Whether a text is the address of an object of a section. */
export const isAddress = (text: string, section: string): text is Address => sectionOf(text as Address) === section;
