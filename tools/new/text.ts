/** `count-phones` → `countPhones`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `countPhones` → `CountPhones`. */
export const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Puts a line before another one; throws where that is not there, so that a file that was rebuilt is noticed. */
export function before(text: string, anchor: string | RegExp, line: string): string {
  const at = typeof anchor === "string" ? text.indexOf(anchor) : text.search(anchor);
  if (at === -1) throw new Error(`nothing to put this before: ${line.trim()}`);
  return `${text.slice(0, at)}${line}${text.slice(at)}`;
}
