import type { Address } from "../../../core/src/base/address.ts";
import type { Text } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import { compared } from "../../../core/src/plan/look.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { labelOf, enumerated } from "../../../core/src/plan/words.ts";
import type { PastDeployment } from "./history.ts";

/** What somebody else changed since a deployment, and loses when that is undone. */
export interface Lost {
  readonly address: Address;
  /** `Device pool DP-MRA (Region)`. */
  readonly label: Text;
  /** `Region`. */
  readonly fields: Text;
}

/**
 * Objects that a plan brings back and that are not as the deployment left them: somebody changed them since. Each with the
 * values, `Device pool DP-MRA (Region)`. What later deployments of our own wrote is left out.
 */
export function changedOutside(one: PastDeployment, plan: Plan, later: ReadonlySet<Address>): readonly Lost[] {
  const left = new Map(one.writes.map((it) => [it.address, it.left]));
  return plan.steps.flatMap((step) => {
    if ((step.kind !== "change" && step.kind !== "remove") || step.before === null || later.has(step.address))
      return [];
    const stated = left.get(step.address);
    if (stated === undefined) return [];
    const schema = schemaOf(step.section);
    const known = Object.fromEntries(
      Object.entries(compared(schema, stated, plan.schema)).filter(([key]) => key in (step.before ?? {})),
    );
    const changes = changesBetween(known, step.before, schema.fields);
    if (changes.length === 0) return [];
    const [object, fields] = [labelOf(step.address), enumerated(changes.map((it) => it.label))];
    const label = { en: `${object.en} (${fields.en})`, ko: `${object.ko}(${fields.ko})` };
    return [{ address: step.address, label, fields }];
  });
}
