/** `MRA033` of `/rules/MRA033`; undefined for anything else, as anybody can write such an address. */
export const ruleInLink = (path: string): string | undefined => /^\/rules\/(MRA\d{3})$/.exec(path)?.[1];
