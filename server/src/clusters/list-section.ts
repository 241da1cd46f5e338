import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Listed, OpenCluster } from "./open-clusters.ts";
import { rowsOf } from "./rows.ts";
import type { Trouble } from "./trouble.ts";

/** Lists a whole section of a cluster; what is read is remembered. */
export async function listSection(
  open: OpenCluster,
  section: Section,
  signal: AbortSignal,
): Promise<Result<Listed, Trouble>> {
  const read = await rowsOf(open.cluster, section, undefined, signal);
  if (!read.ok) return read;
  for (const it of read.value)
    open.read.set(it.address, { ...it, fields: { ...open.read.get(it.address)?.fields, ...it.fields } });
  const listed: Listed = { objects: read.value, readAt: new Date().toISOString() };
  open.listed.set(section, listed);
  return ok(listed);
}
