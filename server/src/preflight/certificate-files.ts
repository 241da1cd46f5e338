import { X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import { chainLeadsTo } from "./certificate.ts";
import type { Presented } from "./presented.ts";

/** What a file of certificates holds, in its order. */
export interface CertificatesRead {
  /** Undefined stands for one that is damaged. */
  readonly certificates: readonly (X509Certificate | undefined)[];
  /** It holds more than are read. */
  readonly isCut: boolean;
}

/** A trusted CA list holds some hundred at most. */
const mostCertificates = 1000;

/** Reads the certificates of a text; whatever stands around them is passed over. */
export function certificatesInText(text: string): CertificatesRead {
  const blocks = text.split("-----BEGIN CERTIFICATE-----").slice(1);
  const certificates = blocks.slice(0, mostCertificates).map((it) => {
    const [body = "", ...rest] = it.split("-----END CERTIFICATE-----");
    return rest.length === 0 ? undefined : certificateFrom(body);
  });
  return { certificates, isCut: blocks.length > mostCertificates };
}

function certificateFrom(body: string): X509Certificate | undefined {
  try {
    return new X509Certificate(`-----BEGIN CERTIFICATE-----\n${body.trim()}\n-----END CERTIFICATE-----\n`);
  } catch {
    return undefined; // damaged: whoever asked tells of it
  }
}

/** Whether all of them lead, over some others, to an authority that Node.js knows. */
export function areOfPublicCa(leaves: readonly X509Certificate[], others: readonly X509Certificate[]): boolean {
  const roots = rootCertificates.map((it) => new X509Certificate(it));
  return leaves.every((it) => chainLeadsTo(chainOf(it, others), roots));
}

/** A certificate with those of some others that vouch for it, as a host would present them. */
function chainOf(leaf: X509Certificate, others: readonly X509Certificate[]): Presented {
  const chain = [leaf];
  for (let at: X509Certificate | undefined = leaf; at !== undefined && chain.length < 10;) {
    const last: X509Certificate = at;
    at = others.find((it) => !chain.includes(it) && last.checkIssued(it) && last.verify(it.publicKey));
    if (at !== undefined) chain.push(at);
  }
  return { leaf, chain };
}
