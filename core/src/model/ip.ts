/** Whether a text is an IPv4 address. */
export const isIpv4 = (text: string): boolean =>
  /^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split(".").every((it) => Number(it) <= 255);

/** Whether a text is an IPv6 address, without zone or brackets. */
export const isIpv6 = (text: string): boolean => groupsOf(text) !== undefined;

/** Whether a text is an IP address. */
export const isIp = (text: string): boolean => isIpv4(text) || isIpv6(text);

/** The name under which DNS keeps an address for reverse lookup; undefined when the text is no address. */
export function reverseName(address: string): string | undefined {
  if (isIpv4(address)) return `${address.split(".").reverse().join(".")}.in-addr.arpa`;
  const groups = groupsOf(address);
  if (groups === undefined) return undefined;
  return `${Array.from(groups.map((it) => it.padStart(4, "0")).join(""))
    .reverse()
    .join(".")}.ip6.arpa`;
}

// The eight groups of an IPv6 address, `::` written out; undefined when the text is none.
function groupsOf(text: string): readonly string[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((it) => (it === "" ? [] : it.split(":")));
  if (head === undefined) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  const groups =
    tail === undefined ? head : missing > 0 ? [...head, ...Array.from({ length: missing }, () => "0"), ...tail] : [];
  return groups.length === 8 && groups.every((it) => /^[0-9A-Fa-f]{1,4}$/.test(it)) ? groups : undefined;
}
