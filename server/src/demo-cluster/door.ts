import type { IncomingMessage, ServerResponse } from "node:http";
import { answer, asAnswer, type Answer, type Office, type Role } from "./answer.ts";
import type { FaultKind, Faults, Moment } from "./faults.ts";
import { isWrite } from "./operations.ts";
import { page } from "./pages.ts";
import type { Refusal } from "./refusal.ts";
import { risPath, type RisDesk } from "./ris.ts";
import { cookieName, cookieIn, type Sessions } from "./sessions.ts";
import { openEnvelope, sealFault, type Letter } from "./soap.ts";

/** One request and its answer, as they went over the wire: for tests that check both against Cisco's schema. */
export interface Exchange {
  readonly operation: string;
  readonly request: string;
  readonly status: number;
  readonly answer: string;
}

/** What the web server needs to know of its users and its cluster. */
export interface Door {
  readonly office: Office;
  readonly sessions: Sessions;
  readonly faults: Faults;
  readonly ris: RisDesk;
  /** The role of a user whose password is right. */
  readonly signIn: (user: string, password: string) => Role | undefined;
  /** The role of a user who has a session. */
  readonly roleOf: (user: string) => Role;
  readonly observe: ((exchange: Exchange) => void) | undefined;
}

/** Bytes that a request may have. */
const longest = 32 * 1024 * 1024;

/** Takes one HTTP request and answers it, unless a fault has been laid in its way. */
export async function receive(request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
  const stranger = strangerAt(request, door);
  if (stranger) {
    // Nothing of the body is read: who it is comes first.
    response.shouldKeepAlive = false;
    send(response, stranger, door);
    return;
  }
  const text = await bodyOf(request);
  if (text === gone) return;
  if (text !== undefined && request.url === risPath && request.method === "POST")
    receiveRis(request, text, response, door);
  else if (text !== undefined && request.url === "/axl/" && request.method === "POST")
    receiveAxl(request, text, response, door);
  else send(response, elsewhere(request, text, door), door);
}

/**
 * The page for somebody who is not known, before anything of the request is read. A session that has ended is not for this
 * place to tell, since a fault may still lie in wait for the request.
 */
function strangerAt(request: IncomingMessage, door: Door): Answer | undefined {
  if (request.url !== "/axl/" || request.method !== "POST" || cookieIn(request.headers.cookie) !== undefined)
    return undefined;
  const [user, password] = basicIn(request.headers.authorization);
  const isKnown = user !== undefined && door.signIn(user, password ?? "") !== undefined;
  return isKnown ? undefined : asAnswer(page(401));
}

/** RISPort70: only who is known, and has a role on the cluster, may ask. It opens no session. */
function receiveRis(request: IncomingMessage, text: string, response: ServerResponse, door: Door): void {
  const operation = "selectCmDeviceExt";
  const { counters } = door.office;
  counters.reads++;
  counters.byOperation.set(operation, (counters.byOperation.get(operation) ?? 0) + 1);
  const fault = door.faults.onRequest(operation, false);
  if (fault && strikes(fault, "before", response, door)) return;
  const [user, password] = basicIn(request.headers.authorization);
  const role = user === undefined ? undefined : door.signIn(user, password ?? "");
  const given =
    role === undefined ? asAnswer(page(401)) : role === "none" ? asAnswer(page(403)) : door.ris.answer(text);
  if (fault && strikes(fault, "after", response, door)) return;
  send(response, given, door, fault);
}

function elsewhere(request: IncomingMessage, text: string | undefined, door: Door): Answer {
  if (request.url !== "/axl/") return asAnswer(page(404));
  if (text === undefined) return asAnswer(page(413));
  if (request.method !== "GET") return asAnswer(page(405));
  return admitted(request, door).refusal ?? asAnswer(page(200));
}

function receiveAxl(request: IncomingMessage, text: string, response: ServerResponse, door: Door): void {
  const letter = openEnvelope(text);
  const operation = letter.ok ? letter.value.operation : "";
  const fault = door.faults.onRequest(operation, isWrite(operation));
  if (fault?.kind === "expireSessions") door.sessions.expire();
  if (fault && strikes(fault, "before", response, door)) return;

  const user = admitted(request, door);
  const given = user.refusal ?? (letter.ok ? answered(letter.value, user, door) : unread(letter.fault, door));
  door.observe?.({ operation, request: text, status: given.status, answer: given.body });
  if (fault && strikes(fault, "after", response, door)) return;
  send(response, given, door, fault);
}

const unread = (refusal: Refusal, door: Door): Answer => ({
  status: 500,
  type: "xml",
  body: sealFault(refusal, "", "", door.office.core.strictly),
});

function answered(letter: Letter, user: Admission, door: Door): Answer {
  const it = answer(letter, user.role, door.office);
  return { ...it, headers: { ...user.headers, ...it.headers } };
}

interface Admission {
  readonly role: Role;
  /** A page in place of everything else. */
  readonly refusal?: Answer;
  /** The cookie of a new session. */
  readonly headers: Answer["headers"];
}

/** A living session is enough; without one, name and password start a new one. */
function admitted(request: IncomingMessage, door: Door): Admission {
  const cookie = cookieIn(request.headers.cookie);
  const known = cookie === undefined ? undefined : door.sessions.userOf(cookie);
  if (known !== undefined) return { role: door.roleOf(known), headers: {} };
  const [user, password] = basicIn(request.headers.authorization);
  const stale = cookie !== undefined && (user === undefined || door.office.core.strictly("stale-session"));
  if (stale) return { role: "none", refusal: asAnswer(page(404)), headers: {} };
  const role = user === undefined ? undefined : door.signIn(user, password ?? "");
  if (user === undefined || role === undefined) return { role: "none", refusal: asAnswer(page(401)), headers: {} };
  const session = door.sessions.start(user);
  const cookies = [cookieName, "JSESSIONID"].map((it) => `${it}=${session}; Path=/; Secure; HttpOnly`);
  return { role, headers: { "Set-Cookie": cookies } };
}

function basicIn(header: string | undefined): readonly [user?: string, password?: string] {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? "") ?? [];
  if (encoded === undefined) return [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon === -1 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** Does what the fault asks for at that moment; true when there is nothing left to do. */
function strikes(fault: FaultKind, moment: Moment, response: ServerResponse, door: Door): boolean {
  if (!("when" in fault) || fault.when !== moment) return false;
  switch (fault.kind) {
    case "reset":
      response.socket?.destroy();
      return true;
    case "hang":
      return true;
    case "page":
      send(response, asAnswer(page(fault.status)), door);
      return true;
    case "answer": {
      const type = fault.body.trimStart().startsWith("<?xml") ? "xml" : "html";
      send(response, { status: fault.status, type, body: fault.body, headers: fault.headers ?? {} }, door);
      return true;
    }
  }
}

function send(response: ServerResponse, given: Answer, door: Door, fault?: FaultKind): void {
  const bytes = Buffer.from(given.body, "utf8");
  response.writeHead(given.status, {
    "Content-Type": given.type === "xml" ? "text/xml;charset=UTF-8" : "text/html;charset=UTF-8",
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
    ...given.headers,
  });
  door.office.underWay += bytes.length;
  response.once("close", () => {
    door.office.underWay -= bytes.length;
  });
  if (fault?.kind === "cut") {
    response.write(bytes.subarray(0, Math.floor(bytes.length * fault.share)), () => response.socket?.destroy());
    if (fault.share === 0) response.flushHeaders();
  } else if (fault?.kind === "drip") drip(response, bytes, fault);
  else response.end(bytes);
}

function drip(response: ServerResponse, bytes: Buffer, fault: FaultKind & { readonly kind: "drip" }): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + fault.bytes));
    at += fault.bytes;
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, fault.everyMs);
  response.once("close", () => clearInterval(timer));
}

/** The client left before its request was whole. */
const gone = Symbol("gone");

/** The whole request; undefined when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined | typeof gone> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size <= longest) pieces.push(piece);
    }
  } catch {
    return gone;
  }
  return size <= longest ? Buffer.concat(pieces).toString("utf8") : undefined;
}
