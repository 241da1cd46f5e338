import { randomBytes } from "node:crypto";
import type { TestContext } from "node:test";
import {
  decodeStun,
  encodeStun,
  isSignedBy,
  longTermKey,
  stunAddress,
  stunAttributes,
  stunErrorOf,
  stunNumber,
  stunText,
  stunTypes,
  stunValue,
  type StunAttribute,
} from "../../../server/src/preflight/stun-message.ts";
import { respond, type Responder } from "./udp.ts";

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
  const nonces = new Map<number, string>();
  const state = { users: new Map(users), open: 0, refusing: undefined as number | undefined };
  const responder = await respond(test, (bytes, from) => {
    const asked = decodeStun(bytes);
    const method = (["binding", "allocate", "refresh"] as const).find((it) => asked?.type === stunTypes[it].request);
    if (asked === undefined || method === undefined) return undefined;
    const reply = (kind: "success" | "error", attributes: readonly StunAttribute[], key?: Buffer): Buffer =>
      encodeStun({ type: stunTypes[method][kind], transaction: asked.transaction, attributes }, key);
    if (method === "binding") return reply("success", [stunAddress(from.address, from.port)]);
    if (state.refusing !== undefined) return reply("error", [stunErrorOf(state.refusing, "as the test wants")]);
    const text = (type: number): string => stunValue(asked, type)?.toString() ?? "";
    const username = text(stunAttributes.username);
    const password = state.users.get(username);
    const key = longTermKey(username, realm, password ?? "");
    // A nonce belongs to one port of the client, as with coturn.
    const isKnown = password !== undefined && text(stunAttributes.nonce) === nonces.get(from.port);
    if (!isKnown || !isSignedBy(bytes, key)) {
      const nonce = randomBytes(8).toString("hex");
      nonces.set(from.port, nonce);
      return reply("error", [
        stunErrorOf(401, "as the test wants"),
        stunText(stunAttributes.realm, realm),
        stunText(stunAttributes.nonce, nonce),
      ]);
    }
    state.open += method === "allocate" ? 1 : -1;
    return reply("success", [stunNumber(stunAttributes.lifetime, method === "allocate" ? 600 : 0)], key);
  });
  return Object.assign(state, { responder });
}
