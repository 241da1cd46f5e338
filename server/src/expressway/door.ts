import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import type { Fault } from "../port/cluster.ts";
import { csrfHeader, restPort, type ExpresswayProfile } from "../preflight/expressway-pages.ts";
import { askSecurely, type HttpsRequest, type HttpsAnswer, type NoAnswer } from "../preflight/secure.ts";

/** An Expressway-C that a person signed in to. */
export interface RestDoor {
  /** Without a port: the last part of the identity of all that is on it. */
  readonly host: string;
  ask(method: HttpsRequest["method"], path: string, body: object | undefined, signal: AbortSignal): Promise<Answered>;
}

export type Answered = Result<HttpsAnswer, { readonly sent: boolean; readonly fault: Fault }>;

/** Adding a Unified CM cluster makes Expressway-C discover it, which takes more than ten seconds. */
const writeMs = 90_000;
const readMs = 20_000;

/**
 * Opens it; nothing is sent. One question at a time, and none any more once the user name and password are not accepted:
 * accounts lock. `limitMs`: in place of the usual limits, for tests. Undefined: the host is none.
 */
export function openDoor(profile: ExpresswayProfile, limitMs?: number): RestDoor | undefined {
  const place = hostPlaceOf(profile.host, restPort);
  if (place === undefined) return undefined;
  const { host, port } = place;
  const authorization = `Basic ${Buffer.from(`${profile.user}:${profile.password}`).toString("base64")}`;
  const asking: RestDoor = {
    host: host.toLowerCase(),
    async ask(method, path, body, signal) {
      const own = AbortSignal.any([signal, AbortSignal.timeout(limitMs ?? (method === "GET" ? readMs : writeMs))]);
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const asked = {
        method,
        path: `${base}/${path}`,
        authorization,
        headers: csrfHeader,
        ...(sent !== undefined && { body: sent }),
      };
      const answer = await askSecurely({ address: host, port }, host, asked, profile.trust, own);
      if (answer.ok) return ok(answer.value);
      return fail({ sent: answer.fault.sent, fault: faultOf(answer.fault, host, signal) });
    },
  };
  return inTurn(asking);
}

function inTurn(door: RestDoor): RestDoor {
  let last: Promise<unknown> = Promise.resolve();
  let refused: Answered | undefined;
  return {
    host: door.host,
    ask(...asked) {
      const mine = last.then(async () => {
        if (refused !== undefined) return refused;
        const answer = await door.ask(...asked);
        if (answer.ok && answer.value.status === 401) refused = answer;
        return answer;
      });
      last = mine;
      return mine;
    },
  };
}

/** Both forms that Cisco's guide prints work on every release that clients were seen to use; this is the older one. */
const base = "/api/provisioning";

function faultOf({ sent, code }: NoAnswer, host: string, signal: AbortSignal): Fault {
  if (signal.aborted) return { kind: "cancelled" };
  if (sent) return { kind: code === "ETIMEDOUT" ? "timeout" : "cut" };
  return { kind: ofNetwork.has(code) ? "unreachable" : "tls", host, code, expressway: true };
}

const ofNetwork: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
