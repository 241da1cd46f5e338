/** The domain of a host name: what stands behind the first dot, in lower case; undefined for a bare host name. */
export function domainOf(host: string): string | undefined {
  const dot = host.indexOf(".");
  return dot < 0 ? undefined : host.slice(dot + 1).toLowerCase();
}

/** The host of `host` or `host:port`; an IPv6 address may stand in brackets. */
export function hostOf(text: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text.trim());
  return bracketed?.[1] ?? text.trim().replace(/^([^:]*):\d+$/, "$1");
}
