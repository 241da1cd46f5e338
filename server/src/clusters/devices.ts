import { ok, type Result } from "../../../core/src/base/result.ts";
import { phoneSection } from "../../../core/src/catalog/catalog.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import { ownerOf } from "./evidence.ts";
import { readWhole, type Ref } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";
import type { Trouble } from "./trouble.ts";

/** The phones of a user. */
export interface Devices {
  readonly phones: readonly LiveObject[];
  /** Not all phones of the cluster were looked at for their owner. */
  readonly more: boolean;
}

/** So many phones are looked at: AXL does not search them by owner. */
const mostLookedAt = 3_000;

/** The phones that a user controls, and those that the user owns, by name. */
export async function readDevices(
  open: OpenCluster,
  user: Ref,
  signal: AbortSignal,
): Promise<Result<Devices, Trouble>> {
  const whole = await readWhole(open, user, signal);
  if (!whole.ok) return whole;
  const controlled = new Set(textsIn(whole.value.fields.associatedDevices));
  const found = new Map<string, LiveObject>();
  let looked = 0;
  const see = (rows: readonly LiveObject[]): "more" | "enough" => {
    looked += rows.length;
    for (const it of rows) if (controlled.has(it.name) || ownerOf(it) === whole.value.address) found.set(it.name, it);
    return looked >= mostLookedAt ? "enough" : "more";
  };
  const read = await readPages(phoneSection, undefined, open.cluster, systemClock, see, signal);
  if (!read.ok) return read;
  const more = looked >= mostLookedAt;
  for (const name of more ? controlled : []) {
    if (found.has(name)) continue;
    const one = await open.cluster.get(phoneSection, { identity: [name] }, signal);
    if (!one.ok) return one;
    if (one.value !== undefined) found.set(name, one.value);
  }
  const phones = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const it of phones)
    open.read.set(it.address, { ...it, fields: { ...open.read.get(it.address)?.fields, ...it.fields } });
  return ok({ phones, more });
}

const textsIn = (it: unknown): readonly string[] =>
  Array.isArray(it) ? it.filter((one): one is string => typeof one === "string") : [];
