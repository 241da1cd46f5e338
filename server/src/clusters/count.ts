import { ok, type Result } from "../../../core/src/base/result.ts";
import { objectSchema } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import type { ListQuery } from "../port/cluster.ts";
import { wildcards, type Filter } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { noSection, type Trouble } from "./trouble.ts";

/**
 * How many objects a section has, by a filter. AXL has no operation that counts: names alone are read, 1,000 a request, and
 * one that comes twice counts once.
 */
export async function countObjects(
  { cluster }: OpenCluster,
  { section, filter, most = Infinity }: { readonly section: string; readonly filter?: Filter; readonly most?: number },
  signal: AbortSignal,
): Promise<Result<number, Trouble>> {
  const schema = objectSchema(section);
  if (schema === undefined) return noSection(section);
  if (schema.identity.length === 0) return ok(1);
  const seen = new Set<string>();
  const list = (of: Section, query: ListQuery, by: AbortSignal): ReturnType<typeof cluster.list> =>
    cluster.list(of, { ...query, ...(filter && { filter: wildcards(filter) }) }, by);
  const read = await readPages(
    schema.section as Section,
    [],
    { list },
    systemClock,
    (rows) => {
      for (const it of rows) seen.add(it.uuid || it.address);
      return seen.size < most ? "more" : "enough";
    },
    signal,
  );
  return read.ok ? ok(Math.min(seen.size, most)) : read;
}
