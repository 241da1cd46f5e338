import { X509Certificate } from "node:crypto";
import { message } from "../../../core/src/base/text.ts";
import { certificatesOf } from "../../../core/src/model/certificates.ts";
import { spotOf } from "../../../core/src/rules/spot.ts";
import { authorityOf, isSelfSigned, chainLeadsTo } from "./certificate.ts";
import { notRun, wrong, type Check, type Verdict } from "./check.ts";
import { ask, expresswaySpot, on } from "./expressway-rest.ts";
import { endpointsOf } from "./tls-checks.ts";
import type { ExpresswayDoor, PreflightContext } from "./world.ts";

/**
 * Whom the systems trust. MRA011 and MRA014: Expressway-C knows the authorities of Unified CM and of IM and Presence.
 * MRA015: it has their self-signed certificates. The trust stores of Unified CM itself cannot be asked for: neither AXL
 * nor a handshake shows them.
 */
export function trustChecks(world: PreflightContext): readonly Check[] {
  const { expressway: door, cluster } = world;
  return [...(door ? [trusted(world, door)] : []), ...(door || cluster ? [stores(world)] : [])];
}

const trusted = (world: PreflightContext, door: ExpresswayDoor): Check => {
  const trust = certificatesOf(world.project, "expresswayC")?.trust;
  return ask(world, door, {
    id: "trust",
    rule: "MRA011",
    label: on("Trusted CA certificates", "신뢰할 수 있는 CA 인증서", door),
    path: "/api/provisioning/certs/root",
    spot: trust === undefined ? undefined : spotOf(trust.entry),
    async read(body) {
      const roots = certificatesIn(body);
      if (roots === undefined) return "unclear";
      const asked = endpointsOf(world).filter((it) => it.system === "cucm" || it.system === "imPresence");
      const seen = await Promise.all(asked.map((it) => world.presented(it.host, it.port)));
      const shown = seen.flatMap((it, i) => (it.ok ? [{ presented: it.value, at: asked[i] }] : []));
      const several = new Set(shown.map((it) => authorityOf(it.presented))).size > 1;
      const problems = shown.flatMap(({ presented, at }): readonly Verdict[] => {
        const where = at === undefined ? "–" : `${at.host}:${at.port}`;
        if (isSelfSigned(presented.leaf))
          return roots.some((it) => it.fingerprint256 === presented.leaf.fingerprint256)
            ? []
            : [{ ...wrong(message(noSelf, door.name, where)), rule: "MRA015" }];
        return chainLeadsTo(presented, roots)
          ? []
          : [
              {
                ...wrong(message(noAuthority, door.name, authorityOf(presented), where)),
                ...(several && { rule: "MRA014" }),
              },
            ];
      });
      return shown.length === 0 && asked.length > 0 ? [notRun(message(nothingShown))] : problems;
    },
    good: message({
      en: "It trusts whoever signed the certificates of Unified CM and IM and Presence",
      ko: "Unified CM과 IM and Presence 인증서에 서명한 CA를 신뢰합니다",
    }),
  });
};

/** Certificates in PEM, one after the other; undefined when there is none, or one that cannot be read. */
function certificatesIn(body: string): readonly X509Certificate[] | undefined {
  const text = body.replaceAll("\\n", "\n").replaceAll("\\r", "");
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length === 0 ? undefined : blocks.map((it) => new X509Certificate(it));
  } catch {
    return undefined;
  }
}

/** What a workstation cannot see is said, so that nobody takes it for checked. */
const stores = (world: PreflightContext): Check => ({
  id: "trust-stores",
  rule: "MRA122",
  label: message({
    en: "tomcat-trust and CallManager-trust of Unified CM",
    ko: "Unified CM의 tomcat-trust 및 CallManager-trust",
  }),
  spot: certificatesOf(world.project, "cucm")?.entry.key ?? expresswaySpot(world.project),
  limitMs: world.limit(1_000),
  onTimeout: notRun(message(byHand)),
  ask: () => Promise.resolve([notRun(message(byHand))]),
});

const byHand = {
  en: "Cannot be asked for: look in Cisco Unified OS Administration > Security > Certificate Management for the chain of Expressway-C",
  ko: "원격으로 확인할 수 없습니다. Cisco Unified OS 관리 > 보안 > 인증서 관리에서 Expressway-C의 인증서 체인을 확인하십시오",
};
const nothingShown = {
  en: "No node of Unified CM presents a certificate to compare with",
  ko: "비교할 인증서를 제시하는 Unified CM 노드가 없습니다",
};
const noSelf = {
  en: "{0} does not have the self-signed certificate of {1}",
  ko: "{0}에 {1}의 자체 서명 인증서가 없습니다",
};
const noAuthority = {
  en: "{0} does not trust {1}, which signed the certificate of {2}",
  ko: "{0}이(가) {2}의 인증서에 서명한 {1}을(를) 신뢰하지 않습니다",
};
