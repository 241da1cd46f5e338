import type { Engine } from "../../../core/src/rules/engine.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import { spanOf } from "../../../core/src/syntax/tree.ts";

/** Documents of live objects: they stand alone and belong to no project. */
const liveScheme = "mra-live:";

/** Whether a document is that of a live object. */
export const isLive = (uri: string): boolean => uri.startsWith(liveScheme);

/** Whether a document can be changed at all: a live object is only shown. */
export const isEditable = (uri: string): boolean => !isLive(uri);

/** What Cisco's rules find in a live object itself. What is not in it is not missing, and what only concerns files is no matter. */
export function liveObjectFindings(engine: Engine, uri: string): readonly Finding[] {
  const objects = engine.files.get(uri)?.documents.flatMap((it) => it.objects) ?? [];
  return engine.findings(uri).filter((it) => {
    const rule = ruleOf(it.code);
    if (rule === undefined || rule.group === "files" || rule.on === "project") return false;
    const { start } = spanOf(it.spot);
    return objects.some(({ node }) => spanOf(node).start <= start && start < spanOf(node).end);
  });
}
