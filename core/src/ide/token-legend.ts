/** What a word can be, and what is special about it: in LSP's words. */
export const tokenTypes = ["class", "namespace", "property", "keyword", "variable", "enumMember"] as const;
export const tokenModifiers = ["declaration", "deprecated"] as const;
