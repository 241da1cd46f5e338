/**
 * A text that a terminal only shows: characters that steer it, or that turn the direction of a line, stand there as
 * `\u001b`. Names, paths and lines of files come from strangers. Line ends, tabs and, where there is colour, our own
 * colours stay. In JSON, the escape means what it stands for.
 */
export function printable(text: string, colour: boolean): string {
  return text.replace(colour ? orColour : steering, (it) => (it.length > 1 ? it : escaped(it)));
}

/** The same on one line: a line end in it is no line end. */
export const onOneLine = (text: string): string => text.replace(/[\r\n]/g, escaped);

const escaped = (it: string): string => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`;

const odd = "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]";
// a carriage return before a line end belongs to it
const steering = new RegExp(`\\r\\n|${odd}`, "g");
const orColour = new RegExp(`\\r\\n|\\u001b\\[(?:0|31|32|33|36|90)m|${odd}`, "g");
