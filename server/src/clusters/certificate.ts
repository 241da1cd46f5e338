import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import { presentedBy } from "../preflight/presented.ts";
import { isVerified, type Trusted } from "../preflight/secure.ts";
import { readCaFile } from "./ca-file.ts";
import { problem, type Trouble } from "./trouble.ts";

/** The certificate that a host presents, before anything is sent to it. */
export interface PresentedCertificate {
  /** Whether what the user trusts for this host vouches for it. */
  readonly trusted: boolean;
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, as hex with colons. */
  readonly fingerprint: string;
}

/** How long a host may take to show its certificate. */
const patienceMs = 5_000;

/** Shakes hands with a host and hangs up: what it presents, and whether that is trusted. No byte is sent over the connection. */
export async function certificateOf(
  how: { readonly host: string; readonly port: number; readonly pin?: string; readonly caFile?: string },
  signal: AbortSignal,
): Promise<Result<PresentedCertificate, Trouble>> {
  const place = hostPlaceOf(/:\d+$/.test(how.host) ? how.host : `${how.host}:${String(how.port)}`);
  if (place === undefined) return problem(message(noHost, how.host));
  const trust = await trustIn(how, signal);
  if (!trust.ok) return problem(trust.fault);
  const until = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const address = { address: place.host, port: place.port };
  const presented = await presentedBy(address, place.host, place.port, until);
  if (!presented.ok) return problem(presented.fault);
  const { leaf } = presented.value;
  return ok({
    trusted: await isVerified(address, place.host, trust.value, until),
    subject: inOneLine(leaf.subject),
    issuer: inOneLine(leaf.issuer),
    validFrom: new Date(leaf.validFrom).toISOString(),
    validTo: new Date(leaf.validTo).toISOString(),
    fingerprint: leaf.fingerprint256,
  });
}

async function trustIn(
  { pin, caFile }: { readonly pin?: string; readonly caFile?: string },
  signal: AbortSignal,
): Promise<Result<Trusted, Message>> {
  if (pin !== undefined) return ok({ kind: "pin", sha256: pin });
  if (caFile === undefined) return ok({ kind: "authorities", pem: undefined });
  const pem = await readCaFile(caFile, signal);
  return pem.ok ? ok({ kind: "authorities", pem: pem.value }) : fail(pem.fault);
}

/** `CN=cucm-pub.example.com, O=Example`: the parts stand on lines of their own. */
const inOneLine = (name: string): string => name.split("\n").filter(Boolean).join(", ");

const noHost = {
  en: '"{0}" is not a host name or an address, with or without a port',
  ko: '"{0}"은(는) 호스트 이름이나 주소(포트 포함 가능)가 아닙니다',
};
