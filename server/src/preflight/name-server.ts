import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";

/** What DNS says: records, that there are none, or that it could not be asked (`code` is Node's: `ETIMEOUT`). */
export type Records<T> =
  | { readonly kind: "found"; readonly records: readonly T[] }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly code: string };

export interface SrvRecord {
  readonly target: string;
  readonly port: number;
}

/** A side of DNS. Each question is asked anew. */
export interface NameServer {
  /** Its addresses, for messages; empty: what this computer uses. */
  readonly servers: readonly string[];
  srv(name: string, signal: AbortSignal): Promise<Records<SrvRecord>>;
  /** IPv4 and IPv6 addresses. */
  addresses(name: string, signal: AbortSignal): Promise<Records<string>>;
  /** The names of an address. */
  names(address: string, signal: AbortSignal): Promise<Records<string>>;
}

/** Whether a text names a resolver: an address, with or without a port. */
export const isNameServer = (text: string): boolean =>
  isIP(text) !== 0 || /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):\d{1,5}$/.test(text);

/** The resolvers at those addresses (`10.0.0.53`, `127.0.0.1:5353`); without any, those of this computer. */
export function nameServer(servers: readonly string[]): NameServer {
  const ask = async <T>(
    question: (it: Resolver) => Promise<readonly T[]>,
    signal: AbortSignal,
  ): Promise<Records<T>> => {
    // One for each question: cancelling cancels all that a resolver was asked.
    const resolver = new Resolver({ timeout: 2_000, tries: 2 });
    if (servers.length > 0) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      const records = await question(resolver);
      return records.length > 0 ? { kind: "found", records } : { kind: "none" };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
      return code === "ENOTFOUND" || code === "ENODATA" ? { kind: "none" } : { kind: "failed", code };
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
  return {
    servers,
    srv: (name, signal) =>
      ask(async (it) => (await it.resolveSrv(name)).map(({ name: target, port }) => ({ target, port })), signal),
    async addresses(name, signal) {
      const both = await Promise.all([ask((it) => it.resolve4(name), signal), ask((it) => it.resolve6(name), signal)]);
      const records = both.flatMap((it) => (it.kind === "found" ? it.records : []));
      if (records.length > 0) return { kind: "found", records };
      return both.find((it) => it.kind === "failed") ?? { kind: "none" };
    },
    names: (address, signal) => ask((it) => it.reverse(address), signal),
  };
}
