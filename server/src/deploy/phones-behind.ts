import { identityOf, nameOf, type Address } from "../../../core/src/base/address.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";

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

/** Before a deploy an object still has the address it had before the plan: that address, by the one in the plan. */
export const oldAddressesIn = (plan: Plan): ReadonlyMap<Address, Address> =>
  new Map(plan.steps.flatMap((it): [Address, Address][] => (it.kind === "rename" ? [[it.address, it.from]] : [])));

/**
 * Names of the devices on which a directory number appears, as the cluster tells them; none where it does not know the
 * number. They need not be phones.
 */
export async function devicesOfLine(
  line: Address,
  cluster: Pick<Cluster, "get">,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<readonly string[], Fault>> {
  const it = await reading(() => cluster.get("lines", { identity: identityOf(line) }, signal), clock, signal);
  if (!it.ok) return it;
  const devices = it.value?.fields.associatedDevices;
  return ok(Array.isArray(devices) ? devices.filter((each) => typeof each === "string") : []);
}

/** Before a deploy an object still has the name it had before the plan: that name, by the address in the plan. */
export const oldNamesIn = (plan: Plan): ReadonlyMap<Address, string> =>
  new Map(
    plan.steps.flatMap((it): [Address, string][] => (it.kind === "rename" ? [[it.address, nameOf(it.from)]] : [])),
  );
