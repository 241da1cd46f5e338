import { ok, type Result } from "../../../core/src/base/result.ts";
import { dnsName, dnsOf } from "../../../core/src/model/dns.ts";
import { coresOf } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import type { Fault } from "../port/cluster.ts";
import type { NameServer } from "../preflight/name-server.ts";
import { rowsOf } from "./rows.ts";

/** The Expressway-Cs of a cluster as addresses: phones outside register with Unified CM from there. */
export interface ExpresswayAddresses {
  /** The name of the Expressway-C (its address where it has none), by its address in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Names of Expressway-Cs that have no address as far as can be seen from here. */
  readonly unresolved: readonly string[];
}

/**
 * The addresses of Expressway-Cs: those in Unified CM's own list, and those of the names there and under
 * `expressway.cores` of the files. A name means the addresses that the files state for it, else what DNS says.
 */
export async function expresswayAddresses(
  cluster: ConnectedCluster,
  project: Project | undefined,
  names: NameServer,
  signal: AbortSignal,
): Promise<Result<ExpresswayAddresses, Fault>> {
  const rows = await rowsOf(cluster, "expresswayCs", undefined, signal);
  if (!rows.ok) return rows;
  const found = new Map<string, string>();
  const named = new Set<string>();
  for (const { name, fields } of rows.value.filter((it) => isIp(it.name))) {
    // A row by address that says whose it is stands for the row by that name, too.
    const subjects = textsIn(fields.x509SubjectNames);
    found.set(name.toLowerCase(), subjects[0] ?? name);
    for (const it of subjects) named.add(dnsName(it));
  }
  const inFiles = project === undefined ? [] : (coresOf(project)?.texts ?? []).map((it) => it.value);
  for (const it of inFiles) if (isIp(it) && !found.has(it.toLowerCase())) found.set(it.toLowerCase(), it);
  const open = new Map(
    [...rows.value.map((it) => it.name), ...inFiles]
      .filter((it) => !isIp(it) && !named.has(dnsName(it)))
      .map((it) => [dnsName(it), it]),
  );
  const stated = addressesIn(project);
  const resolved = await Promise.all(
    [...open.values()].map(async (name) => {
      const its = stated(name);
      if (its.length > 0) return { name, its };
      const asked = await names.addresses(name, signal);
      return { name, its: asked.kind === "found" ? asked.records : [] };
    }),
  );
  for (const { name, its } of resolved) for (const it of its) found.set(it.toLowerCase(), name);
  return ok({ names: found, unresolved: resolved.flatMap((it) => (it.its.length === 0 ? [it.name] : [])) });
}

/** What the files state of names of hosts, in `dns.internal`. */
function addressesIn(project: Project | undefined): (name: string) => readonly string[] {
  const records = project === undefined ? [] : (dnsOf(project, "internal")?.records ?? []);
  return (name) =>
    records.flatMap((it) => (dnsName(it.name.value) === dnsName(name) && it.address ? [it.address.value] : []));
}

const textsIn = (it: unknown): readonly string[] =>
  Array.isArray(it) ? it.filter((one): one is string => typeof one === "string") : typeof it === "string" ? [it] : [];
