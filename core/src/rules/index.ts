import { registry } from "./generated/registry.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. The list is generated from the names of the files: a new rule and its page are found by themselves. */
export const rules: readonly Rule[] = registry;

const byId = new Map(rules.map((it) => [it.id, it]));

/** The rule with an id such as `MRA033`. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
