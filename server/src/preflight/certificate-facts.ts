import type { X509Certificate } from "node:crypto";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { isPrivateName } from "../../../core/src/model/private.ts";
import {
  clientAuth,
  commonNameOf,
  isSelfSigned,
  issuerOf,
  chainLeadsTo,
  namesIn,
  serverAuth,
  usesOf,
} from "./certificate.ts";
import type { Presented } from "./presented.ts";
import { known, type FactBlock } from "./fact-block.ts";
import { endpointsOf, type TlsHost } from "./tls-checks.ts";
import type { PreflightContext } from "./world.ts";

interface Seen extends TlsHost {
  readonly presented: Presented;
}

/** The certificates that the hosts of the files present, and which authority signed which, as far as the hosts send it. */
export async function certificateFacts(world: PreflightContext): Promise<FactBlock> {
  const unread: Message[] = [];
  const asked = await Promise.all(
    endpointsOf(world).map(async (it): Promise<readonly Seen[]> => {
      const found = await world.presented(it.host, it.port);
      if (found.ok) return [{ ...it, presented: found.value }];
      unread.push(found.fault);
      return [];
    }),
  );
  const seen = asked.flat();
  const facts: Record<string, JsonObject> = {};
  for (const [name, those] of groupsOf(seen)) {
    const [system = "", certificate = ""] = name.split(" ");
    const fact = oneOf(those, world, unread);
    if (fact !== undefined) facts[system] = { ...facts[system], [certificate]: fact };
  }
  const authorities = authoritiesIn(seen.flatMap((it) => it.presented.chain));
  return { facts: known({ ...facts, authorities }), unread };
}

function groupsOf(seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const it of seen) {
    const name = `${it.system} ${it.certificate}`;
    groups.set(name, [...(groups.get(name) ?? []), it]);
  }
  return groups;
}

function oneOf(those: readonly Seen[], world: PreflightContext, unread: Message[]): JsonObject | undefined {
  const [first] = those;
  if (first === undefined) return undefined;
  const { system, certificate } = first;
  const isPublic = certificate === "server" && chainLeadsTo(first.presented, world.publicRoots());
  const leaves = those.map((it) => it.presented.leaf);
  return certificateFact(leaves, { system, certificate, isPublic }, unread);
}

/**
 * Files state one certificate for all nodes of a system: what its nodes have in common, and on Unified CM's side all names.
 * What cannot be stated is told in `unread`.
 */
export function certificateFact(
  leaves: readonly X509Certificate[],
  of: { readonly system: string; readonly certificate: string; readonly isPublic: boolean },
  unread: Message[],
): JsonObject | undefined {
  const [first] = leaves;
  if (first === undefined) return undefined;
  const issuers = new Set(leaves.map((it) => (isSelfSigned(it) ? "" : issuerOf(it))));
  if (issuers.size > 1) {
    unread.push(message(differ, of.system, of.certificate, [...issuers].map((it) => it || "–").join(", ")));
    return undefined;
  }
  const [issuer] = issuers;
  const names = [...new Set(leaves.flatMap(namesIn))];
  const inside = of.isPublic ? names.filter(isPrivateName) : [];
  if (inside.length > 0) unread.push(message(leftOut, of.system, inside.join(", ")));
  const all = names.filter((it) => !inside.includes(it));
  const isExpressway = of.certificate === "server";
  return known({
    ...(issuer === "" ? { selfSigned: true } : { issuer }),
    publicCa: of.isPublic ? true : undefined,
    commonName: issuer === "" ? commonNameOf(first) : undefined,
    san: isExpressway ? all.filter((name) => leaves.every((it) => namesIn(it).includes(name))) : all,
    eku: usagesOf(leaves),
    validUntil: firstEnd(leaves),
  });
}

/** The last day of the certificate that ends first. */
function firstEnd(leaves: readonly X509Certificate[]): string | undefined {
  const ends = leaves.map((it) => Date.parse(it.validTo)).filter((it) => !Number.isNaN(it));
  return ends.length === 0 ? undefined : new Date(Math.min(...ends)).toISOString().slice(0, 10);
}

const usages = [
  ["serverAuth", serverAuth],
  ["clientAuth", clientAuth],
] as const;

// What every one of them may be used for; nothing is said of certificates without the extension.
function usagesOf(leaves: readonly X509Certificate[]): readonly string[] {
  const uses = leaves.flatMap((it) => [usesOf(it) ?? []]);
  if (uses.some((it) => it.length === 0)) return [];
  return usages.flatMap(([name, oid]) => (uses.every((it) => it.includes(oid)) ? name : []));
}

function authoritiesIn(chain: readonly X509Certificate[]): readonly JsonObject[] {
  const signed = new Map<string, string>();
  for (const it of chain) if (it.ca && !isSelfSigned(it)) signed.set(commonNameOf(it) ?? it.subject, issuerOf(it));
  return [...signed].map(([name, issuer]) => ({ name, issuer }));
}

const leftOut = {
  en: "The certificate of {0} by a public CA names {1}, which exists inside a network only; that name was left out of the files, for no public CA signs it again (MRA155)",
  ko: "공용 CA가 발급한 {0} 인증서에 네트워크 내부에만 있는 이름 {1}이(가) 있습니다. 공용 CA는 이 이름을 다시 서명하지 않으므로 파일에 적지 않았습니다(MRA155)",
};

const differ = {
  en: "The nodes of {0} have {1} certificates of several CAs ({2}), which files cannot state as one",
  ko: "{0} 노드의 {1} 인증서를 발급한 CA가 서로 다르므로({2}) 파일에 하나로 적을 수 없습니다",
};
