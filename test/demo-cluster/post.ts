import { Agent, request } from "node:https";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { startDemoCluster, type DemoCluster, type DemoClusterOptions } from "../../server/src/demo-cluster/start.ts";

/** One answer of the demo cluster. */
export interface Posted {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** The answer's own element, or the fault. */
  readonly answer: Element | undefined;
  /** `-239 Could not insert …`, of a fault. */
  readonly fault: string | undefined;
}

/** A client of tests: it sends what it is told, right or wrong, and expects nothing. */
export interface Client {
  /** One operation in an envelope. `inner` is XML. */
  call(operation: string, inner: string, version?: string): Promise<Posted>;
  /** Any text over HTTP. */
  send(body: string, how?: How): Promise<Posted>;
  close(): void;
}
export interface How {
  readonly method?: string;
  readonly path?: string;
  readonly auth?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export const envelope = (body: string): string =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

export const operationXml = (operation: string, inner: string, version: string): string =>
  `<ns:${operation} xmlns:ns="http://www.cisco.com/AXL/API/${version}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inner}</ns:${operation}>`;

export function clientOf(cluster: DemoCluster): Client {
  const agent = new Agent({ keepAlive: true, ca: cluster.caPem, maxSockets: 4 });
  const url = new URL(`https://${cluster.host}`);
  const send = (body: string, how: How = {}): Promise<Posted> =>
    new Promise((resolve, reject) => {
      const auth = how.auth === undefined ? `${cluster.user}:${cluster.password}` : how.auth;
      const options = {
        agent,
        hostname: url.hostname.replace(/[[\]]/g, ""),
        port: url.port,
        method: how.method ?? "POST",
        path: how.path ?? "/axl/",
        headers: { "Content-Type": "text/xml", ...how.headers },
        ...(auth === null ? {} : { auth }),
      };
      const asked = request(options, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (it: Buffer) => pieces.push(it));
        response.on("error", reject);
        response.on("aborted", () => reject(new Error("cut")));
        response.on("end", () => {
          const text = Buffer.concat(pieces).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, ...understood(text) });
        });
      });
      asked.on("error", reject);
      asked.end(body);
    });
  return {
    send,
    call: (operation, inner, version = cluster.version) => send(envelope(operationXml(operation, inner, version))),
    close: () => agent.destroy(),
  };
}

function understood(text: string): Pick<Posted, "answer" | "fault"> {
  const root = text.startsWith("<?xml") ? readXml(text) : undefined;
  const answer = root?.ok ? root.value.children[0]?.children[0] : undefined;
  const error = answer?.name === "Fault" ? find(answer, "axlError") : undefined;
  const textOf = (name: string): string => error?.children.find((it) => it.name === name)?.text ?? "";
  return { answer, fault: error ? `${textOf("axlcode")} ${textOf("axlmessage")}` : undefined };
}

/** The first element of that name, however deep. */
export function find(it: Element, name: string): Element | undefined {
  if (it.name === name) return it;
  for (const one of it.children) {
    const found = find(one, name);
    if (found) return found;
  }
  return undefined;
}

/** Every element of that name, however deep, as its text. */
export function texts(it: Element | undefined, name: string): readonly string[] {
  if (!it) return [];
  return [...(it.name === name ? [it.text] : []), ...it.children.flatMap((one) => texts(one, name))];
}

/** Runs a test against a cluster of its own. */
export async function withCluster(
  options: DemoClusterOptions,
  run: (client: Client, cluster: DemoCluster) => Promise<void>,
): Promise<void> {
  const cluster = await startDemoCluster(options, new AbortController().signal);
  const client = clientOf(cluster);
  try {
    await run(client, cluster);
  } finally {
    client.close();
    await cluster.stop();
  }
}
