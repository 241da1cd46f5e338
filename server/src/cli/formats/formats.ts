import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** Every output format of `mra check`. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ["text", text],
  ["json", json],
  ["sarif", sarif],
  ["junit", junit],
  ["github", github],
]);
