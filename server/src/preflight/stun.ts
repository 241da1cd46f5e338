import { overTcp, overUdp, type Conversation } from "./conversation.ts";
import type { HostAddress } from "./address.ts";
import {
  decodeStun,
  encodeStun,
  longTermKey,
  stunAttributes,
  stunError,
  stunNumber,
  stunRequest,
  stunText,
  stunTypes,
  stunValue,
  type StunAttribute,
  type StunMessage,
} from "./stun-message.ts";

/** A place for STUN and TURN, and over what it is asked. */
export interface StunServer {
  readonly place: HostAddress;
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
    return outcome(await exchange(talk, "binding", []), "binding");
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
    const first = await exchange(talk, "allocate", [udp]);
    const told = outcome(first, "allocate");
    if (typeof first !== "object") return told;
    const [realm, nonce] = [textOf(first, stunAttributes.realm), textOf(first, stunAttributes.nonce)];
    if (told?.kind !== "refused" || told.code !== 401 || realm === undefined || nonce === undefined) return told;
    const key = longTermKey(given.username, realm, given.password);
    const signed = [
      stunText(stunAttributes.username, given.username),
      stunText(stunAttributes.realm, realm),
      stunText(stunAttributes.nonce, nonce),
    ];
    const result = outcome(await exchange(talk, "allocate", [udp, ...signed], key), "allocate");
    if (result?.kind === "ok")
      await exchange(talk, "refresh", [stunNumber(stunAttributes.lifetime, 0), ...signed], key);
    return result;
  } finally {
    talk.close();
  }
}

type Method = keyof typeof stunTypes;

/** The relay is to carry UDP, whose number stands in the first byte. */
const udp = stunNumber(stunAttributes.requestedTransport, (17 << 24) >>> 0);

// A message says its own length, without its header of 20 bytes.
const openTalk = ({ place, over }: StunServer, signal: AbortSignal): Conversation =>
  over === "udp"
    ? overUdp(place, signal)
    : overTcp(place, (it) => (it.length < 20 ? undefined : 20 + it.readUInt16BE(2)), signal);

function exchange(
  talk: Conversation,
  method: Method,
  attributes: readonly StunAttribute[],
  key?: Buffer,
): Promise<StunMessage | "unreachable" | undefined> {
  const request = stunRequest(stunTypes[method].request, attributes);
  return talk.ask(encodeStun(request, key), (bytes) => {
    const answer = decodeStun(bytes);
    return answer?.transaction.equals(request.transaction) === true ? answer : undefined;
  });
}

function outcome(answer: StunMessage | "unreachable" | undefined, method: Method): StunAnswer {
  if (typeof answer !== "object") return answer && { kind: answer };
  if (answer.type === stunTypes[method].success) return { kind: "ok" };
  return { kind: "refused", ...(stunError(answer) ?? { code: 0, reason: "" }) };
}

const textOf = (message: StunMessage, type: number): string | undefined => stunValue(message, type)?.toString("utf8");
