import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import type { Fault } from "../port/cluster.ts";

/** Every row of a section, each once; nothing where the cluster has no such section. */
export async function rowsOf(
  cluster: ConnectedCluster,
  section: Section,
  fields: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const rows = new Map<string, LiveObject>();
  const see = (page: readonly LiveObject[]): "more" => {
    for (const it of page) rows.set(it.uuid || it.address, it);
    return "more";
  };
  const read = await readPages(section, fields, cluster, systemClock, see, signal);
  return read.ok ? ok([...rows.values()]) : read;
}
