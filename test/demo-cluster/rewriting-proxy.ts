import { readFileSync } from "node:fs";
import { createServer, request, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { certify } from "../axl/certificates.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";

/** A server in front of a demo cluster that gives its answers the shape of captured ones. */
export interface Proxy {
  /** `127.0.0.1:43210`. */
  readonly host: string;
  /** The certificate of its authority, in PEM. */
  readonly ca: string;
  /** Requests by operation, and the pages of listChange that had changes. */
  readonly seen: { readonly operations: Map<string, number>; pages: number; refusedNil: number };
  stop(): Promise<void>;
}

/** Changes of the queue in one answer. */
export const changesOnAPage = 4;

/**
 * Answers of captured shape: uuids bare and in lower case, booleans in words, unset references as empty elements, every
 * phone with `confidentialAccess` of an empty mode and level -1. A request that says `xsi:nil` of that mode is refused here.
 */
export async function proxyFor(cluster: DemoCluster): Promise<Proxy> {
  const authority = certify({ name: "Proxy CA", authority: true });
  const pair = certify({ name: "localhost", issuer: authority });
  const seen: Proxy["seen"] = { operations: new Map(), pages: 0, refusedNil: 0 };
  const server = createServer({ key: pair.key, cert: pair.certificate }, (asked, response) => {
    void pass(asked, response, cluster, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: authority.certificate,
    seen,
    stop: () => stop(server),
  };
}

async function pass(
  asked: IncomingMessage,
  response: ServerResponse,
  cluster: DemoCluster,
  seen: Proxy["seen"],
): Promise<void> {
  const body = await textOf(asked);
  const operation = /(\w+)"?$/.exec(String(asked.headers.soapaction ?? ""))?.[1] ?? "";
  seen.operations.set(operation, (seen.operations.get(operation) ?? 0) + 1);
  const [hostname, port] = cluster.host.split(":");
  const { host: _host, "content-length": _length, connection: _connection, ...headers } = asked.headers;
  const forward = request(
    {
      hostname,
      port,
      path: asked.url,
      method: asked.method,
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      ca: readFileSync(cluster.caFile, "utf8"),
      servername: "localhost",
    },
    (answer) => {
      void textOf(answer).then((text) => {
        const shaped = asCaptured(text);
        if (operation === "listChange" && shaped.includes("<change ")) seen.pages++;
        if (/<confidentialAccessMode[^>]*nil="true"/.test(body)) seen.refusedNil++;
        const { "content-length": _old, ...rest } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, { ...rest, "content-length": Buffer.byteLength(shaped) });
        response.end(shaped);
      });
    },
  );
  forward.on("error", () => response.destroy());
  forward.end(body);
}

/** An answer of the demo cluster in the shape of a captured one. */
export const asCaptured = (text: string): string =>
  text
    .replace(/\{([0-9A-F]{8}-[0-9A-F-]{27})\}(?=["<])/g, (_, uuid: string) => uuid.toLowerCase())
    .replace(/<(\w+)>([tf])<\/\1>/g, (_, name: string, letter: string) =>
      name.endsWith("Tag") ? `<${name}>${letter}</${name}>` : `<${name}>${letter === "t" ? "true" : "false"}</${name}>`,
    )
    .replace(/<(\w+) uuid=""\/>/g, "<$1/>");

async function textOf(stream: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
