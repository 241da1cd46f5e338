import { isIP } from "node:net";
import { domainToASCII } from "node:url";

/** Where a cluster listens. */
export interface HostPlace {
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
}

/** The port of the AXL web service where none is given. */
const axlPort = 8443;

/** Reads `host`, `host:port`, `[::1]` or `[::1]:port`; undefined when it is none of these. `usualPort`: where none is given. */
export function hostPlaceOf(text: string, usualPort = axlPort): HostPlace | undefined {
  const found = /^(?:\[([0-9a-f:.]+)\]|([^\s:/?#@[\]\\]+))(?::(\d{1,5}))?$/i.exec(text.trim());
  if (!found) return isIP(text.trim()) === 6 ? { host: text.trim(), port: usualPort } : undefined;
  const host = found[1] ?? domainToASCII(found[2] ?? "");
  if (host === "") return undefined;
  const port = found[3] === undefined ? usualPort : Number(found[3]);
  if (found[1] !== undefined && isIP(host) !== 6) return undefined;
  return port > 0 && port < 65_536 ? { host, port } : undefined;
}

/** The place as it is shown and sent in `Host`: `cucm-pub.example.com:8443`, `[::1]:8443`. */
export const hostPlaceText = (it: HostPlace): string =>
  it.host.includes(":") ? `[${it.host}]:${it.port}` : `${it.host}:${it.port}`;

/** Whether a name can only mean this machine. */
export const isLoopback = (host: string): boolean =>
  host.toLowerCase() === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
