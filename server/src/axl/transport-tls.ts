import tls from "node:tls";
import { isIP } from "node:net";
import type { Fault } from "../port/cluster.ts";
import { placeText, type Place } from "./transport-place.ts";

/** Whose word counts for the cluster's identity. There is no third way: TLS is never left unverified. */
export type Trust =
  /** Authorities in PEM; the environment adds none and takes none away. */
  | { readonly kind: "authorities"; readonly pem: string | readonly string[] }
  /** Exactly one certificate, by its SHA-256 in upper-case hex without colons. Authority, name and age do not matter. */
  | { readonly kind: "pin"; readonly sha256: string };

/** Why no connection came about. Nothing of HTTP was sent. */
export class DialError extends Error {
  override readonly name = "DialError";
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** The authorities that Node brings, without what `NODE_EXTRA_CA_CERTS` adds. */
export const usualAuthorities: Trust = { kind: "authorities", pem: tls.rootCertificates };

/** A SHA-256 fingerprint in the form of `Trust`; undefined when it is none. */
export function pinOf(text: string): Trust | undefined {
  const sha256 = text
    .replace(/^sha-?256[:/ ]/i, "")
    .replace(/[\s:]/g, "")
    .toUpperCase();
  return /^[0-9A-F]{64}$/.test(sha256) ? { kind: "pin", sha256 } : undefined;
}

/**
 * Opens a verified connection. `done` is called once: with a socket over which nothing has been sent yet, or with the
 * reason. A certificate that is not trusted comes with its fingerprint, so that a person can compare and pin it.
 */
export function dial(
  place: Place,
  trust: Trust,
  connectMs: number,
  done: (error: DialError | null, socket?: tls.TLSSocket) => void,
): void {
  let open = false;
  let presented: string | undefined;
  const socket = tls.connect({
    host: place.host,
    port: place.port,
    // A name is sent for choosing a certificate; an address is not, the standard forbids it.
    ...(isIP(place.host) === 0 ? { servername: place.host } : {}),
    minVersion: "TLSv1.2",
    // A pin is stricter than any authority: Node's check steps aside, and the comparison below decides before the
    // socket is given to anyone who could write to it.
    ...(trust.kind === "pin"
      ? { rejectUnauthorized: false }
      : { rejectUnauthorized: true, ca: typeof trust.pem === "string" ? trust.pem : [...trust.pem] }),
  });
  const timer = setTimeout(() => refuse({ kind: "unreachable", host: placeText(place), code: "ETIMEDOUT" }), connectMs);
  const settle = (error: DialError | null): void => {
    clearTimeout(timer);
    if (open) return;
    open = true;
    if (error) {
      socket.destroy();
      done(error);
    } else done(null, socket);
  };
  const refuse = (fault: Fault): void => settle(new DialError(fault));
  const distrust = (code: string): void =>
    refuse({
      kind: "tls",
      host: placeText(place),
      code,
      ...(presented === undefined ? {} : { fingerprint: presented }),
    });
  let tcp = false;
  socket.once("connect", () => (tcp = true));
  // Node looks at the certificate in its own listener to this event and drops it when it refuses; this one runs before.
  socket.prependOnceListener("secure", () => (presented = fingerprintOf(socket)));
  socket.once("secureConnect", () => {
    if (trust.kind !== "pin") {
      if (hasAlternativeName(socket)) settle(null);
      else distrust("NO_SUBJECT_ALT_NAME");
      return;
    }
    const shown = fingerprintOf(socket);
    if (shown?.replaceAll(":", "") === trust.sha256) settle(null);
    else distrust("PIN_MISMATCH");
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    const code = error.code ?? "UNKNOWN";
    if (tcp && !tcpCodes.has(code)) distrust(code);
    else refuse({ kind: "unreachable", host: placeText(place), code });
  });
  socket.once("close", () => refuse({ kind: "unreachable", host: placeText(place), code: "ECONNRESET" }));
}

// Not getPeerX509Certificate: Node 20 gives it once only.
const fingerprintOf = (socket: tls.TLSSocket): string | undefined =>
  (socket.getPeerCertificate() as { readonly fingerprint256?: string } | null)?.fingerprint256;

/** Node takes the CN where a certificate has no alternative name at all; RFC 9525 forbids it, and so does this program. */
const hasAlternativeName = (socket: tls.TLSSocket): boolean =>
  ((socket.getPeerCertificate() as { readonly subjectaltname?: string } | null)?.subjectaltname ?? "") !== "";

/** Codes that speak of the connection even while TLS is being set up. */
const tcpCodes: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ECONNABORTED",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);
