/**
 * A cell of a CSV for people as it was meant: what would be read as a formula is written with an apostrophe before it, and a
 * text that begins like that with one more. Reading takes one away.
 */
export const withoutApostrophe = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A text as a cell of a CSV for people. */
export const withApostrophe = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
