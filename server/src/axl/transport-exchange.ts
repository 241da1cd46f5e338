import type { ClientRequest, IncomingMessage } from "node:http";
import https from "node:https";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { Limits } from "./limits.ts";
import { hostPlaceText, type HostPlace } from "./transport-place.ts";
import { dial, DialError, type Trust } from "./transport-tls.ts";

/** What came back, whole and decoded. Of the headers only what is needed: none of the request's is in here. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly cookies: readonly string[];
  readonly text: string;
}

/** A failed exchange. `sent` is false only where it is certain that not one byte of the request left. */
export interface Failure {
  readonly sent: boolean;
  readonly fault: Fault;
  /** The connection had served before and ended without a word: most likely it was closed while it idled. */
  readonly worn?: true;
}

/** Connections to one place, each verified before it is used, kept open for a moment between requests. */
export function connectionsTo(place: HostPlace, trust: Trust, limits: Limits): https.Agent {
  // A connection that was idle for long may be closed by the other side just when a write leaves: better a new one.
  const agent = new https.Agent({ keepAlive: true, maxSockets: 3, timeout: 4_000 });
  agent.createConnection = (_options, done) => {
    dial(place, trust, limits.connectMs, (error, socket) => done?.(error, socket as never));
    return undefined;
  };
  return agent;
}

/**
 * Posts once and reads the answer once: no redirect, no proxy, no compression, no second try. Always settles within
 * the limits. No error of Node's leaves this function.
 */
export function exchange(
  agent: https.Agent,
  place: HostPlace & { readonly path: string },
  headers: Readonly<Record<string, string>>,
  body: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<Result<HttpAnswer, Failure>> {
  if (signal.aborted) return Promise.resolve(fail({ sent: false, fault: { kind: "cancelled" } }));
  const bytes = Buffer.from(body, "utf8");
  const request = https.request({
    agent,
    host: place.host,
    port: place.port,
    path: place.path,
    method: "POST",
    insecureHTTPParser: false,
    headers: {
      Host: hostPlaceText(place),
      Connection: "keep-alive",
      Accept: "text/xml",
      "Accept-Encoding": "identity",
      "Content-Length": String(bytes.length),
      ...headers,
    },
  });
  return new Promise((resolve) => new Exchange(request, limits, signal, resolve).send(bytes));
}

/** One request on its way, until it is settled: once, by whatever comes first. */
class Exchange {
  readonly #request: ClientRequest;
  readonly #limits: Limits;
  readonly #signal: AbortSignal;
  readonly #resolve: (result: Result<HttpAnswer, Failure>) => void;
  #phase: "waiting" | "sent" | "answering" | "settled" = "waiting";
  #deadline: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(
    request: ClientRequest,
    limits: Limits,
    signal: AbortSignal,
    resolve: (result: Result<HttpAnswer, Failure>) => void,
  ) {
    this.#request = request;
    this.#limits = limits;
    this.#signal = signal;
    this.#resolve = resolve;
  }

  send(bytes: Buffer): void {
    const request = this.#request;
    this.#signal.addEventListener("abort", this.#cancel, { once: true });
    request.once("socket", () => {
      if (this.#phase === "waiting") this.#phase = "sent";
      this.#deadline = setTimeout(() => this.#stop({ kind: "timeout" }), this.#limits.totalMs);
      this.#stayAwake();
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (error instanceof DialError) this.#stop(error.fault);
      else if (error.code?.startsWith("HPE_") === true)
        this.#stop({ kind: "malformed", what: "an answer that is not HTTP" });
      else this.#cut();
    });
    request.on("close", () => this.#cut());
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      this.#stop({ kind: "malformed", what: "another protocol" });
    });
    request.once("response", (response) => {
      if (this.#phase !== "settled") this.#phase = "answering";
      readAnswer(
        response,
        this.#limits,
        () => this.#stayAwake(),
        (result) => this.#settle(result),
      );
    });
    request.end(bytes);
  }

  readonly #cancel = (): void => this.#stop({ kind: "cancelled" });

  #stayAwake(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#stop({ kind: "timeout" }), this.#limits.idleMs);
  }

  /** The other side ended it without a word. */
  #cut(): void {
    const worn = this.#request.reusedSocket && this.#phase !== "answering";
    this.#settle(fail({ sent: this.#phase !== "waiting", fault: { kind: "cut" }, ...(worn ? { worn } : {}) }));
  }

  #stop(fault: Fault): void {
    this.#settle(fail({ sent: this.#phase !== "waiting", fault }));
  }

  #settle(result: Result<HttpAnswer, Failure>): void {
    if (this.#phase === "settled") return;
    this.#phase = "settled";
    clearTimeout(this.#deadline);
    clearTimeout(this.#idle);
    this.#signal.removeEventListener("abort", this.#cancel);
    if (!result.ok) this.#request.destroy();
    this.#resolve(result);
  }
}

function readAnswer(
  response: IncomingMessage,
  limits: Limits,
  restartTimeout: () => void,
  settle: (result: Result<HttpAnswer, Failure>) => void,
): void {
  const stop = (fault: Fault): void => settle(fail({ sent: true, fault }));
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    stop({ kind: "malformed", what: "a compressed answer" });
    return;
  }
  const pieces: Buffer[] = [];
  let length = 0;
  response.on("data", (piece: Buffer) => {
    restartTimeout();
    length += piece.length;
    if (length > limits.answerBytes) stop({ kind: "malformed", what: `an answer over ${limits.answerBytes} bytes` });
    else pieces.push(piece);
  });
  response.on("error", () => stop({ kind: "cut" }));
  response.on("close", () => {
    if (!response.complete) stop({ kind: "cut" });
  });
  response.on("end", () => {
    if (!response.complete) {
      stop({ kind: "cut" });
      return;
    }
    const text = decode(Buffer.concat(pieces));
    if (text === undefined) {
      stop({ kind: "malformed", what: "an answer that is not UTF-8" });
      return;
    }
    settle(
      ok({
        status: response.statusCode ?? 0,
        contentType: response.headers["content-type"] ?? "",
        cookies: response.headers["set-cookie"] ?? [],
        text,
      }),
    );
  });
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
