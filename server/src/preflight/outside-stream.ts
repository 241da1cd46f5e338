import { connect, isIP, type Socket } from "node:net";
import tls from "node:tls";
import type { HostAddress } from "./address.ts";
import { chainShownBy, type Presented } from "./presented.ts";
import type { Trusted } from "./secure.ts";

/** Bytes of a stream's beginning that are read, at most. */
const mostBytes = 16 * 1024;

/** Who is asked, for which domain, and whose word counts. */
export interface StreamDoor {
  readonly host: string;
  readonly domain: string;
  readonly trust: Trusted;
}

/** What a stream presents once TLS is on; undefined: no handshake came about. */
export interface StreamTls {
  readonly presented: Presented | undefined;
  readonly isTrusted: boolean;
}

/**
 * Opens a stream for a domain and asks for TLS (RFC 6120): whether it is offered and taken up, and with which certificate.
 * Nobody logs in, and nothing is sent over the secured stream.
 */
export function startTls(
  { address, port }: HostAddress,
  { host, domain, trust }: StreamDoor,
  signal: AbortSignal,
): Promise<StreamTls | "no" | "unreached"> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    let said = "";
    let isOpen = false;
    let hasAsked = false;
    const settle = (it: StreamTls | "no" | "unreached"): void => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(it);
    };
    const stop = (): void => settle(isOpen ? "no" : "unreached");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) {
      stop();
      return;
    }
    socket.setEncoding("utf8");
    socket.once("connect", () => {
      isOpen = true;
      const to = domain.replace(/[^\w.-]/g, "");
      socket.write(
        `<?xml version='1.0'?><stream:stream to='${to}' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`,
      );
    });
    socket.on("data", (piece: string) => {
      said += piece;
      if (said.length > mostBytes) settle("no");
      else if (!hasAsked && said.includes("</stream:features>")) {
        hasAsked = true;
        if (!/<starttls\b/.test(said)) settle("no");
        else socket.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
      } else if (hasAsked && /<proceed\b/.test(said)) {
        socket.removeAllListeners();
        void shakeHands(socket, host, trust, signal).then(settle);
      } else if (/<failure\b|<stream:error\b/.test(said)) settle("no");
    });
    socket.on("error", stop);
    socket.once("close", stop);
  });
}

/** The name is not judged here, only who signed. */
function shakeHands(socket: Socket, host: string, trust: Trusted, signal: AbortSignal): Promise<StreamTls> {
  return new Promise((resolve) => {
    const secured = tls.connect({
      socket,
      ...(isIP(host) === 0 && { servername: host }),
      minVersion: "TLSv1.2",
      ...(trust.kind === "authorities" && trust.pem !== undefined && { ca: trust.pem }),
      // To be looked at: a verified handshake would hide exactly the certificates in question, and nothing is sent.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    });
    const settle = (it: StreamTls): void => {
      secured.destroy();
      resolve(it);
    };
    const stop = (): void => settle({ presented: undefined, isTrusted: false });
    signal.addEventListener("abort", stop, { once: true });
    secured.once("secureConnect", () => settle({ presented: chainShownBy(secured), isTrusted: secured.authorized }));
    secured.on("error", stop);
    secured.once("close", stop);
  });
}
