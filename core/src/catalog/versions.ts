import { bug } from "../base/bug.ts";
import { versions } from "./generated/versions.ts";
import type { Version, VersionRange } from "./schema.ts";

/** The newest version that the product speaks: what a file means that names no cluster. */
export const newest: Version = versions.at(-1) ?? bug("no version");

/** Whether a version lies in a range; an absent range covers all. */
export function isIn(version: Version, range: VersionRange | undefined): boolean {
  if (range === undefined) return true;
  return range.split(",").some((part) => {
    const open = part.endsWith("+");
    const from = open ? part.slice(0, -1) : part;
    return open ? versions.indexOf(version) >= versions.indexOf(from as Version) : version === from;
  });
}

/** Whether a text names a version the product speaks. */
export const isVersion = (text: string): text is Version => (versions as readonly string[]).includes(text);
