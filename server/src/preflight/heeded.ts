import type { Project } from "../../../core/src/model/project.ts";
import { ignoresIn } from "../../../core/src/rules/ignore.ts";
import { levelFor, type Levels } from "../../../core/src/rules/levels.ts";
import type { FileTree, Spot } from "../../../core/src/syntax/tree.ts";
import type { CheckResult } from "./run.ts";

/** What the files and `mra.config.yaml` have to say of findings. */
export interface Heed {
  /** Undefined: no such file. */
  readonly tree: (uri: string) => Pick<FileTree, "uri" | "text" | "mayComment"> | undefined;
  readonly levels: (uri: string) => Levels;
}

/**
 * Results as the files want them, like the findings of `mra check`: a rule that is off says nothing, a severity that is
 * set decides between failed and warning, and what a comment ignores is left out. What stands at no line follows the
 * file that defines the cluster.
 */
export function heeded(
  results: readonly CheckResult[],
  project: Project,
  { tree, levels }: Heed,
): readonly CheckResult[] {
  const home = project.definition?.node.chunk.uri ?? project.documents[0]?.tree.spot.chunk.uri;
  const comments = new Map<string, (code: string, spot: Spot) => boolean>();
  const isIgnored = (rule: string, spot: Spot): boolean => {
    const { uri } = spot.chunk;
    const file = tree(uri);
    const ignores = comments.get(uri) ?? (file ? ignoresIn(file) : () => false);
    comments.set(uri, ignores);
    return ignores(rule, spot);
  };
  return results.flatMap((it): readonly CheckResult[] => {
    const uri = it.spot?.chunk.uri ?? home;
    const level = uri === undefined ? undefined : levelFor(it.rule, levels(uri));
    if (level === "off") return [];
    if (it.outcome !== "failed" && it.outcome !== "warning") return [it];
    if (it.spot !== undefined && isIgnored(it.rule, it.spot)) return [];
    return level === undefined ? [it] : [{ ...it, outcome: level === "error" ? "failed" : "warning" }];
  });
}
