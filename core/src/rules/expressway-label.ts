import type { Text } from "../base/text.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";

/** `Expressway-C`, or `Expressway-C of "apac"` where a Unified CM cluster has several Expressways. */
export function nodesOf(
  which: "Expressway-C" | "Expressway-E" | "Expressway",
  of: readonly Expressway[],
  project: Project,
): Text {
  const names = of.flatMap((it) => it.name ?? []);
  if (names.length === 0 || expresswaysOf(project).length < 2) return { en: which, ko: which };
  const quoted = names.map((it) => `"${it}"`).join(", ");
  if (which === "Expressway") return { en: `Expressway ${quoted}`, ko: `Expressway ${quoted}` };
  return { en: `${which} of ${quoted}`, ko: `${quoted}의 ${which}` };
}
