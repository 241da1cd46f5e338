import type { Message } from "../../../core/src/base/text.ts";
import { coresOf } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { releaseOf } from "../../../core/src/model/release.ts";
import { rowsIn, switchIn, answerText } from "./expressway-rest.ts";
import { known, type FactBlock } from "./fact-block.ts";
import type { ExpresswayDoor, PreflightContext } from "./world.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

const base = "/api/provisioning";

/** What Expressway-C says of itself over REST; nothing without a sign-in for it. */
export async function factsOfExpressway({ expressway: door, project }: PreflightContext): Promise<FactBlock> {
  if (door === undefined) return { facts: {}, unread: [] };
  const unread: Message[] = [];
  const page = (path: string): Promise<string> => bodyOf(door, path, unread);
  const rows = async (path: string): Promise<Rows> => rowsIn(await page(`${base}${path}`)) ?? [];
  const [settings] = await rows("/common/mra");
  const domains = await rows("/common/domain");
  const zones = await rows("/controller/zone/unifiedcommunicationstraversal");
  const publishers = await rows("/controller/server/cucm");
  const status = await page("/status.xml");
  return {
    facts: known({
      release: releaseIn(status),
      mra: settings && switchIn(settings, "Enabled"),
      cores: coresOf(project) === undefined && !isIp(door.host) ? [door.host] : undefined,
      domains: domains.flatMap((it) =>
        switchIn(it, "EdgeSip") === true ? (answerText(it, "Name", "DomainName") ?? []) : [],
      ),
      oauthRefresh: oauthRefreshIn(status),
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

/**
 * Whether clients are authorized by OAuth tokens with refresh, by what the status page says under
 * `CollaborationEdge/Authentication`; undefined where it says nothing of it: before X8.10, and on Expressway-E.
 */
export function oauthRefreshIn(page: string): boolean | undefined {
  const [, own] = /<Authentication\b[^>]*>([\s\S]*?)<\/Authentication>/.exec(page) ?? [];
  const said = ["OAuthLocal", "OAuthSSO"].flatMap(
    (name) => new RegExp(`<${name}\\b[^>]*>\\s*(True|False)\\s*<`, "i").exec(own ?? "")?.[1]?.toLowerCase() ?? [],
  );
  return said.length === 0 ? undefined : said.includes("true");
}

const sameIn = (values: readonly (boolean | undefined)[]): boolean | undefined =>
  values.every((it) => it === values[0]) ? values[0] : undefined;

/** The peers that a row of zones tells; none where it tells none. */
export const peersIn = ({ PeerAddress: it }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(it)
    ? (it as readonly unknown[]).filter((one) => typeof one === "string" && one !== "").map(String)
    : [];
