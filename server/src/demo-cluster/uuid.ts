import { createHash } from "node:crypto";

/**
 * The uuid of the n-th object that the cluster ever had: equal starts give equal uuids, as tests and pictures need it.
 * Lower case, without braces, of version 4 by its looks.
 */
export function uuidAt(type: string, serial: number): string {
  const hex = createHash("md5").update(`${type} ${serial}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A uuid for what has none of its own in the store: the same text gives the same uuid. */
export const uuidFrom = (text: string): string => uuidAt(text, 0);

/** The bare form of whatever a client sends: braces and case do not matter. */
export const bareUuid = (it: string): string =>
  it
    .trim()
    .replace(/^\{(.*)\}$/, "$1")
    .toLowerCase();
