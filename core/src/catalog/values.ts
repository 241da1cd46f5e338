import type { JsonObject } from "../base/json.ts";

/** The name of a secret, in place of a password. Resolved only when a plan is carried out. */
export interface Secret {
  readonly secret: string;
}

/** Product-specific settings: element → text, or a map of further elements. */
export type VendorConfig = JsonObject;

/** The ICE block of a common phone profile, the enterprise phone configuration or a phone. */
export interface Ice {
  readonly enabled?: boolean | null;
  readonly defaultCandidate?: "host" | "serverReflexive" | "relayed" | null;
  readonly serverReflexiveAddress?: boolean | null;
  readonly turn?: Turn | null;
}

/** The TURN servers of an ICE block, and how to reach them. */
export interface Turn {
  readonly primary?: string | null;
  readonly secondary?: string | null;
  readonly transport?: "auto" | "udp" | "tcp" | "tls" | null;
  readonly username?: string | null;
  readonly password?: Secret | null;
}
