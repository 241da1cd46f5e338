import type { StepFinding, StepGroupView } from "../../core/src/wire/plan-page.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import { isFollowUp, isHeld, isRemoval, type ShownPlan, stepsToDo } from "./shown-plan.ts";

/** What would happen, and what would not, if the ticked steps were carried out now. */
export interface ChosenCounts {
  /** Objects by what happens to them; one that is made or cleared in two steps counts once. */
  readonly add: number;
  readonly change: number;
  readonly rename: number;
  readonly replace: number;
  readonly remove: number;
  /** Phones that get Apply Config, restart or go, at most. */
  readonly phones: number;
  /** Whether some could not be counted. */
  readonly phonesUnknown: boolean;
  /** Errors that the rules find in what is ticked. */
  readonly errors: readonly StepFinding[];
  /** Objects that go. */
  readonly going: readonly StepView[];
  readonly left: LeftOut;
}

/** Steps that are not ticked and not done. */
export interface LeftOut {
  readonly removals: number;
  readonly followUps: number;
  /** Because of an error in the object or in what it waits for. */
  readonly withErrors: number;
  readonly changes: number;
}

/** Counts what is ticked and what is left out. */
export function countChosen(shown: ShownPlan): ChosenCounts {
  const steps = stepsToDo(shown);
  const work = steps.filter((it) => !isFollowUp(it));
  const byAddress = new Map<string, StepView["kind"]>();
  for (const { address, kind } of work) {
    const known = byAddress.get(address);
    if (known === undefined || known === "change") byAddress.set(address, kind);
  }
  const count = (kind: StepView["kind"]): number => [...byAddress.values()].filter((it) => it === kind).length;
  const going = work.filter(isRemoval);
  const touching = steps.filter(isFollowUp);
  const gonePhones = going.filter((it) => it.address.startsWith("phones/")).length;
  return {
    add: count("add"),
    change: count("change"),
    rename: count("rename"),
    replace: count("replace"),
    remove: count("remove"),
    phones: touching.reduce((sum, it) => sum + (it.phones ?? 0), gonePhones),
    phonesUnknown: touching.some((it) => it.phones === undefined),
    errors: errorsOf(steps),
    going,
    left: leftOut(shown),
  };
}

/** Errors in the objects of some steps, each once however many objects have it. */
export function errorsOf(steps: readonly StepView[]): readonly StepFinding[] {
  const seen = new Map<string, StepFinding>();
  for (const it of steps.flatMap(({ findings }) => findings))
    if (it.severity === "error") seen.set(JSON.stringify([it.code, it.place, it.message]), it);
  return [...seen.values()];
}

function leftOut({ plan, ticked, results }: ShownPlan): LeftOut {
  const left = plan.steps.filter((it) => !ticked.has(it.id) && results.get(it.id)?.outcome !== "done");
  const held = left.filter(isHeld);
  const rest = left.filter((it) => !isHeld(it));
  const changes = rest.filter((it) => !isRemoval(it) && !isFollowUp(it));
  return {
    removals: rest.filter(isRemoval).length,
    followUps: rest.filter(isFollowUp).length,
    withErrors: held.length,
    changes: new Set(changes.map((it) => it.address)).size,
  };
}

/** How far the group of a step is, where it belongs to one: of its ticked steps, and how many have ended. */
export function groupOf(
  { plan, ticked, results }: ShownPlan,
  step: string,
): { readonly group: StepGroupView; readonly ended: number; readonly total: number } | undefined {
  const group = plan.groups.find((it) => it.steps.includes(step));
  if (group === undefined) return undefined;
  const chosen = group.steps.filter((it) => ticked.has(it));
  return { group, ended: chosen.filter((it) => results.has(it)).length, total: chosen.length };
}
