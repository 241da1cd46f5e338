import assert from "node:assert/strict";
import { connect } from "../../server/src/axl/client.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { isRegistered } from "../../server/src/deploy/registrations.ts";

/** The first phone of the demo cluster that is registered, as AXL tells it. */
export async function registeredPhone({ host, user, password, caPem, state }: DemoCluster): Promise<string> {
  const cluster = connect({ host, user, password, ca: caPem });
  const all = await cluster.registrations(state.names("phones"), new AbortController().signal);
  cluster.close();
  assert.ok(all.ok);
  const phone = [...all.value.values()].find(isRegistered)?.phone;
  assert.ok(phone, "no phone is registered");
  return phone;
}

/** The device pool of a phone of the demo cluster, and a file that describes it as it is, but for SRST. */
export interface PoolOfPhone {
  readonly pool: string;
  /** What it says of SRST, and what else it may say. */
  readonly srst: string;
  readonly otherSrst: string;
  readonly file: (srst: string) => string;
}

/** Reads the pool at the demo cluster itself. */
export function poolOfPhone({ state }: DemoCluster, phone: string): PoolOfPhone {
  const pool = state.object("phones", phone)?.devicePoolName as string;
  const live = state.object("devicePools", pool)!;
  const [group, time, region] = [live.callManagerGroupName, live.dateTimeSettingName, live.regionName].map(String);
  const [srst, otherSrst] =
    live.srstName === "Disable" ? ["Disable", "Use Default Gateway"] : ["Use Default Gateway", "Disable"];
  const file = (said: string): string => `apiVersion: mra/v1
cluster: emea-prod
callManagerGroups: [{ name: ${group}, managed: false }]
dateTimeGroups: [{ name: ${time}, managed: false }]
regions: [{ name: ${region}, managed: false, mra: false }]
devicePools:
  - { name: ${pool}, callManagerGroup: ${group}, dateTimeGroup: ${time}, region: ${region}, srst: ${said}, mra: false }
phones:
  - { name: ${phone}, managed: false, mra: false }
`;
  return { pool, srst, otherSrst, file };
}
