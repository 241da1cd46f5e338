import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { usesOAuth } from "./profile.ts";

type Profile = ConfigObject<"phoneSecurityProfiles">;

/**
 * How phones of a profile go from Expressway-C to Unified CM. `oauth`: over TLS, with a token; Unified CM compares the
 * certificate of Expressway-C with its list of Expressway-Cs (TAC 215572). `certificate`: over TLS, and Unified CM looks for
 * the profile's name in that certificate. `tcp`: in a cluster that is not in mixed mode and has no SIP OAuth, whatever the
 * profile says; Unified CM downgrades an Encrypted profile (TAC 213872, MRA guide X12.5).
 */
export type Leg = "oauth" | "certificate" | "tcp";

/** How phones of a profile go from Expressway-C to Unified CM; where the files do not state the cluster's modes, as for a mixed one. */
export function legOf(profile: Profile, project: Project): Leg {
  if (usesOAuth(profile) && project.definition?.sipOAuth !== false) return "oauth";
  return isWithoutTls(project) ? "tcp" : "certificate";
}

/** Whether a cluster is stated not to be in mixed mode. */
export const isNonSecure = (project: Project): boolean => project.definition?.securityMode === "nonSecure";

/** Whether a cluster has neither mixed mode nor SIP OAuth, so that nothing is encrypted between Expressway-C and Unified CM. */
export const isWithoutTls = (project: Project): boolean =>
  isNonSecure(project) && project.definition?.sipOAuth !== true;

/** Whether a profile is one of Cisco's own, which the files only refer to. */
export const isStandardProfile = (profile: Profile): boolean =>
  !profile.managed && isBuiltIn(schemaOf("phoneSecurityProfiles"), profile.name);

/** Whether a profile is for SCCP phones: none of them works over MRA, whatever else it says. */
export const isSccp = (profile: Profile): boolean => valueOf(profile, "protocol")?.value === "SCCP";

/** Whether anybody looks at a profile's name: Unified CM does, in the certificate of Expressway-C, where phones use TLS without a token. */
export const isNameChecked = (profile: Profile, project: Project): boolean =>
  legOf(profile, project) === "certificate" && !isSccp(profile);
