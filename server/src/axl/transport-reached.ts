import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { hostPlaceOf, hostPlaceText } from "./transport-place.ts";

/** How long a name may take to be resolved; the name itself counts in any case. */
const limitMs = 3_000;

/**
 * All ways to say where a cluster is: its name and its addresses, each with the port. Two who say it in different ways have
 * one in common. Nothing is sent there.
 */
export async function reachedPlaces(host: string): Promise<readonly string[]> {
  const place = hostPlaceOf(host);
  if (place === undefined) return [host.toLowerCase()];
  const { port } = place;
  const name = place.host.toLowerCase().replace(/\.$/, "");
  const found = isIP(name) === 0 ? await addressesOf(name) : [];
  return [...new Set([name, ...found].map((it) => hostPlaceText({ host: it, port })))];
}

async function addressesOf(name: string): Promise<readonly string[]> {
  const none = new Promise<readonly string[]>((done) => setTimeout(done, limitMs, []).unref());
  const found = lookup(name, { all: true }).then(
    (all) => all.map((it) => it.address),
    () => [],
  );
  return await Promise.race([found, none]);
}
