import assert from "node:assert/strict";
import { connect } from "../../server/src/axl/client.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { isRegistered } from "../../server/src/deploy/registrations.ts";

/** Device pools of the demo cluster's standard seed, in the order in which waves take them; phones of the second come through Expressway. */
export const threePools = ["DP-BER", "DP-HOME", "DP-LON"] as const;

/** A phone of the second of them that is registered, as AXL tells it. */
export async function phoneOfSecondPool({ host, user, password, caPem, state }: DemoCluster): Promise<string> {
  const cluster = connect({ host, user, password, ca: caPem });
  const names = state.names("phones").filter((it) => state.object("phones", it)?.devicePoolName === threePools[1]);
  const all = await cluster.registrations(names, new AbortController().signal);
  cluster.close();
  assert.ok(all.ok);
  const phone = [...all.value.values()].find(isRegistered)?.phone;
  assert.ok(phone, "no phone is registered");
  return phone;
}

/** The three pools as they are, but for SRST, and a phone that is not managed. */
export function threePoolsText({ state }: DemoCluster, phone: string): string {
  const found = threePools.map((name) => ({ name, it: state.object("devicePools", name) as Record<string, string> }));
  const names = (key: string): string =>
    [...new Set(found.map(({ it }) => it[key]))]
      .map((it) => `  - { name: ${it}, managed: false, mra: false }\n`)
      .join("");
  const described = found.map(({ name, it }) => {
    const srst = it.srstName === "Disable" ? "Use Default Gateway" : "Disable";
    return `  - { name: ${name}, callManagerGroup: ${it.callManagerGroupName}, dateTimeGroup: ${it.dateTimeSettingName}, region: ${it.regionName}, srst: ${srst}, mra: false }\n`;
  });
  return `apiVersion: mra/v1
cluster: emea-prod
callManagerGroups:
${names("callManagerGroupName")}dateTimeGroups:
${names("dateTimeSettingName")}regions:
${names("regionName")}devicePools:
${described.join("")}phones:
  - { name: ${phone}, managed: false, mra: false }
`;
}
