import { say, type Language } from "../../../../core/src/base/text.ts";
import type { PathRemark as RemarkView, PathSign } from "../../../../core/src/wire/paths.ts";
import type { PathRemark } from "../../clusters/path-remarks.ts";
import { placeOf, type FilesView } from "../../workspace/view.ts";

/** Signs, the gravest first. */
const signs: readonly PathSign[] = ["error", "warning", "info", "passed"];

/** The gravest sign of some remarks. */
export const gravest = (of: readonly RemarkView[]): PathSign | undefined =>
  signs.find((sign) => of.some((it) => it.sign === sign));

/** Findings with the gravest first. */
export const byGravity = (of: readonly RemarkView[]): readonly RemarkView[] =>
  [...of].sort((a, b) => signs.indexOf(a.sign) - signs.indexOf(b.sign));

/** A remark in words. */
export function remarkView(it: PathRemark, view: Pick<FilesView, "files">, language: Language): RemarkView {
  if (it.kind === "passed") {
    const labels = it.labels.map((label) => say(label, language));
    return { sign: "passed", text: [...new Set(labels)].join(" · ") };
  }
  const spot = it.kind === "check" ? it.check.spot : it.finding.spot;
  const place = spot && placeOf(spot, view);
  if (it.kind === "check") {
    const { rule, label, message, outcome } = it.check;
    const sign = outcome === "failed" ? "error" : "warning";
    return { sign, text: `${rule}: ${say(label, language)}: ${say(message, language)}`, ...(place && { place }) };
  }
  const { code, message, severity } = it.finding;
  const sign = severity === "error" || severity === "warning" ? severity : "info";
  return { sign, text: `${code}: ${say(message, language)}`, ...(place && { place }) };
}
