import type { LocatedRegistration } from "../port/cluster.ts";

/** How a phone stands, in the four words that lists, filters and counts have. */
export const phoneStands = ["registered", "expressway", "unregistered", "unknown"] as const;
export type PhoneStand = (typeof phoneStands)[number];

/** `registered`: not known to come through an Expressway. `unknown`: Unified CM does not tell. */
export function phoneStand(it: LocatedRegistration | undefined): PhoneStand {
  if (it === undefined || it.state === "" || it.state === "Unknown") return "unknown";
  if (it.state !== "Registered" && it.state !== "Partial Registered") return "unregistered";
  return it.expressway === undefined ? "registered" : "expressway";
}
