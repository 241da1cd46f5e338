import { html, markdown, wholeHtml, wholeMarkdown } from "./audit.ts";
import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { sarif } from "./sarif.ts";
import { text, wholeText } from "./text.ts";

/** Every output format of `mra check`. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ["text", text],
  ["json", json],
  ["sarif", sarif],
  ["junit", junit],
  ["github", github],
  ["markdown", markdown],
  ["html", html],
]);

/** Those that leave some of many findings out, with every one. */
export const wholeFormats: ReadonlyMap<string, Format> = new Map([
  ["text", wholeText],
  ["markdown", wholeMarkdown],
  ["html", wholeHtml],
]);
