import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { TestContext } from "node:test";
import type { ConnectionSettings } from "../../server/src/axl/settings.ts";
import { certify, type Pair } from "./certificates.ts";

export const authority = certify({ name: "Test CA", authority: true });
export const identity = certify({ name: "localhost", issuer: authority });

export interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly action: string;
  readonly body: string;
}

/** A server on loopback that answers as a test says, and remembers what it was asked. Gone when the test ends. */
export interface TestServer {
  readonly received: Received[];
  readonly settings: ConnectionSettings;
  /** Sockets that were opened. */
  readonly connections: () => number;
}

export type Answering = (request: Received, response: ServerResponse, index: number) => void;

export async function serve(test: TestContext, answer: Answering, pair: Pair = identity): Promise<TestServer> {
  const received: Received[] = [];
  const sockets = new Set<Duplex>();
  const server = https.createServer({ key: pair.key, cert: pair.certificate }, (request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (it: Buffer) => pieces.push(it));
    request.on("end", () => {
      const got = {
        headers: request.headers,
        action: String(request.headers.soapaction),
        body: Buffer.concat(pieces).toString(),
      };
      received.push(got);
      answer(got, response, received.length - 1);
    });
    request.on("error", () => undefined);
  });
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => {
    for (const it of sockets) it.destroy();
    server.close();
  });
  return { received, connections: () => connections, settings: settingsFor((server.address() as AddressInfo).port) };
}

export const settingsFor = (port: number): ConnectionSettings => ({
  host: `localhost:${port}`,
  user: "axl",
  password: "Correct-Horse",
  ca: authority.certificate,
});

/** A SOAP answer with that body, which is to be written in AXL's namespace as `ns:`. */
export const soap = (body: string, version = "15.0"): string =>
  `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body.replace(/^<ns:(\w+)/, `<ns:$1 xmlns:ns="http://www.cisco.com/AXL/API/${version}"`)}</soapenv:Body></soapenv:Envelope>`;

export const fault = (code: number, text: string): string =>
  soap(
    `<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>${text}</faultstring><detail><axlError><axlcode>${code}</axlcode><axlmessage>${text}</axlmessage><request>x</request></axlError></detail></soapenv:Fault>`,
  );

export const versionAnswer = (release: string): string =>
  soap(
    `<ns:getCCMVersionResponse><return><componentVersion><version>${release}</version></componentVersion></return></ns:getCCMVersionResponse>`,
  );

export function reply(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string | string[]>> = {},
): void {
  response.writeHead(status, { "Content-Type": "text/xml;charset=UTF-8", ...headers });
  response.end(text);
}

/** Answers `getCCMVersion` by itself, and leaves the rest to the test. */
export const afterVersion =
  (release: string, rest: Answering): Answering =>
  (request, response, index) => {
    if (request.action.includes("getCCMVersion")) reply(response, 200, versionAnswer(release));
    else rest(request, response, index);
  };
