import { address, type Address } from "../../../core/src/base/address.ts";
import { bug } from "../../../core/src/base/bug.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { hasForm } from "../../../core/src/catalog/forms.ts";
import { fieldOf, phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import type { Fault } from "../port/cluster.ts";
import type { NameServer } from "../preflight/name-server.ts";

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
export interface Around {
  /** Domains with which users sign in, as far as they are known. */
  readonly domains: readonly string[];
  /** Addresses that the files state for names of hosts. */
  readonly addressesInFiles: (name: string) => readonly string[];
  readonly names: NameServer;
}

/** Reads what the phones of a cluster show of their part in MRA: three lists, no phone by itself. */
export async function readParticipation(
  cluster: ConnectedCluster,
  around: Around,
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
  const known = last.value.size === 0 ? ok(nobody) : await expresswayCs(cluster, around, signal);
  if (!known.ok) return known;
  const { addresses, unresolved } = known.value;
  const shown = new Map<Address, readonly Evidence[]>();
  for (const it of phones.value) {
    const { fields } = it;
    const from = last.value.get(it.name)?.toLowerCase();
    const its = evidences.filter((evidence) => {
      if (evidence === "registered") return from !== undefined && addresses.has(from);
      if (evidence === "activation") return fields.allowMraMode === true;
      if (evidence === "serviceDomain")
        return typeof fields.mraServiceDomain === "string" && fields.mraServiceDomain !== "";
      return typeof fields.phoneSecurityProfile === "string" && made.has(fields.phoneSecurityProfile);
    });
    if (its.length > 0) shown.set(it.address, its);
  }
  return ok({ phones: phones.value, shown, cores: [...addresses].sort(), unresolved });
}

const nobody = { addresses: new Set<string>(), unresolved: [] as readonly string[] };

/** An FQDN in an enterprise domain as name, and what MRA needs of a profile: encryption over TLS, or SIP OAuth. */
function isMadeForMra({ name, fields }: LiveObject, domains: readonly string[]): boolean {
  const lower = dnsName(name);
  const isFqdn = hasForm(name, "domain") && domains.some((it) => lower.endsWith(`.${dnsName(it)}`));
  const isEncrypted = fields.deviceSecurityMode === "Encrypted" && fields.transportType === "TLS";
  return isFqdn && (isEncrypted || fields.enableOAuthAuthentication === true);
}

/** The addresses from which phones outside register: those in Unified CM's own list of Expressway-Cs, and those of its names. */
async function expresswayCs(
  cluster: ConnectedCluster,
  { addressesInFiles, names }: Around,
  signal: AbortSignal,
): Promise<Result<{ readonly addresses: ReadonlySet<string>; readonly unresolved: readonly string[] }, Fault>> {
  const rows = await rowsOf(cluster, "expresswayCs", undefined, signal);
  if (!rows.ok) return rows;
  const byAddress = rows.value.filter((it) => isIp(it.name));
  const addresses = new Set(byAddress.map((it) => it.name.toLowerCase()));
  // A row by address that says whose it is stands for the row by that name, too.
  const found = new Set(byAddress.flatMap((it) => textsIn(it.fields.x509SubjectNames).map(dnsName)));
  const unresolved: string[] = [];
  const open = rows.value.filter((it) => !isIp(it.name) && !found.has(dnsName(it.name)));
  const resolved = await Promise.all(
    open.map(async ({ name }) => {
      const stated = addressesInFiles(name);
      if (stated.length > 0) return { name, its: stated };
      const asked = await names.addresses(name, signal);
      return { name, its: asked.kind === "found" ? asked.records : [] };
    }),
  );
  for (const { name, its } of resolved) {
    if (its.length === 0) unresolved.push(name);
    for (const it of its) addresses.add(it.toLowerCase());
  }
  return ok({ addresses, unresolved });
}

const textsIn = (it: unknown): readonly string[] =>
  Array.isArray(it) ? it.filter((one): one is string => typeof one === "string") : typeof it === "string" ? [it] : [];

/** Every row of a section, each once; nothing where the cluster has no such section. */
export async function rowsOf(
  cluster: ConnectedCluster,
  section: Section,
  fields: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Result<readonly LiveObject[], Fault>> {
  const rows = new Map<string, LiveObject>();
  const see = (page: readonly LiveObject[]): "more" => {
    for (const it of page) rows.set(it.uuid || it.address, it);
    return "more";
  };
  const read = await readPages(section, fields, cluster, systemClock, see, signal);
  return read.ok ? ok([...rows.values()]) : read;
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
