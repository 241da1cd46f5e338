import { severities } from "../rules/finding.ts";
import { entryOf, stringOf, writtenOf, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import type { ConfigTest, WantedFinding } from "./config-test.ts";
import * as texts from "./expect-texts.ts";
import type { Pen } from "./pen.ts";

/** The keys of an expected finding. */
export const wantedKeys = ["rule", "file", "line", "at", "says", "severity", "count"] as const;

/** So often may one finding be expected. */
const mostTimes = 1_000;

/** The findings that a test expects: `none`, or a list of rules, each alone or as a map. */
export function readFindings({ key, value }: Entry, rules: ConfigTest["rules"], pen: Pen): readonly WantedFinding[] {
  if (stringOf(value) === "none") return [];
  if (value.kind !== "seq") return pen.none(key, texts.findingsWanted);
  return value.items.flatMap((it) => {
    const wanted = readFinding(it, pen);
    const [first] = wanted;
    if (first !== undefined && typeof rules === "object" && !rules.includes(first.rule))
      pen.add(it, texts.notLookedAt, first.rule);
    return wanted;
  });
}

function readFinding(node: Node, pen: Pen): readonly WantedFinding[] {
  const line = pen.line(node);
  const alone = stringOf(node);
  if (alone !== undefined) return [{ line, rule: alone }];
  const rule = stringOf(entryOf(node, "rule")?.value);
  if (node.kind !== "map" || rule === undefined) return pen.none(node, texts.ruleWanted);
  pen.known(node, wantedKeys);
  const [file, at, says] = [textIn(node, "file", pen), textIn(node, "at", pen), textIn(node, "says", pen)];
  const inLine = numberIn(node, "line", Number.MAX_SAFE_INTEGER, pen);
  const said = textIn(node, "severity", pen);
  const severity = severities.find((it) => it === said);
  if (said !== undefined && severity === undefined) pen.add(node, texts.oneOfWanted, "severity", severities.join(", "));
  const one: WantedFinding = {
    ...{ line, rule },
    ...(file !== undefined && { file }),
    ...(inLine !== undefined && { inLine }),
    ...(at !== undefined && { at }),
    ...(says !== undefined && { says }),
    ...(severity !== undefined && { severity }),
  };
  const length = numberIn(node, "count", mostTimes, pen) ?? 1;
  return Array.from({ length }, () => ({ ...one }));
}

function textIn(node: MapNode, key: string, pen: Pen): string | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  // A number is the text that is written: at: 1001 needs no quotes.
  const { value } = entry;
  const isPlain = value.kind === "scalar" && value.value !== null;
  if (isPlain) return writtenOf(value);
  pen.add(entry.key, texts.textWanted, key);
  return undefined;
}

function numberIn(node: MapNode, key: string, most: number, pen: Pen): number | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  const said = entry.value.kind === "scalar" ? entry.value.value : undefined;
  const isNumber = typeof said === "number" && Number.isInteger(said) && said >= 1 && said <= most;
  if (isNumber) return said;
  pen.add(entry.key, texts.countWanted, key, most);
  return undefined;
}
