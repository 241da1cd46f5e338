/**
 * One step from the root of a document down: into the value of a key, or into an item of a list. `of`: the section that a
 * template or a mapping of rows speaks of.
 */
export type TreeStep =
  { readonly kind: "key"; readonly name: string } | { readonly kind: "item"; readonly of?: string };
