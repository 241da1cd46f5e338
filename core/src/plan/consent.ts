import { sectionOf } from "../base/address.ts";
import { plannedSchema } from "../catalog/catalog.ts";
import type { Plan, Step } from "./step.ts";

/**
 * Ids of the steps that are carried out only when a person chose them: something goes, or gets another name, or phones are
 * told, or service is interrupted. It follows from what a step does, and is written nowhere: no file can say otherwise.
 */
export function consentIn({ steps }: Pick<Plan, "steps">): ReadonlySet<string> {
  const going = new Set(steps.flatMap((it) => (it.kind === "remove" ? [it.address] : [])));
  // A change that clears what a removal still holds is part of the removal.
  return new Set(steps.flatMap((it) => (isGrave[it.kind] || going.has(it.address) || interrupts(it) ? [it.id] : [])));
}

const interrupts = ({ address }: Step): boolean => plannedSchema(sectionOf(address))?.interrupts !== undefined;

const isGrave = {
  add: false,
  change: false,
  rename: true,
  replace: true,
  remove: true,
  apply: true,
  reset: true,
} as const satisfies Record<Step["kind"], boolean>;
