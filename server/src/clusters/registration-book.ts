import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { systemClock } from "../deploy/clock.ts";
import { reading } from "../deploy/retry.ts";
import type { Fault, LocatedRegistration } from "../port/cluster.ts";
import { nameServer, type NameServer } from "../preflight/name-server.ts";
import { expresswayAddresses, type ExpresswayAddresses } from "./expressway-addresses.ts";

/** Where a phone's registration is looked up: a cluster, and what the files say of its Expressways. */
export interface RegistrationSource {
  readonly cluster: ConnectedCluster;
  readonly project: Project | undefined;
}

/** What was read. */
export interface RegistrationReading {
  /** By name; a phone that is missing is not known to Unified CM. */
  readonly phones: ReadonlyMap<string, LocatedRegistration>;
  /** Names of Expressway-Cs without an address: who registers through them is not known. */
  readonly unresolved: readonly string[];
}

/** What was read of the phones of clusters, until they are asked for anew. Reads only when somebody asks. */
export interface RegistrationBook {
  read(
    of: RegistrationSource,
    phones: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<RegistrationReading, Fault>>;
  /** The addresses of Expressway-Cs, as they were a few minutes ago at most. */
  addresses(of: RegistrationSource, signal: AbortSignal): Promise<Result<ExpresswayAddresses, Fault>>;
  /** What was read last of a phone; nothing is read for it. */
  last(cluster: ConnectedCluster, phone: string): LastRead | undefined;
}

/** What was read of a phone: undefined where Unified CM did not know it. */
export interface LastRead {
  readonly is: LocatedRegistration | undefined;
  readonly at: Date;
}

/** Addresses of Expressway-Cs are taken as they were for so long. */
const addressesLastMs = 10 * 60_000;

/** Nothing was read yet. */
export function openRegistrationBook(names: NameServer = nameServer([])): RegistrationBook {
  const addresses = new WeakMap<ConnectedCluster, { readonly at: number; readonly are: ExpresswayAddresses }>();
  const pages = new WeakMap<ConnectedCluster, Map<string, LastRead>>();
  const addressesOf = async (
    { cluster, project }: RegistrationSource,
    signal: AbortSignal,
  ): Promise<Result<ExpresswayAddresses, Fault>> => {
    const known = addresses.get(cluster);
    if (known !== undefined && performance.now() - known.at < addressesLastMs) return ok(known.are);
    const read = await expresswayAddresses(cluster, project, names, signal);
    if (read.ok) addresses.set(cluster, { at: performance.now(), are: read.value });
    return read;
  };
  return {
    addresses: addressesOf,
    async read(of, phones, signal) {
      const registrations = await reading(() => of.cluster.registrations(phones, signal), systemClock, signal);
      if (!registrations.ok) return registrations;
      const known = registrations.value.size === 0 ? ok(nowhere) : await addressesOf(of, signal);
      if (signal.aborted) return fail({ kind: "cancelled" });
      if (!known.ok) return known;
      const located = new Map<string, LocatedRegistration>();
      for (const [phone, it] of registrations.value)
        located.set(phone, { ...it, expressway: known.value.names.get(it.address.toLowerCase()) });
      const page = pages.get(of.cluster) ?? new Map<string, LastRead>();
      pages.set(of.cluster, page);
      for (const phone of phones) page.set(phone, { is: located.get(phone), at: systemClock.now() });
      return ok({ phones: located, unresolved: known.value.unresolved });
    },
    last: (cluster, phone) => pages.get(cluster)?.get(phone),
  };
}

const nowhere: ExpresswayAddresses = { names: new Map(), unresolved: [] };
