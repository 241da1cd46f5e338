import { addTo } from "../base/lists.ts";
import { isClearing } from "./clear.ts";
import type { Json } from "../base/json.ts";
import type { Text } from "../base/text.ts";
import type { FieldChange } from "./compare.ts";
import type { Step } from "./step.ts";
import { canonical } from "./value.ts";

/**
 * Steps that do the same to objects of one kind, shown as one: a thousand phones that get another profile are one line.
 * Only what is shown is grouped; the plan keeps each step.
 */
export interface StepGroup {
  readonly kind: Step["kind"];
  readonly section: Step["section"];
  /** All of them, in the plan's order; never none. */
  readonly steps: readonly Step[];
  /** Those that do exactly what `values` say: `steps` without the exceptions. */
  readonly same: readonly Step[];
  readonly values: readonly GroupValue[];
  /** Those whose values were others before, by what they were; the largest first. */
  readonly exceptions: readonly Exception[];
}

/** What happens to one field of all objects of a group. */
export interface GroupValue {
  readonly path: string;
  readonly label: Text;
  readonly before: Json;
  readonly after: Json;
  /** Each object gets a value of its own: `before` and `after` are those of the first. */
  readonly own: boolean;
}

/** Objects that come to the same values from others. */
export interface Exception {
  readonly steps: readonly Step[];
  /** Only what is not as in the group. */
  readonly values: readonly GroupValue[];
}

/** Fewer steps than that are shown one by one. */
const few = 3;
/** From so many steps on that set the same fields, values may be each object's own. */
const many = 10;

/**
 * The steps in groups, in the order of the first of each. Steps that do the same need not stand side by side in the plan.
 * Steps that are marked differently are never in one group.
 */
export function groupsOf(steps: readonly Step[], mark: (it: Step) => string = () => ""): readonly StepGroup[] {
  const alike = partition(steps, (it) => `${shapeOf(it)}\n${mark(it)}`).flatMap(doingTheSame);
  const groups = alike.flatMap((it) => (it.length < few ? it.map((one) => grouped([one])) : [grouped(it)]));
  const place = new Map(steps.map((it, i) => [it.id, i]));
  const first = (it: StepGroup): number => place.get(it.steps[0]?.id ?? "") ?? 0;
  return groups.sort((a, b) => first(a) - first(b));
}

// What is no value of its own for each object (a model, a pool) divides; what is (an owner, a description) does not.
function doingTheSame(alike: readonly Step[]): readonly (readonly Step[])[] {
  if (alike.length < many) return partition(alike, afters);
  const own = new Set<number>();
  alike[0]?.changes.forEach((_, i) => {
    const values = new Set(alike.map((it) => canonical(it.changes[i]?.after)));
    if (values.size > alike.length / 4) own.add(i);
  });
  const shared = (it: Step): string =>
    canonical(it.changes.flatMap((change, i) => (own.has(i) ? [] : [canonical(change.after)])));
  return partition(alike, shared).flatMap((it) => (it.length < many ? partition(it, afters) : [it]));
}

// A renamed object is shown by itself: its old name and its new one are all that there is to say.
function shapeOf(it: Step): string {
  if (it.kind === "rename") return it.id;
  const isNew = "uuid" in it && it.uuid === null;
  return [it.kind, it.section, isNew, isClearing(it), ...it.changes.map((change) => change.path)].join("\n");
}

const afters = (it: Step): string => canonical(it.changes.map((change) => canonical(change.after)));

function grouped(steps: readonly Step[]): StepGroup {
  const [first] = steps as readonly [Step, ...Step[]];
  const { kind, section } = first;
  const own = first.changes.map((_, i) => new Set(steps.map((it) => canonical(it.changes[i]?.after ?? null))).size > 1);
  const values = first.changes.map((it, i): GroupValue => ({ ...valueOf(it), own: own[i] === true }));
  if (kind !== "change" && kind !== "replace") return { kind, section, steps, same: steps, values, exceptions: [] };
  const befores = (it: Step): string =>
    canonical(it.changes.map((change, i) => (own[i] === true ? "" : canonical(change.before))));
  const [most = [], ...others] = [...partition(steps, befores)].sort((a, b) => b.length - a.length);
  const usual = most[0]?.changes ?? [];
  return {
    kind,
    section,
    steps,
    same: most,
    values: values.map((it, i) => (it.own ? it : { ...it, before: usual[i]?.before ?? null })),
    exceptions: others.map((it) => ({
      steps: it,
      values: (it[0]?.changes ?? []).flatMap((change, i) =>
        own[i] === true || canonical(change.before) === canonical(usual[i]?.before ?? null)
          ? []
          : [{ ...valueOf(change), own: false }],
      ),
    })),
  };
}

const valueOf = ({ path, label, before, after }: FieldChange): Omit<GroupValue, "own"> => ({
  path,
  label,
  before,
  after,
});

/** Lists of what has the same key, in the order of the first of each. */
function partition<T>(items: readonly T[], keyOf: (it: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const it of items) {
    const key = keyOf(it);
    addTo(byKey, key, it);
  }
  return [...byKey.values()];
}
