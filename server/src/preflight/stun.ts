import { createHash } from "node:crypto";
import { constants, createMessage, decode, encode, type StunMessage } from "stun";
import { bug } from "../../../core/src/base/bug.ts";
import { overTcp, overUdp, type Conversation } from "./conversation.ts";
import type { Address } from "./address.ts";

/** A place for STUN and TURN, and over what it is asked. */
export interface StunServer {
  readonly place: Address;
  readonly over: "udp" | "tcp";
}

/** What became of a question; `refused` with the server's code (401 …) and words. Undefined: no answer in time. */
export type StunAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "refused"; readonly code: number; readonly reason: string }
  | { readonly kind: "unreachable" }
  | undefined;

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Asks a server which address it sees (STUN Binding, RFC 5389). */
export async function askBinding(server: StunServer, signal: AbortSignal): Promise<StunAnswer> {
  const talk = openTalk(server, signal);
  try {
    return outcome(await exchange(talk, "BINDING", () => undefined), "BINDING");
  } finally {
    talk.close();
  }
}

/**
 * Asks for a relay with a user name and password (TURN, RFC 5766, long-term credentials), and gives it back at once. A
 * server that asks for no credentials is `ok`, too.
 */
export async function askRelay(server: StunServer, given: Credentials, signal: AbortSignal): Promise<StunAnswer> {
  const talk = openTalk(server, signal);
  try {
    const first = await exchange(talk, "ALLOCATE", wish);
    const told = outcome(first, "ALLOCATE");
    if (typeof first !== "object") return told;
    const [realm, nonce] = [textOf(first, "REALM"), textOf(first, "NONCE")];
    if (told?.kind !== "refused" || told.code !== 401 || realm === undefined || nonce === undefined) return told;
    const key = createHash("md5").update(`${given.username}:${realm}:${given.password}`).digest();
    const sign: Fill = (it) => {
      it.addAttribute(attribute("USERNAME"), given.username);
      it.addAttribute(attribute("REALM"), realm);
      it.addAttribute(attribute("NONCE"), nonce);
      it.addMessageIntegrity(key);
    };
    const result = outcome(await exchange(talk, "ALLOCATE", wish, sign), "ALLOCATE");
    if (result?.kind === "ok")
      await exchange(talk, "REFRESH", (it) => void it.addAttribute(attribute("LIFETIME"), 0), sign);
    return result;
  } finally {
    talk.close();
  }
}

type Fill = (message: StunMessage) => void;
type Method = "BINDING" | "ALLOCATE" | "REFRESH";

const UDP = 17;
const wish: Fill = (it) => void it.addAttribute(attribute("REQUESTED_TRANSPORT"), (UDP << 24) >>> 0);

const named = (name: string): number => constants[name] ?? bug(`no ${name} in npm stun`);
const attribute = (name: string): number => named(`STUN_ATTR_${name}`);

// A message says its own length, without its header of 20 bytes.
const openTalk = ({ place, over }: StunServer, signal: AbortSignal): Conversation =>
  over === "udp"
    ? overUdp(place, signal)
    : overTcp(place, (it) => (it.length < 20 ? undefined : 20 + it.readUInt16BE(2)), signal);

function exchange(
  talk: Conversation,
  method: Method,
  ...fill: readonly Fill[]
): Promise<StunMessage | "unreachable" | undefined> {
  const request = createMessage(named(`STUN_${method}_REQUEST`));
  for (const it of fill) it(request);
  return talk.ask(encode(request), (bytes) => {
    try {
      const answer = decode(bytes);
      return answer.transactionId.equals(request.transactionId) ? answer : undefined;
    } catch {
      return undefined; // something else: not an answer to this
    }
  });
}

function outcome(answer: StunMessage | "unreachable" | undefined, method: Method): StunAnswer {
  if (typeof answer !== "object") return answer && { kind: answer };
  if (answer.type === named(`STUN_${method}_RESPONSE`)) return { kind: "ok" };
  const error = answer.getAttribute(attribute("ERROR_CODE"))?.value as { code: number; reason: string } | undefined;
  return { kind: "refused", code: errorCode(error?.code ?? 0), reason: error?.reason ?? "" };
}

const codes = [300, 400, 401, 403, 405, 420, 437, 438, 440, 441, 442, 443, 446, 486, 487, 500, 508, 600] as const;

/** npm `stun` 2.1 reads class and number as class × (number + 100): 404 for 401. The codes that exist are told apart. */
const errorCode = (read: number): number =>
  codes.find((it) => Math.floor(it / 100) * ((it % 100) + 100) === read) ?? read;

const textOf = (message: StunMessage, name: string): string | undefined => {
  const value = message.getAttribute(attribute(name))?.value;
  return Buffer.isBuffer(value) ? value.toString("utf8") : typeof value === "string" ? value : undefined;
};
