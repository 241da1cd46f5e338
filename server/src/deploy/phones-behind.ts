import { nameOf, type Address } from "../../../core/src/base/address.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Plan } from "../../../core/src/plan/step.ts";

/** How a phone says to what it belongs: the key that holds the name, by section. */
export const phoneKeys: Readonly<Partial<Record<Section, string>>> = {
  devicePools: "devicePool",
  phoneSecurityProfiles: "phoneSecurityProfile",
  commonPhoneProfiles: "commonPhoneProfile",
};

/** How a device pool says to what its phones belong. */
export const poolKeys: Readonly<Partial<Record<Section, string>>> = {
  regions: "region",
  dateTimeGroups: "dateTimeGroup",
  callManagerGroups: "callManagerGroup",
};

/** Before a deploy an object still has the name it had before the plan: that name, by the address in the plan. */
export const oldNamesIn = (plan: Plan): ReadonlyMap<Address, string> =>
  new Map(
    plan.steps.flatMap((it): [Address, string][] => (it.kind === "rename" ? [[it.address, nameOf(it.from)]] : [])),
  );
