import { ok, type Result } from "../../../core/src/base/result.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { iceKeys } from "../axl/ice-map.ts";
import type { Fault } from "../port/cluster.ts";
import type { Diagnosis } from "../preflight/doctor-report.ts";
import { differences } from "../preflight/doctor-texts.ts";

/** Looks, with some twenty requests that only read. Nothing of it is kept or sent anywhere. */
export async function diagnose(cluster: ConnectedCluster, signal: AbortSignal): Promise<Result<Diagnosis, Fault>> {
  const identity = await cluster.identify(signal);
  if (!identity.ok) return identity;
  const seen = await cluster.observe(signal);
  if (!seen.ok) return seen;
  const { observations, samples } = seen.value;
  const ice = Object.keys(identity.value.ice ?? {}).length;
  return ok({
    schema: identity.value.schema,
    observations,
    ice: [ice, iceKeys.length],
    differs: differences.filter((it) => it.differs({ ...observations, ice })),
    samples,
  });
}
