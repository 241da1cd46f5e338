import type { Finding, Severity } from "./finding.ts";
import { ruleOf } from "./index.ts";
import type { Rule } from "./rule.ts";

/** Severities as `mra.config.yaml` sets them, by rule id or by group of rules. */
export type Levels = ReadonlyMap<string, Severity | "off">;

/** No configuration: every rule as it is. */
export const standardLevels: Levels = new Map();

/** The level set for a rule; undefined where nothing is set. The id wins over the group. */
const levelOf = (rule: Rule, levels: Levels): Severity | "off" | undefined =>
  levels.get(rule.id) ?? levels.get(rule.group);

/** The level set for the rule of an id; undefined where nothing is set, or where there is no such rule. */
export function levelFor(id: string, levels: Levels): Severity | "off" | undefined {
  const rule = ruleOf(id);
  return rule && levelOf(rule, levels);
}

/** The finding under these levels; undefined when its rule is off. Syntax and shape have no level: they are what they are. */
export function atLevel(finding: Finding, levels: Levels): Finding | undefined {
  const level = levelFor(finding.code, levels);
  if (level === undefined) return finding;
  return level === "off" ? undefined : { ...finding, severity: level };
}
