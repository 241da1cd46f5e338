/**
 * The address of Cisco Unified CM Administration of a cluster, from its publisher (`host` or `host:port`); undefined where
 * that is no host. Pages of single objects are addressed by their key in the cluster's database, which no file knows: the
 * way through the menus stands beside the link.
 */
export function guiAddress(publisher: string): string | undefined {
  const [, host, port = "8443"] =
    /^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::([0-9]{1,5}))?$/.exec(publisher) ?? [];
  return host === undefined ? undefined : `https://${host}:${port}/ccmadmin/`;
}
