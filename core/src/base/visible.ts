/**
 * A text in which nothing deceives: characters that steer a terminal, turn the direction of a line, or cannot be seen
 * stand there as `\u202e`; a line end is a space. For names and values of files and clusters that come from strangers.
 */
export const visible = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").replace(unseen, codeOf);

const codeOf = (it: string): string => `\\u${(it.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

// Controls; soft hyphen; marks and overrides of direction; joiners, fillers and spaces of no width; tags of language.
const unseen =
  // eslint-disable-next-line no-misleading-character-class -- it is what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
