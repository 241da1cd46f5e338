import { isMap, type Json, type JsonObject } from "../../../../core/src/base/json.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Plan, Step } from "../../../../core/src/plan/step.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { withoutGoing } from "../../../../core/src/plan/value.ts";
import { labelOf } from "../../../../core/src/plan/words.ts";
import { documentText } from "./texts.ts";

/** Both sides of the native diff of a step. */
export interface StepTexts {
  readonly before: string;
  readonly after: string;
}

/**
 * Both sides of the native diff of a step: they differ in what the step changes and in nothing else. The live side has the
 * keys that say which object it is, in the same order; what a cluster never shows (a password) and how a value is spelled
 * make no difference where the step makes none.
 */
export function stepTexts(plan: Plan, step: Step): StepTexts {
  const text = (fields: JsonObject): string => documentText(plan.cluster, step.section, withoutGoing(fields));
  switch (step.kind) {
    case "add":
      return sides("", text(step.fields));
    case "change":
      return sides(step.before === null ? "" : text(liveSide(step, step.fields, step.before)), text(step.fields));
    case "replace":
      return sides(text(named(step, alike(step.before, step.fields))), text(step.fields));
    case "remove":
      return sides(text(named(step, step.before)), "");
    case "rename":
      return sides(`${labelOf(step.from).en}\n`, `${labelOf(step.address).en}\n`);
    case "apply":
    case "reset":
      return sides("", `${titleOf(step, "en")}\n`);
  }
}

const sides = (before: string, after: string): StepTexts => ({ before, after });

/** Key by key what the files state; what the step does not change reads as it does there. */
function liveSide({ changes, section }: Step, stated: JsonObject, before: JsonObject): JsonObject {
  const identity = new Set<string>(schemaOf(section).identity);
  const changed = new Set(changes.map((it) => /^[^.[]*/.exec(it.path)?.[0] ?? it.path));
  return Object.fromEntries(
    Object.entries(stated).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
      if (identity.has(key) || !changed.has(key)) return [[key, value]];
      const live = before[key] ?? null;
      return live === null ? [] : [[key, alikeValue(live, value)]];
    }),
  );
}

/** The keys that say which object it is, first. */
function named({ section, address: _ }: Step, fields: JsonObject): JsonObject {
  const own = schemaOf(section).identity.flatMap((key) => (key in fields ? [[key, fields[key] ?? null] as const] : []));
  return { ...Object.fromEntries(own), ...fields };
}

/** The keys of one map in the order in which another has them; its own further ones last. */
function alike(fields: JsonObject, model: JsonObject): JsonObject {
  const first = Object.keys(model).flatMap((key) =>
    key in fields ? [[key, alikeValue(fields[key] ?? null, model[key] ?? null)] as const] : [],
  );
  const rest = Object.entries(fields).filter(([key]) => !(key in model));
  return Object.fromEntries([...first, ...rest]);
}

const alikeValue = (value: Json, model: Json): Json => (isMap(value) && isMap(model) ? alike(value, model) : value);
