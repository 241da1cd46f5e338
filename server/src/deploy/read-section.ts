import { identityOf } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { fieldsIn, isBuiltIn, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Clock } from "./clock.ts";
import { readPages } from "./pages.ts";
import type { Cluster, Fault } from "../port/cluster.ts";
import { reading } from "./retry.ts";
import { twoAtATime } from "./two-at-a-time.ts";

/**
 * Every object of a section, whole, but for those that every cluster has from the start. All or nothing. `progress` is
 * told how many have been read.
 */
export async function readSection(
  section: Section,
  version: Version,
  cluster: Cluster,
  clock: Clock,
  progress: (read: number) => void,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const schema = schemaOf(section);
  if (schema.identity.length === 0) {
    const it = await reading(() => cluster.get(section, { identity: [] }, signal), clock, signal);
    return it.ok ? ok(it.value === undefined ? [] : [it.value]) : it;
  }
  const rows = new Map<string, LiveObject>();
  const see = (page: readonly LiveObject[]): "more" => {
    for (const it of page) if (!isBuiltIn(schema, it.name)) rows.set(it.uuid, it);
    return "more";
  };
  const listed = await readPages(section, undefined, cluster, clock, see, signal);
  if (!listed.ok) return listed;
  const shown = new Set(fieldsIn(schema, version, "list").map((it) => it.key));
  const isWhole = fieldsIn(schema, version, "get").every((it) => shown.has(it.key));
  if (isWhole) {
    progress(rows.size);
    return ok([...rows.values()]);
  }
  let read = 0;
  const whole = await twoAtATime([...rows.values()], async (row) => {
    const it = await reading(
      () => cluster.get(section, { uuid: row.uuid, identity: identityOf(row.address) }, signal),
      clock,
      signal,
    );
    progress(++read);
    return it;
  });
  return whole.ok ? ok(whole.value.filter((it) => it !== undefined)) : whole;
}
