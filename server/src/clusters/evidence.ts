import { address, type Address } from "../../../core/src/base/address.ts";
import { bug } from "../../../core/src/base/bug.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { hasForm } from "../../../core/src/catalog/forms.ts";
import { fieldOf, phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import type { Fault } from "../port/cluster.ts";
import type { NameServer } from "../preflight/name-server.ts";
import { expresswayAddresses, type ExpresswayAddresses } from "./expressway-addresses.ts";
import { rowsOf } from "./rows.ts";

/**
 * By what a phone shows that it takes part in MRA, strongest first: it registered through an Expressway-C, it may onboard by
 * activation code over MRA, it has an MRA service domain; and, likely only, its security profile is one made for MRA.
 */
export const evidences = ["registered", "activation", "serviceDomain", "profile"] as const;
export type Evidence = (typeof evidences)[number];

/** What the phones of a cluster show. */
export interface Participation {
  /** Rows of all phones: their names, pools, profiles, owners. */
  readonly phones: readonly LiveObject[];
  /** What each phone shows that shows anything. */
  readonly shown: ReadonlyMap<Address, readonly Evidence[]>;
  /** Addresses of Expressway-C that were looked for. */
  readonly cores: readonly string[];
  /** Names of Expressway-Cs that have no address as far as can be seen from here. */
  readonly unresolved: readonly string[];
}

/** What is known beside the cluster. */
export interface EvidenceContext {
  /** Domains with which users sign in, as far as they are known. */
  readonly domains: readonly string[];
  readonly project: Project | undefined;
  readonly names: NameServer;
}

/** Reads what the phones of a cluster show of their part in MRA: three lists, no phone by itself. */
export async function readParticipation(
  cluster: ConnectedCluster,
  around: EvidenceContext,
  signal: AbortSignal,
): Promise<Result<Participation, Fault>> {
  const profiles = await rowsOf(cluster, "phoneSecurityProfiles", undefined, signal);
  if (!profiles.ok) return profiles;
  const made = new Set(profiles.value.filter((it) => isMadeForMra(it, around.domains)).map((it) => it.name));
  const keys = ["devicePool", "phoneSecurityProfile", "ownerUser", "mraServiceDomain", "allowMraMode"];
  const phones = await rowsOf(cluster, phoneSection, keys, signal);
  if (!phones.ok) return phones;
  const last = await cluster.lastAddresses(signal);
  if (!last.ok) return last;
  const known =
    last.value.size === 0
      ? ok<ExpresswayAddresses>({ names: new Map(), unresolved: [] })
      : await expresswayAddresses(cluster, around.project, around.names, signal);
  if (!known.ok) return known;
  const { names, unresolved } = known.value;
  const shown = new Map<Address, readonly Evidence[]>();
  for (const it of phones.value) {
    const { fields } = it;
    const from = last.value.get(it.name)?.toLowerCase();
    const its = evidences.filter((evidence) => {
      if (evidence === "registered") return from !== undefined && names.has(from);
      if (evidence === "activation") return fields.allowMraMode === true;
      if (evidence === "serviceDomain")
        return typeof fields.mraServiceDomain === "string" && fields.mraServiceDomain !== "";
      return typeof fields.phoneSecurityProfile === "string" && made.has(fields.phoneSecurityProfile);
    });
    if (its.length > 0) shown.set(it.address, its);
  }
  return ok({ phones: phones.value, shown, cores: [...names.keys()].sort(), unresolved });
}

/** An FQDN in an enterprise domain as name, and what MRA needs of a profile: encryption over TLS, or SIP OAuth. */
function isMadeForMra({ name, fields }: LiveObject, domains: readonly string[]): boolean {
  const lower = dnsName(name);
  const isFqdn = hasForm(name, "domain") && domains.some((it) => lower.endsWith(`.${dnsName(it)}`));
  const isEncrypted = fields.deviceSecurityMode === "Encrypted" && fields.transportType === "TLS";
  return isFqdn && (isEncrypted || fields.enableOAuthAuthentication === true);
}

/** The key of a phone's owner, and the section of owners. */
const ownerKey = "ownerUser";
const ownerType = fieldOf(schemaOf(phoneSection), ownerKey)?.type;
export const ownerSection = ownerType?.kind === "reference" ? ownerType.to : bug("phones have no owner");

/** The address of the user who owns a phone. */
export function ownerOf({ fields }: LiveObject): Address | undefined {
  const owner = fields[ownerKey];
  return typeof owner === "string" && owner !== "" ? address(ownerSection, owner) : undefined;
}
