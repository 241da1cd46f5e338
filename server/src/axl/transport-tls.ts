import tls from "node:tls";
import { isIP } from "node:net";
import type { Fault } from "../port/cluster.ts";
import { hostPlaceText, type HostPlace } from "./transport-place.ts";

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
  place: HostPlace,
  trust: Trust,
  connectMs: number,
  done: (error: DialError | null, socket?: tls.TLSSocket) => void,
): void {
  const socket = tls.connect(optionsFor(place, trust));
  const dialled: Dialled = { isTcpOpen: false, presented: undefined, isOver: false };
  const timer = setTimeout(
    () => refuse({ kind: "unreachable", host: hostPlaceText(place), code: "ETIMEDOUT" }),
    connectMs,
  );
  const settle = (error: DialError | null): void => {
    clearTimeout(timer);
    if (dialled.isOver) return;
    dialled.isOver = true;
    if (error) {
      socket.destroy();
      done(error);
    } else done(null, socket);
  };
  const refuse = (fault: Fault): void => settle(new DialError(fault));
  const unreachable = (code: string): void => refuse({ kind: "unreachable", host: hostPlaceText(place), code });
  const distrust = (code: string): void => {
    const shown = dialled.presented === undefined ? {} : { fingerprint: dialled.presented };
    refuse({ kind: "tls", host: hostPlaceText(place), code, ...shown });
  };
  socket.once("connect", () => (dialled.isTcpOpen = true));
  // Node looks at the certificate in its own listener to this event and drops it when it refuses; this one runs before.
  socket.prependOnceListener("secure", () => (dialled.presented = fingerprintOf(socket)));
  socket.once("secureConnect", () => {
    const doubt = doubtAbout(socket, trust);
    if (doubt === undefined) settle(null);
    else distrust(doubt);
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    const code = error.code ?? "UNKNOWN";
    if (dialled.isTcpOpen && !tcpCodes.has(code)) distrust(code);
    else unreachable(code);
  });
  socket.once("close", () => unreachable("ECONNRESET"));
}

/** What has come about on the way to a verified connection. */
interface Dialled {
  isTcpOpen: boolean;
  /** Fingerprint of the certificate that was shown. */
  presented: string | undefined;
  /** Whoever asked has heard. */
  isOver: boolean;
}

const optionsFor = (place: HostPlace, trust: Trust): tls.ConnectionOptions => ({
  host: place.host,
  port: place.port,
  // A name is sent for choosing a certificate; an address is not, the standard forbids it.
  ...(isIP(place.host) === 0 ? { servername: place.host } : {}),
  minVersion: "TLSv1.2",
  // A pin is stricter than any authority: Node's check steps aside, and `doubtAbout` decides before the socket is given
  // to anyone who could write to it.
  ...(trust.kind === "pin"
    ? { rejectUnauthorized: false }
    : { rejectUnauthorized: true, ca: typeof trust.pem === "string" ? trust.pem : [...trust.pem] }),
});

/** Why a certificate does not do that Node let pass, as a code; undefined: it does. */
function doubtAbout(socket: tls.TLSSocket, trust: Trust): string | undefined {
  if (trust.kind !== "pin") return hasAlternativeName(socket) ? undefined : "NO_SUBJECT_ALT_NAME";
  return fingerprintOf(socket)?.replaceAll(":", "") === trust.sha256 ? undefined : "PIN_MISMATCH";
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
