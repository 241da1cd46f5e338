import { identityOf, nameOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { Clock } from "./clock.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";

/** Before a deploy an object still has the address it had before the plan: that address, by the one in the plan. */
export const oldAddressesIn = (plan: Plan): ReadonlyMap<Address, Address> =>
  new Map(plan.steps.flatMap((it): [Address, Address][] => (it.kind === "rename" ? [[it.address, it.from]] : [])));

/**
 * Names of the devices that an object lists under a key (a directory number those on which it appears), as the cluster
 * tells them; none where it does not know the object. They need not be phones.
 */
export async function deviceNamesOf(
  it: Address,
  key: string,
  cluster: Pick<Cluster, "get">,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<readonly string[], Fault>> {
  const identity = identityOf(it);
  const read = await reading(() => cluster.get(sectionOf(it) as Section, { identity }, signal), clock, signal);
  if (!read.ok) return read;
  const devices = read.value?.fields[key];
  return ok(Array.isArray(devices) ? devices.filter((each) => typeof each === "string") : []);
}

/** Before a deploy an object still has the name it had before the plan: that name, by the address in the plan. */
export const oldNamesIn = (plan: Plan): ReadonlyMap<Address, string> =>
  new Map(
    plan.steps.flatMap((it): [Address, string][] => (it.kind === "rename" ? [[it.address, nameOf(it.from)]] : [])),
  );
