/** One step from the root of a document down: into the value of a key, or into an item of a list. */
export type Step = { readonly kind: "key"; readonly name: string } | { readonly kind: "item" };
