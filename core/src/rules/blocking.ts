import type { Finding } from "./finding.ts";
import { ruleOf } from "./index.ts";

/**
 * Whether a finding leaves the meaning of the files open, so that nothing may be planned: syntax, shape, references,
 * duplicates. Cisco's rules do not: a cluster that breaks them can still be compared, and mended step by step.
 */
export const blocksPlan = (it: Finding): boolean =>
  it.severity === "error" &&
  (it.code === "yaml" || it.code.startsWith("schema/") || ruleOf(it.code)?.group === "files");
