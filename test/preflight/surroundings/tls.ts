import { once } from "node:events";
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { TestContext } from "node:test";
import { createServer } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { Pair } from "../../axl/certificates.ts";

/** A TLS endpoint on loopback: its certificate, and what it answers over HTTP, may be changed at any time. */
export interface Endpoint {
  readonly port: number;
  chain: readonly Pair[];
  /** Takes the connection and says nothing. */
  silent: boolean;
  /** Path → status and body; anything else is 404. */
  readonly pages: Map<string, { status: number; body?: string }>;
  connections: number;
}

/** `mutual`: it wants a certificate from its client, as CallManager does, and hangs up without one. */
export async function startTls(test: TestContext, chain: readonly Pair[], mutual = false): Promise<Endpoint> {
  const sockets = new Set<Socket>();
  const it: { -readonly [K in keyof Endpoint]: Endpoint[K] } = {
    port: 0,
    chain,
    silent: false,
    pages: new Map(),
    connections: 0,
  };
  const web = http.createServer((request, response) => {
    const page = it.pages.get((request.url ?? "").split("?")[0] ?? "") ?? { status: 404 };
    response.writeHead(page.status, { Connection: "close" }).end(page.body ?? "");
  });
  const server = createServer((raw) => {
    it.connections++;
    sockets.add(raw);
    raw.on("error", () => undefined);
    if (it.silent) return;
    const secure = new TLSSocket(raw, {
      isServer: true,
      secureContext: createSecureContext({
        key: it.chain[0]!.key,
        cert: it.chain.map((one) => one.certificate).join(""),
        ...(mutual && { maxVersion: "TLSv1.2" as const }),
      }),
      ...(mutual && { requestCert: true, rejectUnauthorized: true }),
    });
    secure.on("error", () => undefined);
    web.emit("connection", secure);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  it.port = (server.address() as AddressInfo).port;
  test.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return it;
}
