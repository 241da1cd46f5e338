import { dnsName } from "../../../core/src/model/dns.ts";
import { isLoopback, hostPlaceOf } from "../axl/transport-place.ts";
import type { HostAddress } from "./address.ts";

/** Nobody listens there. */
const nowhere: HostAddress = { address: "127.0.0.1", port: 1 };

/**
 * Where hosts are reached that the demo plays on this computer. The addresses of its example are somebody else's in real
 * networks: a place that is not played is not there, and one that is said to be elsewhere than on loopback neither.
 */
export const playedAt =
  (places: Readonly<Record<string, string>>) =>
  (host: string, port: number): HostAddress | undefined => {
    if (isLoopback(host)) return undefined;
    const key = `${dnsName(host)}:${port}`;
    const at = Object.hasOwn(places, key) ? hostPlaceOf(places[key] ?? "") : undefined;
    return at !== undefined && isLoopback(at.host) ? { address: at.host, port: at.port } : nowhere;
  };
