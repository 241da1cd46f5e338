import type { IncomingMessage } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { TLSSocket, type SecureContext } from "node:tls";

/** What is wrong with the demo's Expressway-E and what lies behind it: each failure that is documented or captured. */
export const edgeFaults = [
  "none",
  "noRecord",
  "udsOutside",
  "recordElsewhere",
  "untrusted",
  "expired",
  "otherName",
  "noDomainName",
  "domainMissing",
  "clocks",
  "tunnelDown",
  "callManagerUnreached",
  "mraOff",
  "cutOff",
  "loginRefused",
  "cookieDomain",
  "foreignEdge",
  "noRoute",
  "noTftp",
  "noUds",
  "notHome",
  "otherHome",
  "noDeviceFile",
  "noStartTls",
] as const;
export type EdgeFault = (typeof edgeFaults)[number];

/** The demo's Expressway-E; a test, or a person who wants to see a finding, changes it. */
export interface DemoEdge {
  fault: EdgeFault;
  readonly user: string;
  /** The user's password on Unified CM. */
  readonly password: string;
  /** What was asked, in order: the path, and whether a password came with it. */
  readonly asked: { readonly host: string; readonly path: string; readonly login: boolean }[];
}

/** What is answered; undefined: the connection is cut. */
export interface EdgePage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const domain = "example.com";
const unpadded = (text: string): string => Buffer.from(text, "utf8").toString("base64").replace(/=+$/, "");
const cookie = "X-Auth=6b1d9a42-demo";

/** Expressway-C answers, through Expressway-E; or Expressway-E by itself. */
const byCore = { Server: "CE_C ECS", "Content-Type": "text/xml" };
const byEdge = { Server: "CE_E" };

/** Answers as it was captured: get_edge_config, and what a client asks of hosts inside with its cookie. */
export function edgePage(edge: DemoEdge, host: string, { url = "", headers }: IncomingMessage): EdgePage | undefined {
  const path = url.split("?")[0] ?? "";
  edge.asked.push({ host, path, login: headers.authorization !== undefined });
  if (edge.fault === "cutOff") return undefined;
  if (edge.fault === "mraOff") return { status: 404, headers: byEdge, body: "" };
  if (edge.fault === "tunnelDown") return { status: 502, headers: byEdge, body: "Next Hop Connection Failed" };
  const [, first = "", ...rest] = path.split("/");
  if (edge.fault === "domainMissing" || !Buffer.from(first, "base64").toString("utf8").startsWith(domain))
    return { status: 403, headers: byEdge, body: "" };
  if (edge.fault === "clocks") return { status: 403, headers: byCore, body: "" };
  if (first === unpadded(domain) && rest.join("/") === "get_edge_config") return edgeConfig(edge, host, headers);
  if (headers.cookie !== cookie) return { status: 401, headers: byCore, body: "" };
  return inner(edge, Buffer.from(first, "base64").toString("utf8"), `/${rest.join("/")}`);
}

function edgeConfig(edge: DemoEdge, host: string, { authorization }: IncomingMessage["headers"]): EdgePage {
  const right = `Basic ${Buffer.from(`${edge.user}:${edge.password}`, "utf8").toString("base64")}`;
  if (edge.fault === "callManagerUnreached" && authorization !== undefined)
    return { status: 502, headers: byCore, body: "Next Hop Connection Failed" };
  if (authorization !== right || edge.fault === "loginRefused")
    return { status: 401, headers: { ...byCore, "WWW-Authenticate": 'Basic realm="Cisco-Edge"' }, body: "" };
  const scope = edge.fault === "cookieDomain" ? ".edge.invalid" : `.${domain}`;
  const set = `${cookie}; Expires=Fri, 01 Jan 2038 00:00:00 GMT; Domain=${scope}; Path=/; Secure`;
  return { status: 200, headers: { ...byCore, "Set-Cookie": set }, body: configText(edge.fault, host) };
}

/** Hosts inside, as the prefix names them: `example.com/https/cucm-pub.example.com/8443`. */
function inner({ fault }: DemoEdge, target: string, path: string): EdgePage {
  const xml = { "Content-Type": "application/xml" };
  const [, , host = "", port = ""] = target.split("/");
  if (port === "8443" && path === "/cucm-uds/clusterUser") {
    const home = fault === "otherHome" ? "cucm-apac.example.com" : host;
    const found =
      fault === "notHome" ? '<result found="false"/>' : `<result found="true"/><homeCluster>${home}</homeCluster>`;
    return { status: 200, headers: xml, body: `<clusterUser>${found}</clusterUser>` };
  }
  if (port === "6972" && path.endsWith(".cnf.xml"))
    return fault === "noDeviceFile"
      ? { status: 404, headers: byCore, body: "" }
      : { status: 200, headers: xml, body: "<device><deviceProtocol>SIP</deviceProtocol></device>" };
  return { status: 403, headers: byCore, body: "" };
}

function configText(fault: EdgeFault, host: string): string {
  const server = (name: string, address: string, port: number): string =>
    `<${name}><server><address>${address}</address><tlsPort>${String(port)}</tlsPort></server></${name}>`;
  const sip = fault === "foreignEdge" ? "edge.elsewhere.invalid" : host;
  const route = "&lt;sip:10.20.2.11:5061;transport=tls;zone-id=3;directed;lr&gt;";
  const tftp = fault === "noTftp" ? "" : "cucm-sub2.example.com";
  return `<?xml version='1.0' encoding='UTF-8'?>
<getEdgeConfigResponse version="1.0">
  <serviceConfig>
    <service><name>_cuplogin</name><error>NameError</error></service>
    <service><name>_cisco-uds</name><server><priority>1</priority><weight>1</weight><port>8443</port><address>cucm-pub.example.com</address></server></service>
    <service><name>tftpServer</name><address>${tftp}</address><address></address></service>
  </serviceConfig>
  <edgeConfig>
    ${server("sipEdgeServer", sip, 5061)}
    <sipRequest>${fault === "noRoute" ? "" : `<route>${route}</route>`}</sipRequest>
    ${server("xmppEdgeServer", host, 5222)}
    ${server("httpEdgeServer", host, 8443)}
    <turnEdgeServer/>
    ${server("userUdsServer", fault === "noUds" ? "" : "cucm-pub.example.com", 8443)}
  </edgeConfig>
</getEdgeConfigResponse>
`;
}

/** The certificate for the name that a client asks for. */
export type SecureFor = (name: string, give: (error: Error | null, context?: SecureContext) => void) => void;

/** XMPP as far as STARTTLS (RFC 6120) and the handshake behind it; nobody logs in here. */
export function edgeXmpp(edge: DemoEdge, secureFor: SecureFor, onSocket: (socket: Socket) => void): Server {
  return createServer((socket) => {
    onSocket(socket);
    socket.setEncoding("utf8");
    socket.on("error", () => undefined); // a client that breaks off is no news
    let said = "";
    socket.on("data", (piece: string) => {
      said += piece;
      if (said.includes("<starttls")) {
        socket.removeAllListeners("data");
        socket.write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        const secured = new TLSSocket(socket, { isServer: true, SNICallback: secureFor });
        secured.on("error", () => socket.destroy());
      } else if (said.includes("<stream:stream")) {
        const tls = edge.fault === "noStartTls" ? "" : "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
        socket.write(
          `<?xml version='1.0'?><stream:stream from='${domain}' id='1' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><stream:features>${tls}</stream:features>`,
        );
      }
    });
  });
}
