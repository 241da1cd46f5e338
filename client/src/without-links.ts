/** The text with a blank in each place where the address of a link would begin. */
export const withoutLinks = (text: string): string => text.replace(/\](?=\()/g, "] ");
