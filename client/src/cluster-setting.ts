/** One entry of the user's setting `mra.clusters`. The password is never part of it. */
export interface ClusterSetting {
  /** How the user calls it; a file's `cluster.name` finds it by this. */
  readonly name: string;
  /** `host` or `host:port`. */
  readonly host: string;
  readonly user: string;
  readonly caFile?: string;
  /** SHA-256 of the accepted certificate, as hex with colons. */
  readonly pin?: string;
  readonly readOnly?: boolean;
  readonly production?: boolean;
  /** Expressway-C of this cluster, for the live checks; its REST is only read. */
  readonly expressway?: ExpresswaySetting;
  /** TURN servers that the live checks may ask with the user name and password of the files. */
  readonly turnServers?: readonly string[];
}

/** How Expressway-C is reached. Its password is never part of it. */
export interface ExpresswaySetting {
  /** `host` or `host:port`; the port is 443 where none is given. */
  readonly host: string;
  readonly user: string;
  readonly caFile?: string;
  readonly pin?: string;
}

/** Entries that have what a connection needs; the first of a name wins. Anything else in the setting is left out. */
export function readClusterSettings(value: unknown): readonly ClusterSetting[] {
  if (!Array.isArray(value)) return [];
  const byName = new Map<string, ClusterSetting>();
  for (const it of value as readonly unknown[])
    if (isClusterSetting(it) && !byName.has(it.name)) byName.set(it.name, it);
  return [...byName.values()];
}

/**
 * Under which name the password is kept. Host, port, user and what is trusted are all part of it, so that a setting that
 * was changed to another host cannot take the password there.
 */
export function secretKey(it: ClusterSetting): string {
  return JSON.stringify(["mra.password", withPort(it.host), it.user, it.pin ?? it.caFile ?? ""]);
}

/** The same for the password of Expressway. */
export const expresswayKey = (it: ExpresswaySetting): string =>
  JSON.stringify(["mra.expressway", it.host.trim().toLowerCase(), it.user, it.pin ?? it.caFile ?? ""]);

/** `host:port`, with AXL's port where none is written. IPv6 addresses stand in brackets when a port follows. */
export function withPort(host: string): string {
  const lower = host.trim().toLowerCase();
  return /^(\[.*\]|[^:]*):\d+$/.test(lower) ? lower : `${lower}:8443`;
}

/** Whether a text can be a host to connect to: a name or an address, with or without a port; no scheme, no path. */
export function isHost(text: string): boolean {
  return /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*\.?)(:\d{1,5})?$/i.test(text.trim());
}

function isClusterSetting(it: unknown): it is ClusterSetting {
  if (typeof it !== "object" || it === null) return false;
  const { name, host, user, caFile, pin, readOnly, production, expressway, turnServers } = it as Readonly<
    Record<string, unknown>
  >;
  return (
    [name, host, user].every((word) => typeof word === "string" && word.trim() !== "") &&
    [caFile, pin].every((word) => word === undefined || typeof word === "string") &&
    [readOnly, production].every((flag) => flag === undefined || typeof flag === "boolean") &&
    (expressway === undefined || isExpresswaySetting(expressway)) &&
    (turnServers === undefined || (Array.isArray(turnServers) && turnServers.every((one) => typeof one === "string")))
  );
}

function isExpresswaySetting(it: unknown): it is ExpresswaySetting {
  if (typeof it !== "object" || it === null) return false;
  const { host, user, caFile, pin } = it as Readonly<Record<string, unknown>>;
  return (
    [host, user].every((word) => typeof word === "string" && word.trim() !== "") &&
    [caFile, pin].every((word) => word === undefined || typeof word === "string")
  );
}
