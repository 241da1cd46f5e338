import type { Message } from "../../../core/src/base/text.ts";
import { coresOf } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { releaseOf } from "../../../core/src/model/release.ts";
import { rowsIn, switchIn, textIn } from "./expressway-rest.ts";
import { known, type FactBlock } from "./fact-block.ts";
import type { ExpresswayDoor, World } from "./world.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

const base = "/api/provisioning";

/** What Expressway-C says of itself over REST; nothing without a sign-in for it. */
export async function factsOfExpressway({ expressway: door, project }: World): Promise<FactBlock> {
  if (door === undefined) return { facts: {}, unread: [] };
  const unread: Message[] = [];
  const page = (path: string): Promise<string> => bodyOf(door, path, unread);
  const rows = async (path: string): Promise<Rows> => rowsIn(await page(`${base}${path}`)) ?? [];
  const [settings] = await rows("/common/mra");
  const domains = await rows("/common/domain");
  const zones = await rows("/controller/zone/unifiedcommunicationstraversal");
  const publishers = await rows("/controller/server/cucm");
  const release = releaseIn(await page("/status.xml"));
  return {
    facts: known({
      release,
      mra: settings && switchIn(settings, "Enabled"),
      cores: coresOf(project) === undefined && !isIp(door.host) ? [door.host] : undefined,
      domains: domains.flatMap((it) =>
        switchIn(it, "EdgeSip") === true ? (textIn(it, "Name", "DomainName") ?? []) : [],
      ),
      oauthRefresh: settings && oauthRefreshIn(settings),
      tlsVerify: sameIn(publishers.map((it) => switchIn(it, "TlsVerify"))),
      traversalZone: known({ peers: [...new Set(zones.flatMap(peersIn))] }),
    }),
    unread,
  };
}

async function bodyOf(door: ExpresswayDoor, path: string, unread: Message[]): Promise<string> {
  const body = await door.page(path);
  if (body.ok) return body.value;
  unread.push(body.fault);
  return "";
}

/** The release that the legacy status page names; undefined when it names none. */
export function releaseIn(page: string): string | undefined {
  const [, text = ""] = /<Software\b[^>]*>\s*<Version\b[^>]*>\s*(X\d[\w.]*)\s*</i.exec(page) ?? [];
  return releaseOf(text) === undefined ? undefined : text;
}

/** The switch for OAuth tokens with refresh: its key is not documented, so it is looked for by its words. */
export function oauthRefreshIn(row: Readonly<Record<string, unknown>>): boolean | undefined {
  const keys = Object.keys(row).filter((it) => /oauth/i.test(it) && /refresh/i.test(it));
  return keys.length === 1 ? switchIn(row, keys[0] ?? "") : undefined;
}

const sameIn = (values: readonly (boolean | undefined)[]): boolean | undefined =>
  values.every((it) => it === values[0]) ? values[0] : undefined;

/** The peers that a row of zones tells; none where it tells none. */
export const peersIn = ({ PeerAddress: it }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(it)
    ? (it as readonly unknown[]).filter((one) => typeof one === "string" && one !== "").map(String)
    : [];
