/** What Expressway tells a client of its edge; the names of elements are as captured. */
export interface EdgeConfig {
  /** Where clients register, chat and ask on: the Expressway-Es. */
  readonly sip: readonly EdgePlace[];
  readonly xmpp: readonly EdgePlace[];
  readonly http: readonly EdgePlace[];
  /** Unified CM nodes that answer UDS for the user; none: the user is not at home there, or has no service profile for it. */
  readonly uds: readonly string[];
  /** Where configuration files are. */
  readonly tftp: readonly string[];
  /** The route of a REGISTER, through an Expressway-C. */
  readonly route: string | undefined;
}

export interface EdgePlace {
  readonly address: string;
  readonly port: number | undefined;
}

/** Reads the answer to get_edge_config; undefined when it is none. Only what is asked for is looked at. */
export function edgeConfigIn(body: string): EdgeConfig | undefined {
  const root = elementIn(body, "getEdgeConfigResponse");
  const edge = root === undefined ? undefined : elementIn(root, "edgeConfig");
  if (root === undefined || edge === undefined) return undefined;
  const services = elementsIn(elementIn(root, "serviceConfig") ?? "", "service");
  const tftp = services.find((it) => textIn(it, "name") === "tftpServer") ?? "";
  const route = elementIn(edge, "sipRequest");
  return {
    sip: placesIn(edge, "sipEdgeServer"),
    xmpp: placesIn(edge, "xmppEdgeServer"),
    http: placesIn(edge, "httpEdgeServer"),
    uds: placesIn(edge, "userUdsServer").map((it) => it.address),
    tftp: elementsIn(tftp, "address").map(plain).filter(isText),
    route: route === undefined ? undefined : textIn(route, "route"),
  };
}

/** The path below which Expressway-E answers for a domain: base64 without padding, as clients write it. */
export const edgePath = (domain: string): string => `/${unpadded(domain)}`;

/** The path below which it asks a host inside for a client. */
export const edgePathTo = (domain: string, protocol: "http" | "https", host: string, port: number): string =>
  `/${unpadded(`${domain}/${protocol}/${host}/${port}`)}`;

const unpadded = (text: string): string => Buffer.from(text, "utf8").toString("base64").replace(/=+$/, "");

function placesIn(edge: string, name: string): readonly EdgePlace[] {
  return elementsIn(elementIn(edge, name) ?? "", "server").flatMap((it) => {
    const address = textIn(it, "address");
    const port = Number(textIn(it, "tlsPort"));
    return address === undefined ? [] : [{ address, port: Number.isInteger(port) && port > 0 ? port : undefined }];
  });
}

const elementIn = (text: string, name: string): string | undefined => elementsIn(text, name)[0];

/** What stands inside each element of that name; elements of one name do not stand in each other here. */
const elementsIn = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map((it) => it[1] ?? "");

function textIn(text: string, name: string): string | undefined {
  const it = elementIn(text, name);
  return it === undefined || plain(it) === "" ? undefined : plain(it);
}

const plain = (text: string): string =>
  text
    .trim()
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

const isText = (it: string): boolean => it !== "";
