import type { Finding } from "./finding.ts";
import { ruleOf } from "./index.ts";

/** Rules of Cisco's that stand in place of the schema: what they report is no word that a cluster knows. */
const insteadOfSchema: ReadonlySet<string> = new Set(["MRA026", "MRA030", "MRA043"]);

/**
 * Whether a finding leaves the meaning of the files open, so that nothing may be planned: syntax, shape, references,
 * duplicates. Cisco's rules do not: a cluster that breaks them can still be compared, and mended step by step. Nor does a
 * name that no file describes: the plan looks for it on the cluster.
 */
export const blocksPlan = (it: Finding): boolean =>
  it.severity === "error" &&
  it.missing === undefined &&
  (it.code === "yaml" ||
    it.code.startsWith("schema/") ||
    insteadOfSchema.has(it.code) ||
    ruleOf(it.code)?.group === "files");
