import { createHash, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import type { TestContext } from "node:test";
import { respond, type Responder } from "./udp.ts";

/** npm `stun` brings no types; what is used of it. */
interface Message {
  readonly type: number;
  readonly transactionId: Buffer;
  setTransactionId(id: Buffer): void;
  setType(type: number): void;
  addAttribute(type: number, ...values: unknown[]): void;
  addError(code: number, reason: string): void;
  addMessageIntegrity(key: Buffer): void;
  getAttribute(type: number): { readonly value: unknown } | undefined;
}
const stun = createRequire(import.meta.url)("stun") as {
  createMessage(type: number, id: Buffer): Message;
  encode(it: Message): Buffer;
  decode(it: Buffer): Message;
  validateMessageIntegrity(it: Message, key: Buffer): boolean;
  readonly constants: Readonly<Record<string, number>>;
};
const constant = (name: string): number => stun.constants[name]!;

/** A STUN and TURN server on loopback with long-term credentials. It hands out relays that lead nowhere. */
export interface Turn {
  readonly responder: Responder;
  readonly users: Map<string, string>;
  /** Relays that were given and not given back. */
  open: number;
  /** Refuses each allocation with this code. */
  refusing: number | undefined;
}

export async function startTurn(test: TestContext, users: ReadonlyMap<string, string>): Promise<Turn> {
  const realm = "example.com";
  const nonces = new Map<string, Buffer>();
  const state = { users: new Map(users), open: 0, refusing: undefined as number | undefined };
  const responder = await respond(test, (bytes, from) => {
    const asked = stun.decode(bytes);
    const method = ["BINDING", "ALLOCATE", "REFRESH"].find((it) => asked.type === constant(`STUN_${it}_REQUEST`));
    if (method === undefined) return undefined;
    const reply = (error?: number): Message => {
      const kind = error === undefined ? "RESPONSE" : "ERROR_RESPONSE";
      const it = stun.createMessage(constant(`STUN_${method}_${kind}`), asked.transactionId);
      if (error !== undefined) it.addError(error, "as the test wants");
      return it;
    };
    if (method === "BINDING") {
      const it = reply();
      it.addAttribute(constant("STUN_ATTR_XOR_MAPPED_ADDRESS"), from.address, from.port);
      return stun.encode(it);
    }
    if (state.refusing !== undefined) return stun.encode(reply(state.refusing));
    const text = (name: string): string => {
      const value = asked.getAttribute(constant(`STUN_ATTR_${name}`))?.value;
      return typeof value === "string" ? value : Buffer.isBuffer(value) ? value.toString() : "";
    };
    const nonce = nonces.get(`${from.port}`);
    const password = state.users.get(text("USERNAME"));
    const key = createHash("md5")
      .update(`${text("USERNAME")}:${realm}:${password}`)
      .digest();
    // A nonce belongs to one port of the client, as with coturn.
    const isKnown = password !== undefined && text("NONCE") === nonce?.toString();
    if (!isKnown || !stun.validateMessageIntegrity(asked, key)) {
      const it = reply(401);
      const fresh = Buffer.from(randomBytes(8).toString("hex"));
      nonces.set(`${from.port}`, fresh);
      it.addAttribute(constant("STUN_ATTR_REALM"), realm);
      it.addAttribute(constant("STUN_ATTR_NONCE"), fresh);
      return stun.encode(it);
    }
    state.open += method === "ALLOCATE" ? 1 : -1;
    const it = reply();
    it.addAttribute(constant("STUN_ATTR_LIFETIME"), method === "ALLOCATE" ? 600 : 0);
    it.addMessageIntegrity(key);
    return stun.encode(it);
  });
  return Object.assign(state, { responder });
}
