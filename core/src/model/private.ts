import { isIp, isIpv4 } from "./ip.ts";

/**
 * Top-level domains that the public DNS does not have, so that nobody outside resolves a name in them and no public CA
 * signs one: those reserved for private use (RFC 6761, 6762, 8375; ICANN's .internal) and those that networks use anyway
 * (RFC 6762, appendix G).
 */
const privateSuffixes = [
  "local",
  "localdomain",
  "localhost",
  "lan",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "home.arpa",
  "invalid",
  "test",
];

/** Whether a domain or host name exists inside a network only, by its ending: `corp.local`. A bare host name is another matter. */
export function isPrivateDomain(name: string): boolean {
  const lower = name.trim().toLowerCase().replace(/\.$/, "");
  return privateSuffixes.some((it) => lower === it || lower.endsWith(`.${it}`));
}

/** Whether an address cannot be reached from the internet: private, shared (RFC 6598), link-local or loopback. */
export function isPrivateAddress(address: string): boolean {
  if (!isIp(address)) return false;
  if (!isIpv4(address)) return /^(f[cd]|fe[89ab]|::1$)/i.test(address);
  const [a, b] = address.split(".").map(Number) as [number, number];
  return (
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127)
  );
}

/** Whether a public CA signs no certificate for a name: a private address or domain, or a bare host name. */
export const isPrivateName = (name: string): boolean =>
  isPrivateAddress(name) || (!isIp(name) && (!name.includes(".") || isPrivateDomain(name)));
