import type { Call, ClusterCore, Reply } from "./cluster.ts";
import { listObjects } from "./list.ts";
import { isRow, type Row } from "./row.ts";
import type { Type } from "./shape.ts";
import { nameOf } from "./store.ts";

/** A follow-up of a phone or of what phones refer to: those that were registered no longer are. */
export function unregister(cluster: ClusterCore, target: Row, which: "all" | "those that get lost"): void {
  for (const it of [...cluster.store.rows("RegistrationDynamic")]) {
    const { device, risStatus } = it.fields;
    // Releases before 12.5 keep no state beside it: RISPort70 alone tells it.
    if (!isRow(device) || (risStatus ?? "Registered") !== "Registered") continue;
    if (which !== "all" && !cluster.registrations.lost.has(nameOf(device))) continue;
    if (device !== target && !refersTo(device, target)) continue;
    cluster.store.replace(it, { ...it.fields, risStatus: "Unregistered", lastSeen: nowSeconds() }, []);
    cluster.registrations.away.add(it.uuid);
  }
}

/** Whether a device names an object, or its device pool does. */
function refersTo({ fields }: Row, target: Row): boolean {
  const pool = fields.devicePoolName;
  return [fields, ...(isRow(pool) ? [pool.fields] : [])].some((it) => Object.values(it).includes(target));
}

/** listRegistrationDynamic. */
export function listRegistrations(call: Call, type: Type): Reply {
  const reply = listObjects(call, type);
  asRead(call.cluster);
  return reply;
}

/** Every registration that the cluster knows. */
export const registrationRows = ({ store }: ClusterCore): readonly Row[] => [...store.rows("RegistrationDynamic")];

/** Somebody has looked: a reset phone is seen as lost once, and after that it is back. */
export function asRead({ store, registrations }: ClusterCore): void {
  for (const uuid of [...registrations.away]) {
    const row = store.byUuid(uuid);
    const device = row?.fields.device;
    if (row && isRow(device) && registrations.lost.has(nameOf(device))) continue;
    registrations.away.delete(uuid);
    if (row) store.replace(row, { ...row.fields, risStatus: "Registered", lastSeen: nowSeconds() }, []);
  }
}

/** As Unified CM stamps it: seconds since 1970. */
export const nowSeconds = (): string => String(Math.floor(Date.now() / 1000));
