import type { JsonObject } from "../../../core/src/base/json.ts";
import { vendorConfigOf } from "./vendor-config.ts";
import { readXml } from "./xml-reading.ts";

/** What the XML in a cell of BAT says, with or without its root; undefined where it is no XML. */
export function vendorConfigIn(text: string): JsonObject | undefined {
  const read = readXml(/^\s*<vendorConfig[\s>]/.test(text) ? text : `<vendorConfig>${text}</vendorConfig>`);
  return read.ok ? vendorConfigOf(read.value) : undefined;
}
