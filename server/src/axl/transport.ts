import type { Agent } from "node:https";
import { fail, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import { openLane, type Lane } from "./lane.ts";
import type { Limits } from "./limits.ts";
import type { HostPlace } from "./transport-place.ts";
import { openSession, type AxlSession } from "./session.ts";
import type { Trust } from "./transport-tls.ts";
import { connectionsTo, exchange, type HttpAnswer, type Failure } from "./transport-exchange.ts";

/** One SOAP request, ready to be posted. */
export interface Post {
  /** The value of `SOAPAction`. */
  readonly action: string;
  readonly body: string;
  readonly kind: "read" | "write";
}

const axlPath = "/axl/";

/** What a transport needs to know. The user's name and password stay in here and reach only this place. */
export interface TransportSettings {
  readonly place: HostPlace;
  readonly trust: Trust;
  readonly user: string;
  readonly password: string;
  readonly limits: Limits;
  /** The web service there; AXL if not given. */
  readonly path?: string | undefined;
  readonly watch?: Watch | undefined;
}

/** Is told of each request that leaves, and gives what is to be called when it is over. */
export type Watch = (it: UnderWay) => () => void;

/** A request that is under way. */
export interface UnderWay {
  /** `updatePhone`. */
  readonly operation: string;
  readonly kind: Post["kind"];
  /** It is given up after so long, whatever happens. */
  readonly limitMs: number;
}

/** The one way to a cluster. */
export interface Transport {
  /** Sends when it is this request's turn. Any HTTP status is an answer; only what is none at all is a failure. */
  post(request: Post, signal: AbortSignal): Promise<Result<HttpAnswer, Failure>>;
  /** Whether a session cookie stands for the password by now. */
  hasSession(): boolean;
  /** Closes idle connections. */
  close(): void;
}

/**
 * Opens the way; nothing is sent yet. At most two reads and one write are under way at a time. Until the cluster has
 * accepted the password, one request at a time: a wrong password is tried once, then all fail with `signIn`, because
 * Unified CM locks an account after a few attempts.
 */
export function openTransport(settings: TransportSettings): Transport {
  const agent = connectionsTo(settings.place, settings.trust, settings.limits);
  const session = openSession(settings.user, settings.password);
  const lanes: Readonly<Record<Post["kind"], Lane>> = { read: openLane(2), write: openLane(1) };
  const door = openLane(1);

  const once = posting(settings, agent);

  const signedIn = async (request: Post, signal: AbortSignal): Promise<Result<HttpAnswer, Failure>> => {
    if (session.refused()) return fail(notSent({ kind: "signIn" }));
    const cookie = session.cookie();
    if (cookie !== undefined) {
      const result = await once(request, { Cookie: cookie }, signal);
      if (!result.ok || !session.isStale(cookie, result.value)) return result;
      if (session.refused()) return result;
    }
    const result = await once(request, { Authorization: session.basic }, signal);
    if (result.ok) session.learn(result.value, request.kind);
    return result;
  };

  return {
    async post(request, signal) {
      const leaveLane = await lanes[request.kind].enter(signal);
      if (!leaveLane) return fail(notSent({ kind: "cancelled" }));
      try {
        return await throughDoor(session, door, signal, () => signedIn(request, signal));
      } finally {
        leaveLane();
      }
    },
    hasSession: () => session.cookie() !== undefined,
    close: () => agent.destroy(),
  };
}

/** Posts with these credentials; a read whose connection was closed while it idled, once more. */
const posting =
  (settings: TransportSettings, agent: Agent) =>
  async (
    request: Post,
    credentials: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Result<HttpAnswer, Failure>> => {
    const headers = { ...credentials, "Content-Type": "text/xml; charset=utf-8", SOAPAction: request.action };
    const { limits, watch } = settings;
    const target = { ...settings.place, path: settings.path ?? axlPath };
    const go = async (): Promise<Awaited<ReturnType<typeof exchange>>> => {
      const operation = request.action.replaceAll('"', "").split(" ").at(-1) ?? "";
      const over = watch?.({ operation, kind: request.kind, limitMs: limits.connectMs + limits.totalMs });
      try {
        return await exchange(agent, target, headers, request.body, limits, signal);
      } finally {
        over?.();
      }
    };
    const result = await go();
    // What became of a write is not known then, and it is not sent again; a read costs nothing.
    return !result.ok && result.fault.worn && request.kind === "read" ? go() : result;
  };

/** One at a time while it is not known whether the password is right. */
async function throughDoor(
  session: AxlSession,
  door: Lane,
  signal: AbortSignal,
  go: () => Promise<Result<HttpAnswer, Failure>>,
): Promise<Result<HttpAnswer, Failure>> {
  if (session.accepted()) return go();
  const leaveDoor = await door.enter(signal);
  if (!leaveDoor) return fail(notSent({ kind: "cancelled" }));
  if (session.accepted()) {
    leaveDoor();
    return go();
  }
  try {
    return await go();
  } finally {
    leaveDoor();
  }
}

const notSent = (fault: Fault): Failure => ({ sent: false, fault });
