import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { HostAddress } from "./address.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import { presentedBy } from "./presented.ts";
import { getSecurely, type Trusted } from "./secure.ts";

/** How the REST of Expressway-C is reached. */
export interface ExpresswayProfile {
  /** `host` or `host:port`, as the user named it: never one that only a file names. The port is 443 where none is given. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly trust: Trusted;
}

/** Gives what a path answers (GET, nothing else); each path is asked once, however many checks look at it. */
export type Pages = (path: string) => Promise<Result<string, Message>>;

/** The port of Expressway's web server. */
export const restPort = 443;

/** How long one answer may take. */
const answerMs = 8_000;

/** Where CSRF protection is on, Expressway answers a question over REST only with this header; any value does. */
export const csrfHeader = { "X-CSRF-Header": "nocheck" };

/**
 * The pages of Expressway-C behind a sign-in. The first question goes alone: when nobody answers, or the user name and
 * password are not accepted, nothing else is asked. Accounts lock.
 */
export function openPages(
  { user, password, trust }: ExpresswayProfile,
  host: string,
  reach: (signal: AbortSignal) => Promise<Result<HostAddress, Message>>,
  limit: (usualMs: number) => number,
  signal: AbortSignal,
): Pages {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const asked = new Map<string, Promise<Result<string, Message>>>();
  let refused: Message | undefined;
  let first: Promise<unknown> | undefined;
  const get = async (path: string): Promise<Result<string, Message>> => {
    const own = AbortSignal.any([signal, AbortSignal.timeout(limit(answerMs))]);
    const place = await reach(own);
    if (!place.ok) return fail((refused = place.fault));
    const answer = await getSecurely(place.value, host, path, trust, authorization, own, csrfHeader);
    if (!answer.ok) return fail((refused = answer.fault));
    const { status, body } = answer.value;
    if (status === 401 || status === 403) return fail((refused = message(notAllowed, host, status)));
    return status === 200 ? ok(body) : fail(message(otherAnswer, host, path, status));
  };
  const inTurn = async (path: string): Promise<Result<string, Message>> => {
    if (first === undefined) {
      const answer = get(path);
      first = answer;
      return await answer;
    }
    await first;
    return refused === undefined ? await get(path) : fail(refused);
  };
  return (path) => {
    const known = asked.get(path) ?? inTurn(path);
    asked.set(path, known);
    return known;
  };
}

/** Why a profile does not do. `fingerprint`: SHA-256 of the certificate that was presented, for pinning. */
export interface Refusal {
  readonly kind: "tls" | "signIn" | "unreachable";
  readonly why: Message;
  readonly fingerprint?: string;
}

/** Asks once, with the user's own words, whether Expressway-C can be read this way. */
export async function tryExpressway(profile: ExpresswayProfile, signal: AbortSignal): Promise<Result<null, Refusal>> {
  const place = hostPlaceOf(profile.host, restPort);
  if (place === undefined) return fail({ kind: "unreachable", why: message(noHost, profile.host) });
  const own = AbortSignal.any([signal, AbortSignal.timeout(answerMs)]);
  const at = { address: place.host, port: place.port };
  const authorization = `Basic ${Buffer.from(`${profile.user}:${profile.password}`).toString("base64")}`;
  const answer = await getSecurely(at, place.host, firstPath, profile.trust, authorization, own, csrfHeader);
  if (answer.ok) {
    const { status } = answer.value;
    if (status === 200) return ok(null);
    return status === 401 || status === 403
      ? fail({ kind: "signIn", why: message(notAllowed, place.host, status) })
      : fail({ kind: "unreachable", why: message(otherAnswer, place.host, firstPath, status) });
  }
  // It may be the certificate: who answers with one can be pinned.
  const presented = await presentedBy(at, place.host, place.port, own);
  return presented.ok
    ? fail({ kind: "tls", why: answer.fault, fingerprint: presented.value.leaf.fingerprint256 })
    : fail({ kind: "unreachable", why: presented.fault });
}

const firstPath = "/api/provisioning/common/mra";
const noHost = { en: "{0} is no host", ko: "{0}은(는) 호스트가 아닙니다" };
const notAllowed = {
  en: "{0} does not accept the user name and password for Expressway (HTTP {1})",
  ko: "{0}이(가) Expressway 사용자 이름과 암호를 받아들이지 않습니다(HTTP {1})",
};
const otherAnswer = {
  en: "{0} does not answer {1} as Expressway does (HTTP {2})",
  ko: "{1}에 대한 {0}의 응답이 Expressway의 응답과 다릅니다(HTTP {2})",
};
