import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import { breakable } from "./breakable.ts";
import type { Identity, Wish } from "./certificate.ts";
import { expresswayPages, json, type Page } from "./expressway-answers.ts";
import { cores, expresswayInOrder, profileNames, type ExpresswayState } from "./expressway-state.ts";
import { addressOf, listening } from "./listening.ts";

/** The Expressway-C that goes with a demo cluster: its REST, to be read only, over HTTPS on loopback. */
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
  /** Shows another certificate from the next connection on: its own with these differences. */
  certify(but: Partial<Wish>): void;
  stop(): Promise<void>;
}

const user = "demo-expressway";

/** Starts it; its certificate is by the CA of the demo cluster, for the example's nodes and profiles. */
export async function startDemoExpressway(identity: Identity, address: "127.0.0.1" | "::1"): Promise<DemoExpressway> {
  const usual: Wish = { subject: cores[0], dns: [...cores, ...profileNames], isForClients: true, days: 400 };
  let shown = identity.issue(usual);
  const password = randomBytes(18).toString("base64url");
  const expected = Buffer.from(`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`);
  const it = { silent: false, asked: 0 };
  const state = expresswayInOrder(identity.ca);
  const pages = new Map<string, Page>();
  const answer = answering(expected, (path) => {
    const own = Object.hasOwn(expresswayPages, path) ? expresswayPages[path] : undefined;
    return pages.get(path) ?? own?.(state, shown.certificate);
  });
  const server = createServer(
    { cert: shown.certificate, key: shown.key, minVersion: "TLSv1.2" },
    (request, response) => {
      it.asked++;
      request.resume();
      if (it.silent) return;
      const { status, type, body } = answer(request);
      const challenge = status === 401 && { "WWW-Authenticate": 'Basic realm="Expressway"' };
      response.writeHead(status, { "Content-Type": type, ...challenge }).end(body);
    },
  );
  const stop = breakable(server);
  await listening(server, 0, address);
  return {
    host: addressOf(server),
    user,
    password,
    state,
    pages,
    get silent() {
      return it.silent;
    },
    set silent(value) {
      it.silent = value;
    },
    get asked() {
      return it.asked;
    },
    certify(but) {
      shown = identity.issue({ ...usual, ...but });
      server.setSecureContext({ cert: shown.certificate, key: shown.key, minVersion: "TLSv1.2" });
    },
    stop,
  };
}

/** Answers reads of whoever signs in so. */
const answering =
  (expected: Buffer, pageAt: (path: string) => Page | undefined) =>
  ({ url = "", method, headers }: IncomingMessage): Page => {
    const given = Buffer.from(headers.authorization ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return json({ Message: "Unauthorized" }, 401);
    if (method !== "GET") return json({ Message: "The demo Expressway is only read" }, 405);
    return pageAt(url.split("?")[0] ?? "") ?? json({ Message: "Not found" }, 404);
  };
