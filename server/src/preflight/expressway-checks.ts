import { message } from "../../../core/src/base/text.ts";
import { dnsOf, isSameName } from "../../../core/src/model/dns.ts";
import { expresswayAt, expresswaysOf, mraDomains } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { isBefore, releaseOf } from "../../../core/src/model/release.ts";
import { valueOf, type Located } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { policies } from "../../../core/src/rules/policy.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import { wrong, type Check } from "./check.ts";
import { oauthRefreshIn, peersIn, releaseIn } from "./expressway-facts.ts";
import { ask, jsonIn, on, rowsIn, switchIn, answerText, type Question } from "./expressway-rest.ts";
import { domainSpot } from "./spots.ts";
import type { ExpresswayDoor, PreflightContext } from "./world.ts";

const base = "/api/provisioning";

/** What Expressway-C says of itself over REST, compared with the `expressway` block. Only with a sign-in for it. */
export function expresswayChecks(world: PreflightContext): readonly Check[] {
  const door = world.expressway;
  if (door === undefined) return [];
  return [mra, domains, zones, publisher, tlsVerify, tokens, release].flatMap((it) =>
    it(world, door).map((question) => ask(world, door, question)),
  );
}

type Questions = (world: PreflightContext, door: ExpresswayDoor) => readonly Question[];

const mra: Questions = ({ project }, door) => [
  {
    id: "mra",
    rule: "MRA055",
    label: on("MRA", "MRA", door),
    path: `${base}/common/mra`,
    spot: expresswayAt(project, door.host)?.mra?.node,
    isStated: expresswayAt(project, door.host)?.mra !== undefined,
    read(body) {
      const enabled = switchIn(rowsIn(body)?.[0] ?? {}, "Enabled");
      if (enabled === undefined) return "unclear";
      if (!enabled) return [wrong(message(switchedOff, door.name))];
      return expresswayAt(project, door.host)?.mra?.value === false ? [wrong(message(switchedOn, door.name))] : [];
    },
  },
];

// Of several Expressways each serves the domains of its own block.
const domainsOf = (project: Project, door: ExpresswayDoor): readonly string[] => {
  const stated = expresswayAt(project, door.host)?.domains?.texts.map((it) => it.value);
  return stated ?? (expresswaysOf(project).length > 1 ? [] : mraDomains(project));
};

const domains: Questions = ({ project }, door) => [
  {
    id: "domains",
    rule: "MRA055",
    label: on("Domains", "도메인", door),
    path: `${base}/common/domain`,
    spot: expresswayAt(project, door.host)?.domains?.entry.key,
    isStated: expresswayAt(project, door.host)?.domains !== undefined,
    read(body) {
      const rows = rowsIn(body);
      const named = rows?.map((row) => ({ row, name: answerText(row, "Name", "DomainName") }));
      if (named === undefined || named.some((it) => it.name === undefined)) return "unclear";
      const stated = expresswayAt(project, door.host)?.domains;
      const more = named.flatMap(({ name = "" }) =>
        stated === undefined || stated.texts.some((it) => isSameName(it.value, name))
          ? []
          : [wrong(message(moreDomain, door.name, name), stated.entry.key)],
      );
      const wanted = domainsOf(project, door).flatMap((domain) => {
        const own = named.find((it) => isSameName(it.name ?? "", domain));
        if (own === undefined) return [wrong(message(noDomain, door.name, domain), domainSpot(project, domain))];
        // The name of this switch is assumed: where it is missing, nothing is said of it.
        return switchIn(own.row, "EdgeSip") === false
          ? [wrong(message(noRegistrations, door.name, domain), domainSpot(project, domain))]
          : [];
      });
      return [...wanted, ...more];
    },
  },
];

const zones: Questions = ({ project }, door) => [
  {
    id: "zones",
    way: "traversal",
    rule: "MRA055",
    label: on("Traversal zones", "순회 영역", door),
    path: `${base}/controller/zone/unifiedcommunicationstraversal`,
    isStated(body) {
      const { known, stated, unclear } = peersOf(project, door, rowsIn(body) ?? []);
      return known.length > 0 && stated.length > 0 && !unclear;
    },
    read(body) {
      const rows = rowsIn(body);
      if (rows === undefined) return "unclear";
      if (rows.length === 0) return [wrong(message(noZone, door.name))];
      const down = rows.flatMap((row) => {
        const status = answerText(row, "Status");
        return status === undefined || /^active$/i.test(status)
          ? []
          : [wrong(message(zoneDown, answerText(row, "Name", "ZoneName") ?? "–", door.name, status))];
      });
      const { missing, more } = peersOf(project, door, rows);
      const other = [
        ...missing.map((it) => wrong(message(noPeer, door.name, it.value), it.node)),
        ...more.map((it) => wrong(message(morePeer, door.name, it))),
      ];
      return down.length === 0 && rows.every((row) => answerText(row, "Status") === undefined)
        ? other.length > 0
          ? other
          : "unclear"
        : [...down, ...other];
    },
  },
];

interface Peers {
  readonly known: readonly string[];
  readonly stated: readonly Located<string>[];
  readonly missing: readonly Located<string>[];
  /** Those of the zones that the files do not list. */
  readonly more: readonly string[];
  /** Whether a name faces an address, and no record of the files tells whether they are one. */
  readonly unclear: boolean;
}

// The peers that the files state, else the Expressway-Es: those of the zones are these and no others.
function peersOf(project: Project, door: ExpresswayDoor, rows: readonly Readonly<Record<string, unknown>>[]): Peers {
  const own = expresswayAt(project, door.host);
  const stated = (own?.traversalPeers ?? own?.edges)?.texts ?? [];
  const known = rows.flatMap(peersIn);
  const addresses = (name: string): readonly string[] => (isIp(name) ? [name] : internalAddresses(name, project));
  const isOne = (a: string, b: string): boolean =>
    isSameName(a, b) || addresses(a).some((it) => addresses(b).includes(it));
  const isOpen = (a: string, b: string): boolean =>
    isIp(a) !== isIp(b) && (addresses(a).length === 0 || addresses(b).length === 0);
  const mayBe = (a: string, b: string): boolean => isOne(a, b) || isOpen(a, b);
  return {
    known,
    stated,
    missing: known.length === 0 ? [] : stated.filter((it) => !known.some((peer) => mayBe(peer, it.value))),
    more: stated.length === 0 ? [] : known.filter((peer) => !stated.some((it) => mayBe(peer, it.value))),
    unclear: stated.some((it) => !known.some((peer) => isOne(peer, it.value))),
  };
}

const internalAddresses = (name: string, project: Project): readonly string[] =>
  (dnsOf(project, "internal")?.records ?? []).flatMap((it) =>
    isSameName(it.name.value, name) ? (it.address?.value ?? []) : [],
  );

const publisher: Questions = ({ project }, door) => {
  const stated = project.definition?.publisher;
  const host = stated === undefined ? undefined : hostPlaceOf(stated)?.host;
  return host === undefined
    ? []
    : [
        {
          id: "cucm",
          way: "callManager",
          rule: "MRA008",
          label: on("Unified CM", "Unified CM", door),
          path: `${base}/controller/server/cucm`,
          read(body) {
            const rows = rowsIn(body);
            const named = rows?.map((row) => ({ row, name: answerText(row, "Publisher") }));
            if (named === undefined || named.some((it) => it.name === undefined)) return "unclear";
            const own = named.find((it) => isSameName(it.name ?? "", host));
            const others = named.map((it) => it.name).join(", ");
            if (own === undefined) return [wrong(message(noPublisher, door.name, host, others || "–"))];
            // Nobody has seen whether it says so; where it does, it counts.
            const status = answerText(own.row, "Status");
            return status !== undefined && /fail|inactive|error|unreachable/i.test(status)
              ? [wrong(message(publisherDown, door.name, host, status))]
              : [];
          },
        },
      ];
};

/** MRA123: with TLS verification, self-signed certificates of Unified CM do not do. Compared where the files state it. */
const tlsVerify: Questions = ({ project }, door) => {
  const stated = expresswayAt(project, door.host)?.tlsVerify;
  return stated === undefined
    ? []
    : [
        {
          id: "tls-verify",
          way: "callManager",
          rule: "MRA123",
          label: on("TLS verification", "TLS 검증", door),
          path: `${base}/controller/server/cucm`,
          spot: stated.node,
          read(body) {
            const switches = rowsIn(body)?.map((row) => switchIn(row, "TlsVerify"));
            if (switches === undefined || switches.length === 0 || switches.includes(undefined)) return "unclear";
            const live = switches.every((it) => it === true);
            return live === stated.value ? [] : [wrong(message(live ? verifies : verifiesNot, door.name))];
          },
        },
      ];
};

/** MRA108: REST has no such switch; the legacy status page says it. */
const tokens: Questions = ({ project }, door) => {
  const stated = expresswayAt(project, door.host)?.oauthRefresh;
  return stated === undefined
    ? []
    : [
        {
          id: "oauth",
          rule: "MRA108",
          label: on("OAuth token with refresh", "OAuth 갱신 토큰", door),
          path: "/status.xml",
          spot: stated.node,
          read(body) {
            const live = oauthRefreshIn(body);
            if (live === undefined) return "unclear";
            return live === stated.value ? [] : [wrong(message(live ? asksTokens : asksNoTokens, door.name))];
          },
        },
      ];
};

/** MRA009: the release, from the legacy status page; the page's shape is assumed. */
const release: Questions = ({ project }, door) => {
  const stated = expresswayAt(project, door.host)?.release;
  return [
    {
      id: "release",
      rule: "MRA009",
      label: on("Release", "릴리스", door),
      path: "/status.xml",
      spot: stated?.node,
      isStated: stated !== undefined,
      read(body) {
        const text = releaseIn(body) ?? "";
        const live = releaseOf(text);
        if (live === undefined || jsonIn(body) !== undefined) return "unclear";
        const hasPolicies = project
          .objects("userProfiles")
          .some((it) => takesPart(it, project) && policies.some(({ key }) => valueOf(it, key) !== undefined));
        if (hasPolicies && isBefore(live, [8, 10])) return [wrong(message(tooOld, door.name, text))];
        // X15.2.1 is what somebody means who writes X15.2.
        const isStated = stated === undefined || stated.release.every((part, i) => (live[i] ?? 0) === part);
        return isStated ? [] : [wrong(message(otherRelease, door.name, text, stated.value))];
      },
    },
  ];
};

const switchedOff = {
  en: "Mobile and Remote Access is off on {0} (Configuration > Unified Communications)",
  ko: "{0}에서 모바일 및 원격 액세스가 꺼져 있습니다(구성 > 통합 커뮤니케이션)",
};
const switchedOn = {
  en: "Mobile and Remote Access is on on {0}, but the files say that it is off",
  ko: "{0}에서 모바일 및 원격 액세스가 켜져 있지만 파일에는 꺼진 것으로 적혀 있습니다",
};
const noDomain = { en: "{0} has no domain {1}", ko: "{0}에 도메인 {1}이(가) 없습니다" };
const moreDomain = {
  en: "{0} has the domain {1}, which the files do not list (expressway.domains)",
  ko: "{0}에 파일에 없는 도메인 {1}이(가) 있습니다(expressway.domains)",
};
const noRegistrations = {
  en: "On {0} the domain {1} is not for SIP registrations and provisioning on Unified CM",
  ko: "{0}의 도메인 {1}이(가) Unified CM의 SIP 등록 및 프로비저닝용으로 설정되어 있지 않습니다",
};
const noZone = {
  en: "{0} has no Unified Communications traversal zone",
  ko: "{0}에 통합 커뮤니케이션 순회 영역이 없습니다",
};
const zoneDown = {
  en: "The traversal zone {0} of {1} is {2}",
  ko: "{1}의 순회 영역 {0} 상태가 {2}입니다",
};
const noPeer = {
  en: "No traversal zone of {0} leads to {1}",
  ko: "{0}의 순회 영역 중 {1}(으)로 이어지는 것이 없습니다",
};
const morePeer = {
  en: "A traversal zone of {0} leads to {1}, which the files do not list",
  ko: "{0}의 순회 영역이 파일에 없는 {1}(으)로 이어집니다",
};
const noPublisher = {
  en: "{0} does not list the publisher {1} (it lists {2})",
  ko: "{0}에 퍼블리셔 {1}이(가) 없습니다(등록됨: {2})",
};
const publisherDown = {
  en: "On {0} the publisher {1} is {2}",
  ko: "{0}에서 퍼블리셔 {1}의 상태가 {2}입니다",
};
const verifies = {
  en: "{0} verifies the certificates of Unified CM, but the files say that it does not",
  ko: "{0}이(가) Unified CM 인증서를 검증하지만 파일에는 검증하지 않는 것으로 적혀 있습니다",
};
const verifiesNot = {
  en: "{0} does not verify the certificates of Unified CM, but the files say that it does",
  ko: "{0}이(가) Unified CM 인증서를 검증하지 않지만 파일에는 검증하는 것으로 적혀 있습니다",
};
const asksTokens = {
  en: "{0} authorizes by OAuth token with refresh, but the files say that it does not",
  ko: "{0}이(가) OAuth 갱신 토큰으로 권한을 부여하지만 파일에는 그렇지 않은 것으로 적혀 있습니다",
};
const asksNoTokens = {
  en: "{0} does not authorize by OAuth token with refresh, but the files say that it does",
  ko: "{0}이(가) OAuth 갱신 토큰으로 권한을 부여하지 않지만 파일에는 부여하는 것으로 적혀 있습니다",
};
const tooOld = {
  en: "{0} runs {1}; Jabber policies need X8.10 or later",
  ko: "{0}의 릴리스가 {1}입니다. Jabber 정책에는 X8.10 이상이 필요합니다",
};
const otherRelease = {
  en: "{0} runs {1}, but the files say {2}",
  ko: "{0}의 릴리스는 {1}이지만 파일에는 {2}(으)로 적혀 있습니다",
};
