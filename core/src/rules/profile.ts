import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { isExpresswayFqdn, isFqdn, isInDomain } from "./fqdn.ts";
import type { Project } from "../model/project.ts";

type Profile = ConfigObject<"phoneSecurityProfiles">;

/** Whether phones of a profile register with OAuth tokens in place of certificates. */
export const usesOAuth = (profile: Profile): boolean => valueOf(profile, "enableOAuthAuthentication")?.value === true;

/** Whether a profile is Encrypted over TLS, as MRA needs it. */
export const isEncryptedTls = (profile: Profile): boolean =>
  valueOf(profile, "deviceSecurityMode")?.value === "Encrypted" && valueOf(profile, "transportType")?.value === "TLS";

/** Whether a profile's name has nothing wrong with it by MRA033, MRA034 and MRA102. */
export function hasGoodName(name: string, project: Project): boolean {
  const domains = project.definition?.enterpriseDomains ?? [];
  return isFqdn(name) && (domains.length === 0 || isInDomain(name, domains)) && isExpresswayFqdn(name);
}

/** Whether a model is Jabber on a phone or tablet: TCT, BOT or TAB. */
export const isMobileJabber = (model: string): boolean =>
  ["TCT", "BOT", "TAB"].includes(modelOf(model)?.namePrefix ?? "");

/** Whether a model is a desk phone of the 7800 or 8800 series. */
export const isDeskPhone = (model: string): boolean => ["7800", "8800"].includes(modelOf(model)?.family ?? "");

/** The models for which Unified CM has a profile type with SIP OAuth (Feature Configuration Guide, "SIP OAuth Mode"). */
const oauthModels: ReadonlySet<string> = new Set([
  "Cisco Dual Mode for iPhone",
  "Cisco Dual Mode for Android",
  "Cisco Unified Client Services Framework",
  "Cisco Jabber for Tablet",
  "Universal Device Template",
  ...["7811", "7821", "7832", "7841", "7861"].map((it) => `Cisco ${it}`),
  ...["8811", "8832", "8832NR", "8841", "8845", "8851", "8851NR", "8861", "8865", "8865NR", "8875", "8875NR"].map(
    (it) => `Cisco ${it}`,
  ),
  ...["9841", "9851", "9861", "9861NR", "9871", "9871NR"].map((it) => `Cisco ${it}`),
]);

/** Whether a model can use SIP OAuth; undefined for a model that is not known here. */
export function canOAuth(model: string): boolean | undefined {
  if (oauthModels.has(model)) return true;
  return modelOf(model) === undefined ? undefined : false;
}
