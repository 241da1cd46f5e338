import { dnsName, isSameName, type DnsRecord } from "../model/dns.ts";
import { domainOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";

/** The Expressway-E to which a name leads, and by what: its own name, a CNAME record, a common address, or a name like its own in another domain. */
export interface EdgeBehind {
  readonly edge: string;
  readonly by: "own" | "cname" | "address" | "likeness";
}

/**
 * The Expressway-E to which a name leads in the public DNS, as far as the files state it; undefined where it leads to
 * none of them.
 */
export function edgeBehind(
  target: string,
  edges: readonly string[],
  records: readonly DnsRecord[],
): EdgeBehind | undefined {
  const addresses = addressesOf(target, records);
  const last = canonical(target, records);
  const [label] = dnsName(target).split(".");
  const ways: readonly (readonly [EdgeBehind["by"], (edge: string) => boolean])[] = [
    ["own", (it) => isSameHost(target, it) || (isIp(it) && addresses.includes(it))],
    ["cname", (it) => last !== target && isSameHost(last, it)],
    ["address", (it) => addressesOf(it, records).some((address) => addresses.includes(address))],
    ["likeness", (it) => !isIp(it) && dnsName(it).split(".")[0] === label],
  ];
  for (const [by, fits] of ways) {
    const edge = edges.find(fits);
    if (edge !== undefined) return { edge, by };
  }
  return undefined;
}

/** Whether two names are in the same domain; a bare one may be in any. */
export function isSameDomain(a: string, b: string): boolean {
  const [one, other] = [domainOf(dnsName(a)), domainOf(dnsName(b))];
  return one === undefined || other === undefined || one === other || isIp(a) || isIp(b);
}

const isSameHost = (target: string, edge: string): boolean =>
  isSameName(target, edge) || (!edge.includes(".") && dnsName(target).startsWith(`${dnsName(edge)}.`));

// The name at the end of CNAME records; the count ends a circle.
function canonical(name: string, records: readonly DnsRecord[], left = 8): string {
  const next = records.find((it) => it.type === "CNAME" && isSameName(it.name.value, name))?.target?.value;
  return next === undefined || left === 0 ? name : canonical(next, records, left - 1);
}

const addressesOf = (name: string, records: readonly DnsRecord[]): readonly string[] => {
  const last = canonical(name, records);
  return records.flatMap((it) =>
    (it.type === "A" || it.type === "AAAA") && isSameName(it.name.value, last) ? (it.address?.value ?? []) : [],
  );
};
