import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import tls from "node:tls";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { HostAddress } from "./address.ts";

/** The certificates that a host presents, its own first, then those that vouch for it as far as it sends them. */
export interface Presented {
  readonly leaf: X509Certificate;
  readonly chain: readonly X509Certificate[];
}

/**
 * Shakes hands and hangs up: the certificates are looked at, whoever signed them, and no byte is sent over the
 * connection. A host that wants a certificate from its client has shown its own by then, too.
 */
export function presentedBy(
  { address, port }: HostAddress,
  host: string,
  statedPort: number,
  signal: AbortSignal,
): Promise<Result<Presented, Message>> {
  return new Promise((resolve) => {
    let seen: Presented | undefined;
    const socket = tls.connect({
      host: address,
      port,
      ...(isIP(host) === 0 && { servername: host }),
      minVersion: "TLSv1.2",
      // To be looked at, not trusted: nothing is sent. A verified handshake would hide exactly the certificates in question.
      rejectUnauthorized: false,
    });
    const look = (): void => {
      seen = chainShownBy(socket) ?? seen;
    };
    const settle = (why: Message): void => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(seen === undefined ? fail(why) : ok(seen));
    };
    const stop = (): void => settle(message(silent, host, statedPort));
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) {
      stop();
      return;
    }
    // Keys are agreed on after the host's certificate and before it may refuse ours (TLS 1.2).
    socket.on("keylog", look);
    socket.once("secureConnect", () => {
      look();
      settle(message(none, host, statedPort));
    });
    socket.on("error", (error: NodeJS.ErrnoException) =>
      settle(message(refused, host, statedPort, error.code ?? "UNKNOWN")),
    );
    socket.once("close", () => settle(message(none, host, statedPort)));
  });
}

/** The certificates of a connection. */
export function chainShownBy(socket: tls.TLSSocket): Presented | undefined {
  const chain: X509Certificate[] = [];
  // Node gives null or an empty object before there is one, whatever its types say.
  let at = socket.getPeerCertificate(true) as Partial<tls.DetailedPeerCertificate> | null | undefined;
  while (at?.raw !== undefined && chain.length < 10) {
    const certificate: X509Certificate = new X509Certificate(at.raw);
    if (chain.some((it) => it.fingerprint256 === certificate.fingerprint256)) break;
    chain.push(certificate);
    at = at.issuerCertificate;
  }
  const [leaf] = chain;
  return leaf && { leaf, chain };
}

const silent = {
  en: "{0} does not answer on port {1}",
  ko: "{0}이(가) 포트 {1}에서 응답하지 않습니다",
};
const refused = {
  en: "No TLS connection to {0} on port {1} ({2})",
  ko: "{0}의 포트 {1}에 TLS로 연결할 수 없습니다({2})",
};
const none = {
  en: "{0} presents no certificate on port {1}",
  ko: "{0}이(가) 포트 {1}에서 인증서를 제시하지 않습니다",
};
