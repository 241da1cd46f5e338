import type { VersionSchema } from "../../core/src/catalog/schema.ts";

/** The version that the snippets propose: the most common one. */
const proposed = "14.0";

/**
 * The snippets, which are written by hand, with the versions that are there in each choice of one
 * (`version: "${4|14.0,15.0,…|}"`): the proposed one, then the newest first.
 */
export function withVersions(snippets: string, versions: readonly VersionSchema[]): string {
  const others = versions.map((it) => it.version).filter((it) => it !== proposed);
  const choice = [proposed, ...others.toReversed()].join(",");
  return snippets.replace(/(\bversion: \\"\$\{\d+\|)[^|]*(\|\})/g, `$1${choice}$2`);
}
