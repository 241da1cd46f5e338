import { RE2JS } from "re2js";
import type { Pattern } from "./own-condition.ts";

/**
 * A regular expression in RE2's syntax: that of JavaScript without look-around and back references, so that no pattern takes
 * longer than its text is long. Undefined where it is none.
 */
export function patternOf(source: string): Pattern | undefined {
  try {
    const compiled = RE2JS.compile(source);
    return { source, test: (text) => compiled.matcher(text).find() };
  } catch {
    return undefined;
  }
}
