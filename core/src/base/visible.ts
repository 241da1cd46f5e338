/**
 * A text in which nothing deceives: characters that steer a terminal, turn the direction of a line, or cannot be seen
 * stand there as `\u202e`; a line end is a space. For names and values of files and clusters that come from strangers.
 */
export const visible = (text: string): string => invisibleEscaped(text.replace(/\s*[\r\n]+\s*/g, " "));

/** Whether a text holds a character that a reader does not see. */
export const hasInvisible = (text: string): boolean => text.search(invisible) >= 0;

/** The text with every such character as an escape of double-quoted YAML: `\u202e`, above U+FFFF `\U000e0041`. */
export const invisibleEscaped = (text: string): string =>
  text.replace(invisible, (it) => {
    const code = it.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });

/**
 * Format characters (marks and overrides of direction, joiners, tags of language), control characters but tab and line
 * end, blanks that look like the space, fillers of Hangul, selectors of variants, separators of lines and paragraphs,
 * halves of pairs. In a name they make two names look like one.
 */
const invisible =
  // eslint-disable-next-line no-misleading-character-class -- it is what is looked for
  /[\p{Cf}\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200a\u2028\u2029\u202f\u205f\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb]/gu;
