import http from "node:http";
import { isIP } from "node:net";
import tls from "node:tls";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { HostAddress } from "./address.ts";

/** Whose word counts for a host that is asked over HTTPS. */
export type Trusted =
  /** Authorities in PEM; undefined: those that Node brings. */
  | { readonly kind: "authorities"; readonly pem: string | undefined }
  /** SHA-256 of one certificate, as people write it. */
  | { readonly kind: "pin"; readonly sha256: string };

/** A short answer over HTTPS. */
export interface HttpsAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** Answers of the surroundings are small; more is not read. */
const mostBytes = 256 * 1024;

/** What is asked of a host. `authorization` and `headers` go to this host only. */
export interface HttpsRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Why there is no answer, and whether something of the question may have arrived. `code` is Node's. */
export interface NoAnswer {
  readonly sent: boolean;
  readonly code: string;
  readonly why: Message;
}

/**
 * Asks a host for a page, over a connection that was verified before anything is sent. No redirect is followed.
 * `authorization` and `headers` go to this host only.
 */
export async function getSecurely(
  place: HostAddress,
  host: string,
  path: string,
  trust: Trusted,
  authorization: string | undefined,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<HttpsAnswer, Message>> {
  const answer = await askSecurely(place, host, { method: "GET", path, authorization, headers }, trust, signal);
  return answer.ok ? answer : fail(answer.fault.why);
}

/** The same for any method. */
export async function askSecurely(
  place: HostAddress,
  host: string,
  { method, path, authorization, headers = {}, body: sent }: HttpsRequest,
  trust: Trusted,
  signal: AbortSignal,
): Promise<Result<HttpsAnswer, NoAnswer>> {
  const socket = await verified(place, host, trust, signal);
  if (!socket.ok) return socket;
  return await new Promise((resolve) => {
    const why = message(
      { en: "{0} ended the connection without an answer", ko: "{0}이(가) 응답 없이 연결을 끊었습니다" },
      host,
    );
    const unsaid = (): NoAnswer => ({ sent: true, code: signal.aborted ? "ETIMEDOUT" : "ECONNRESET", why });
    const settle = (result: Result<HttpsAnswer, NoAnswer>): void => {
      request.destroy();
      socket.value.destroy();
      resolve(result);
    };
    const request = http.request({
      createConnection: () => socket.value,
      method,
      path,
      headers: {
        Host: host,
        Accept: "*/*",
        Connection: "close",
        ...headers,
        ...(authorization !== undefined && { Authorization: authorization }),
        ...(sent !== undefined && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(sent) }),
      },
      signal,
    });
    request.on("error", () => settle(fail(unsaid())));
    request.on("response", (response) => {
      let body = "";
      const answer = (): HttpsAnswer => ({ status: response.statusCode ?? 0, body, headers: response.headers });
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        body += piece;
        if (body.length > mostBytes) settle(ok(answer()));
      });
      response.on("end", () => settle(ok(answer())));
      response.on("error", () => settle(fail(unsaid())));
    });
    request.end(sent);
  });
}

/** Whether a host presents what is trusted for it. Nothing is sent. */
export async function isVerified(
  place: HostAddress,
  host: string,
  trust: Trusted,
  signal: AbortSignal,
): Promise<boolean> {
  const socket = await verified(place, host, trust, signal);
  if (socket.ok) socket.value.destroy();
  return socket.ok;
}

function verified(
  { address, port }: HostAddress,
  host: string,
  trust: Trusted,
  signal: AbortSignal,
): Promise<Result<tls.TLSSocket, NoAnswer>> {
  return new Promise((resolve) => {
    const socket = tls.connect({
      host: address,
      port,
      ...(isIP(host) === 0 && { servername: host }),
      minVersion: "TLSv1.2",
      // A pin is stricter than an authority: it is compared below, before the socket is given to anyone.
      ...(trust.kind === "pin"
        ? { rejectUnauthorized: false }
        : { rejectUnauthorized: true, ca: trust.pem ?? [...tls.rootCertificates] }),
      checkServerIdentity: (_name, certificate) => tls.checkServerIdentity(host, certificate),
    });
    const refuse = (code: string): void => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(fail(unverified(host, code)));
    };
    const stop = (): void => refuse("ETIMEDOUT");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) {
      stop();
      return;
    }
    socket.on("error", (error: NodeJS.ErrnoException) => refuse(error.code ?? "UNKNOWN"));
    socket.once("secureConnect", () => {
      const shown = socket.getPeerCertificate().fingerprint256;
      if (trust.kind === "pin" && bare(shown) !== bare(trust.sha256)) {
        refuse("PIN_MISMATCH");
        return;
      }
      signal.removeEventListener("abort", stop);
      resolve(ok(socket));
    });
  });
}

const unverified = (host: string, code: string): NoAnswer => ({
  sent: false,
  code,
  why: message(
    { en: "No verified connection to {0} ({1})", ko: "{0}에 검증된 연결을 만들 수 없습니다({1})" },
    host,
    code,
  ),
});

const bare = (fingerprint: string): string => fingerprint.replace(/[^0-9a-f]/gi, "").toUpperCase();
