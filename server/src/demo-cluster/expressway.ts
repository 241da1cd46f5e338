import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Exchange } from "./door.ts";
import { breakable } from "./breakable.ts";
import type { Identity, Wish } from "./certificate.ts";
import { expresswayPages, json, type Page } from "./expressway-answers.ts";
import { cores, expresswayInOrder, profileNames, type ExpresswayState } from "./expressway-state.ts";
import { isDone, writeTo } from "./expressway-writes.ts";
import { createFaults, type Aim, type FaultKind, type Faults, type Injection, type Moment } from "./faults.ts";
import { addressOf, listening } from "./listening.ts";

/** The Expressway-C that goes with a demo cluster: its REST over HTTPS on loopback. */
export interface DemoExpressway {
  /** `127.0.0.1:43211`. */
  readonly host: string;
  readonly user: string;
  /** New with every start. */
  readonly password: string;
  /** What it says; changes show in the next answer. */
  readonly state: ExpresswayState;
  /** Answers in place of its own, by path: for what no state of it leads to. */
  readonly pages: Map<string, Page>;
  /** Takes connections and says nothing. */
  silent: boolean;
  /** How often it was asked. */
  readonly asked: number;
  /** How many writes it carried out. */
  readonly committed: number;
  /** Lets something go wrong: `operation` is `GET /api/provisioning/common/mra`. */
  inject(fault: FaultKind, aim?: Aim): Injection;
  /** Shows another certificate from the next connection on: its own with these differences. */
  certify(but: Partial<Wish>): void;
  stop(): Promise<void>;
}

type Observe = (exchange: Exchange) => void;

const user = "demo-expressway";

/** Starts it; `observe` hears of each write. Its certificate is by the CA of the demo cluster, for the example's nodes and profiles. */
export async function startDemoExpressway(
  identity: Identity,
  address: "127.0.0.1" | "::1",
  observe: Observe | undefined,
): Promise<DemoExpressway> {
  const usual: Wish = { subject: cores[0], dns: [...cores, ...profileNames], isForClients: true, days: 400 };
  let shown = identity.issue(usual);
  const password = randomBytes(18).toString("base64url");
  const expected = Buffer.from(`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`);
  const it = { silent: false, asked: 0, committed: 0 };
  const state = expresswayInOrder(identity.ca);
  const pages = new Map<string, Page>();
  const faults = createFaults();
  const answer = answering(
    expected,
    state,
    it,
    observe,
    (path) => pages.get(path) ?? expresswayPageAt(path, state, shown),
  );
  const secured = () => ({ cert: shown.certificate, key: shown.key, minVersion: "TLSv1.2" as const });
  const server = createServer(secured(), (request, response) => {
    it.asked++;
    if (it.silent) return void request.resume();
    void receive(request, response, faults, answer);
  });
  const stop = breakable(server, (socket) => {
    if (faults.onConnection()) socket.destroy();
  });
  await listening(server, 0, address);
  return Object.assign(it, {
    host: addressOf(server),
    user,
    password,
    state,
    pages,
    inject: (fault: FaultKind, aim?: Aim) => faults.inject(fault, aim),
    certify(but: Partial<Wish>) {
      shown = identity.issue({ ...usual, ...but });
      server.setSecureContext(secured());
    },
    stop,
  });
}

/** Its own page at a path; undefined: it has none. */
const expresswayPageAt = (path: string, state: ExpresswayState, shown: { readonly certificate: string }) =>
  Object.hasOwn(expresswayPages, path) ? expresswayPages[path]?.(state, shown.certificate) : undefined;

/** Answers whoever signs in so. */
const answering =
  (
    expected: Buffer,
    state: ExpresswayState,
    counts: { committed: number },
    observe: Observe | undefined,
    pageAt: (path: string) => Page | undefined,
  ) =>
  ({ url = "", method = "", headers }: IncomingMessage, body: string): Page => {
    if (!isSignedIn(headers.authorization, expected)) return json({ Message: "Unauthorized" }, 401);
    const path = url.split("?")[0] ?? "";
    const own = pageAt(path);
    if (method === "GET") return own ?? json({ Message: "Not found" }, 404);
    observe?.({ operation: `${method} ${path}`, request: "", status: 200, answer: "" });
    const written = writeTo(state, method, path, body);
    if (written === undefined) return json({ Message: "Method not allowed" }, own === undefined ? 404 : 405);
    if (isDone(written)) counts.committed++;
    return written;
  };

function isSignedIn(header: string | undefined, expected: Buffer): boolean {
  const given = Buffer.from(header ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** A body is small; more is not read. */
const mostBytes = 64 * 1024;

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  faults: Faults,
  answer: (request: IncomingMessage, body: string) => Page,
): Promise<void> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>)
      if ((size += piece.length) <= mostBytes) pieces.push(piece);
  } catch {
    return; // the client left
  }
  const { method = "", url = "" } = request;
  const fault = faults.onRequest(`${method} ${url}`, method !== "GET");
  if (fault && strikes(fault, "before", response)) return;
  const given = answer(request, Buffer.concat(pieces).toString("utf8"));
  if (fault && strikes(fault, "after", response)) return;
  const challenge = given.status === 401 && { "WWW-Authenticate": 'Basic realm="Expressway"' };
  const bytes = Buffer.from(given.body);
  response.writeHead(given.status, { "Content-Type": given.type, "Content-Length": bytes.length, ...challenge });
  if (fault?.kind !== "cut") response.end(bytes);
  else response.write(bytes.subarray(0, Math.floor(bytes.length * fault.share)), () => response.socket?.destroy());
}

/** Does what the fault asks for at that moment; true when there is nothing left to do. */
function strikes(fault: FaultKind, moment: Moment, response: ServerResponse): boolean {
  if (!("when" in fault) || fault.when !== moment) return false;
  if (fault.kind === "reset") response.socket?.destroy();
  if (fault.kind === "page") response.writeHead(fault.status, { "Content-Type": "text/html" }).end("<html></html>");
  if (fault.kind === "answer") response.writeHead(fault.status, fault.headers).end(fault.body);
  return true;
}
