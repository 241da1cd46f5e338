import type { Call, ClusterCore, Reply } from "./cluster.ts";
import { listObjects } from "./list.ts";
import { isRow, type Row } from "./row.ts";
import type { Type } from "./shape.ts";
import { nameOf } from "./store.ts";

/** A follow-up of a phone or of what phones refer to: those that were registered no longer are. */
export function unregister(cluster: ClusterCore, target: Row, which: "all" | "those that get lost"): void {
  for (const it of [...cluster.store.rows("RegistrationDynamic")]) {
    const { device, risStatus } = it.fields;
    if (!isRow(device) || risStatus !== "Registered") continue;
    if (which !== "all" && !cluster.registrations.lost.has(nameOf(device))) continue;
    if (device !== target && !refersTo(device, target)) continue;
    cluster.store.replace(it, { ...it.fields, risStatus: "Unregistered" }, []);
    cluster.registrations.away.add(it.uuid);
  }
}

/** Whether a device names an object, or its device pool does. */
function refersTo({ fields }: Row, target: Row): boolean {
  const pool = fields.devicePoolName;
  return [fields, ...(isRow(pool) ? [pool.fields] : [])].some((it) => Object.values(it).includes(target));
}

/** listRegistrationDynamic: whoever looks sees a reset phone as lost once, and after that it is back. */
export function listRegistrations(call: Call, type: Type): Reply {
  const reply = listObjects(call, type);
  const { store, registrations } = call.cluster;
  for (const uuid of [...registrations.away]) {
    const row = store.byUuid(uuid);
    const device = row?.fields.device;
    if (row && isRow(device) && registrations.lost.has(nameOf(device))) continue;
    registrations.away.delete(uuid);
    if (row) store.replace(row, { ...row.fields, risStatus: "Registered" }, []);
  }
  return reply;
}
