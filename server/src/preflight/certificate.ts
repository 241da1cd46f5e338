import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { dnsName } from "../../../core/src/model/dns.ts";
import type { Presented } from "./presented.ts";

/** The names for which a certificate stands: its alternative names, and its common name where it has none. */
export function namesIn(it: X509Certificate): readonly string[] {
  const names = (it.subjectAltName ?? "").split(", ").flatMap((part) => {
    const [, name] = /^(?:DNS|IP Address):"?([^"]+)"?$/.exec(part) ?? [];
    return name === undefined ? [] : [dnsName(name)];
  });
  return names.length > 0 ? names : commonName(it.subject).map(dnsName);
}

/** Whether a certificate stands for a host; `*.example.com` stands for one label. */
export const isFor = (it: X509Certificate, host: string): boolean =>
  isIP(host) === 0 ? it.checkHost(host, { subject: "default" }) !== undefined : it.checkIP(host) !== undefined;

/** Whether it vouches for itself: no authority signed it, whatever it says its key may be used for. */
export const isSelfSigned = (it: X509Certificate): boolean => it.issuer === it.subject && it.verify(it.publicKey);

/** The name of the authority that stands highest in what was presented: the issuer of the last certificate. */
export function authorityOf({ leaf, chain }: Presented): string {
  return issuerOf(chain.at(-1) ?? leaf);
}

/** The common names of everyone who vouches for the certificate, as far as it was presented. */
export const issuerNamesOf = ({ chain }: Presented): readonly string[] => [
  ...new Set(chain.flatMap((it) => commonName(it.issuer))),
];

/** The OIDs of what it may be used for; undefined: for everything. */
export const usesOf = (it: X509Certificate): readonly string[] | undefined => it.keyUsage; // undefined, whatever its type says

export const serverAuth = "1.3.6.1.5.5.7.3.1";
export const clientAuth = "1.3.6.1.5.5.7.3.2";

/** Whether the chain leads to one of these certificates, or ends in one. */
export function chainLeadsTo({ leaf, chain }: Presented, roots: readonly X509Certificate[]): boolean {
  const last = chain.at(-1) ?? leaf;
  return roots.some(
    (root) => root.fingerprint256 === last.fingerprint256 || (last.checkIssued(root) && last.verify(root.publicKey)),
  );
}

/** The common name of its subject; undefined where it has none. */
export const commonNameOf = (it: X509Certificate): string | undefined => commonName(it.subject)[0];

/** Who signed it, by common name. */
export const issuerOf = (it: X509Certificate): string => commonName(it.issuer)[0] ?? it.issuer.replaceAll("\n", ", ");

const commonName = (name: string): readonly string[] =>
  name.split("\n").flatMap((it) => (it.startsWith("CN=") ? [it.slice(3)] : []));
